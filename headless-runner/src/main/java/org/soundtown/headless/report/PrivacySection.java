package org.soundtown.headless.report;

import org.soundtown.scenarios.evaluation.Privacy;

/** What the listening cost in privacy. */
final class PrivacySection {
    private PrivacySection() {}

    static void write(Markup page, Evidence evidence) {
        Privacy privacy = evidence.results().privacy();
        page.open("section", "id", "privacy").element("h2", "Privacy");
        page.element(
                "p",
                "A microphone listens all the time it is in service. The twin renders audio only while something sounds, so the"
                        + " pieces below are what a detector was given here, not what a real one would hear.");
        page.open("dl", "class", "facts");
        fact(
                page,
                "microphone time in service",
                Words.duration(privacy.microphoneSeconds()) + ", "
                        + Words.count(privacy.microphones(), "microphone", "microphones"));
        fact(
                page,
                "audio handed to detectors",
                Words.duration(privacy.capturedSeconds()) + " in "
                        + Words.count(privacy.captures(), "piece", "pieces"));
        fact(
                page,
                "voices in that audio",
                Words.count(privacy.speechEmissions(), "piece of speech", "pieces of speech"));
        fact(page, "messages that left a sensor", Words.count(privacy.detections(), "detection", "detections"));
        fact(page, "messages to the control room", Words.count(privacy.alerts(), "alert", "alerts"));
        fact(
                page,
                "cameras turned to a place",
                privacy.cameraLooks() + ", of which " + privacy.cameraLooksOnFalseAlarms() + " after a false alarm");
        fact(
                page,
                "drone over a place",
                privacy.droneFlights() + ", of which " + privacy.droneFlightsOnFalseAlarms() + " after a false alarm");
        fact(page, "messages spoken in the street", Integer.toString(privacy.spokenMessages()));
        page.close();
        UplinkSection.write(page, evidence.results().uplink(), privacy.detections());
        page.end();
    }

    static void fact(Markup page, String name, String value) {
        page.open("div").element("dt", name).element("dd", value).close();
    }
}
