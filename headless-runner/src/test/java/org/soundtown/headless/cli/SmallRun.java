package org.soundtown.headless.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.soundtown.foundation.document.Documents;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.simcore.chronicle.Chronicle;

/**
 * A minute with a shot that is located and seen by a drone, a cry that nobody hears, a pane that is heard and may be
 * detected, and a dog.
 */
final class SmallRun {
    private static final String MICROPHONE = "mic-1";

    private final Chronicle chronicle;

    private SmallRun(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    /** Writes the run's chronicle into a folder, which is made. */
    static Path in(Path folder, String scenario, long seed, boolean paneDetected) throws IOException {
        Files.createDirectories(folder);
        try (Chronicle chronicle = Chronicle.writingTo(folder.resolve("chronicle.jsonl"))) {
            new SmallRun(chronicle).write(scenario, seed, paneDetected);
        }
        return folder;
    }

    private void write(String scenario, long seed, boolean paneDetected) {
        chronicle
                .line(0, "run-started", "world")
                .put("scenario", scenario)
                .put("district", "tarentaize-beaubrun-couriot")
                .put("seed", seed)
                .put("version", "0.1.0")
                .put("startHour", 20.0)
                .put("durationSeconds", 60.0)
                .put("sampleRate", 16_000)
                .put(
                        "switches",
                        Documents.JSON.readTree("{\"sensorToCamera\":true,\"drone\":true,\"loudspeaker\":false}"))
                .put("weather", Documents.JSON.readTree("{\"temperatureCelsius\":12.5}"))
                .append();
        chronicle
                .line(0, "device-installed", MICROPHONE)
                .at(new Position(10, 10, 5))
                .put("kind", "microphone")
                .append();
        shot();
        emission(20, "cry", true, 200, 200);
        pane(paneDetected);
        long dog = emission(40, "dog", false, 14, 10);
        arrival(dog, 40.02, 12, true);
        chronicle
                .line(60, "run-ended", "world")
                .put("microphoneSeconds", 60.0)
                .put("listenedSeconds", 4.0)
                .append();
    }

    private void shot() {
        long shot = emission(5, "gunshot", true, 20, 10);
        arrival(shot, 5.03, 40, true);
        long detection = detection(shot, 5.03, "gunshot", 0.9);
        long alert = alert(detection, 7, "gunshot");
        long opened = chronicle
                .line(9, "incident-opened", "control-room")
                .causes(List.of(alert))
                .put("incident", "incident-0001")
                .put("class", "gunshot")
                .put("severity", 4)
                .put("procedure", "gravest")
                .put("operator", "operator-1")
                .append();
        long order = chronicle
                .line(10, "order", "control-room")
                .causes(List.of(opened))
                .put("incident", "incident-0001")
                .put("kind", "fly")
                .put("device", "base-01")
                .append();
        chronicle
                .line(45.5, "drone-on-scene", "base-01")
                .causes(List.of(order))
                .put("incident", "incident-0001")
                .put("sighting", "incident")
                .put("falseAlarm", false)
                .append();
    }

    private void pane(boolean detected) {
        long pane = emission(30, "glass-breaking", true, 16, 10);
        arrival(pane, 30.02, 9, true);
        if (detected) {
            detection(pane, 30.02, "glass-breaking", 0.7);
        }
    }

    private long emission(double time, String soundClass, boolean target, double x, double y) {
        return chronicle
                .line(time, "emission", "event/" + soundClass + "-1")
                .at(new Position(x, y, 1.5))
                .put("class", soundClass)
                .put("target", target)
                .put("origin", "fixed")
                .put("levelDb", 100.0)
                .put("quantity", "peak")
                .put("durationSeconds", 0.5)
                .put("traceSeconds", 60.0)
                .append();
    }

    private void arrival(long emission, double onset, double snrDb, boolean audible) {
        chronicle
                .line(onset, "arrival", MICROPHONE)
                .causes(List.of(emission))
                .put("onsetSeconds", onset)
                .put("levelDb", 48 + snrDb)
                .put("ambientDb", 50.0)
                .put("snrDb", snrDb)
                .put("path", "direct")
                .put("lineOfSight", true)
                .put("audible", audible)
                .put("distanceMetres", 10.0)
                .append();
    }

    private long detection(long emission, double onset, String soundClass, double confidence) {
        long capture = chronicle
                .line(onset + 0.5, "capture", MICROPHONE)
                .causes(List.of(emission))
                .put("startSeconds", onset - 0.5)
                .put("durationSeconds", 1.0)
                .put("clipped", false)
                .append();
        return chronicle
                .line(onset + 1, "detection", "detector/" + MICROPHONE)
                .causes(List.of(capture))
                .put("microphone", MICROPHONE)
                .put("class", soundClass)
                .put("confidence", confidence)
                .put("onsetSeconds", onset)
                .put("levelDb", 84.0)
                .put("snrDb", 30.0)
                .put("keepDays", 30)
                .put("carries", "event-code")
                .put("bytes", 190)
                .append();
    }

    private long alert(long detection, double time, String soundClass) {
        return chronicle
                .line(time, "alert", "locator")
                .causes(List.of(detection))
                .at(new Position(23, 14, 1))
                .put("alert", "alert-0001")
                .put("class", soundClass)
                .put("confidence", 0.9)
                .put("onsetSeconds", 5.0)
                .put(
                        "ellipse",
                        Documents.JSON.readTree(
                                "{\"semiMajorMetres\":6.0,\"semiMinorMetres\":3.0,\"bearingDegrees\":30.0}"))
                .put("method", "time-difference")
                .put("microphones", 3)
                .put("severity", 4)
                .put("procedure", "gravest")
                .append();
    }
}
