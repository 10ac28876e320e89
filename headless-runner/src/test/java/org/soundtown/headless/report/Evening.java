package org.soundtown.headless.report;

import java.util.List;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.drawing.DrawnDistrict;
import org.soundtown.foundation.document.Documents;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.simcore.chronicle.Chronicle;
import org.soundtown.simcore.chronicle.ChronicleRecord;

/** A small evening in a drawn district: a shot that is located, a firecracker taken for one, a cry that nobody hears. */
final class Evening {
    private final Chronicle chronicle = Chronicle.inMemory();
    private final String microphone;

    private Evening(String microphone) {
        this.microphone = microphone;
    }

    static District district() {
        return DrawnDistrict.of(
                        "#####.#####", "#####.#####", "M....x....M", "#####.#####", "#####.##C##", "#####M##P##")
                .district();
    }

    static List<ChronicleRecord> lines() {
        return lines("M1");
    }

    static List<ChronicleRecord> lines(String microphone) {
        return new Evening(microphone).write();
    }

    private List<ChronicleRecord> write() {
        chronicle
                .line(0, "run-started", "world")
                .put("scenario", "evening")
                .put("district", "drawn")
                .put("seed", 7)
                .put("version", "0.1.0")
                .put("startHour", 20.5)
                .put("durationSeconds", 600.0)
                .put("sampleRate", 16_000)
                .put(
                        "switches",
                        Documents.JSON.readTree("{\"sensorToCamera\":true,\"drone\":false,\"loudspeaker\":true}"))
                .put("weather", Documents.JSON.readTree("{\"temperatureCelsius\":12.5}"))
                .append();
        device(microphone, "microphone", 2, 14);
        device("C1", "camera", 34, 6);
        shot();
        firecracker();
        emission(200, "cry", true, 5, 5);
        long dog = emission(210, "dog", false, 12, 13);
        arrival(dog, 210.03, 55);
        chronicle
                .line(600, "run-ended", "world")
                .put("microphoneSeconds", 600.0)
                .put("listenedSeconds", 4.0)
                .append();
        return chronicle.records();
    }

    private void shot() {
        long shot = emission(10, "gunshot", true, 20, 14);
        arrival(shot, 10.05, 84);
        long detection = detection(shot, 10.05, "gunshot");
        long alert = alert(detection, 12, "gunshot", "time-difference", 22, 15);
        long opened = incident(alert, 14, "i-1");
        long look = order(opened, 15, "i-1", "look", "C1");
        long seen = chronicle
                .line(18, "camera-on-target", "C1")
                .causes(List.of(look))
                .at(new Position(22, 15, 0))
                .put("incident", "i-1")
                .put("pixelsPerMetre", 90.0)
                .put("sighting", "incident")
                .append();
        closed(seen, 20, "i-1", "confirmed", "camera");
    }

    private void firecracker() {
        long cracker = emission(100, "firecracker", false, 4, 13);
        arrival(cracker, 100.01, 95);
        long detection = detection(cracker, 100.01, "gunshot");
        long alert = alert(detection, 102, "gunshot", "proximity", 2, 14);
        long opened = incident(alert, 104, "i-2");
        closed(opened, 130, "i-2", "unverified", "operator");
    }

    private void device(String id, String kind, double x, double y) {
        chronicle
                .line(0, "device-installed", id)
                .at(new Position(x, y, 4))
                .put("kind", kind)
                .append();
    }

    private long emission(double time, String soundClass, boolean target, double x, double y) {
        return chronicle
                .line(time, "emission", "event/" + soundClass)
                .at(new Position(x, y, 1))
                .put("class", soundClass)
                .put("target", target)
                .put("origin", "fixed")
                .put("levelDb", 120.0)
                .put("quantity", "peak")
                .put("durationSeconds", 0.5)
                .put("traceSeconds", 60.0)
                .append();
    }

    private void arrival(long emission, double onset, double levelDb) {
        chronicle
                .line(onset, "arrival", microphone)
                .causes(List.of(emission))
                .put("onsetSeconds", onset)
                .put("levelDb", levelDb)
                .put("ambientDb", 50.0)
                .put("snrDb", levelDb - 48)
                .put("path", "direct")
                .put("lineOfSight", true)
                .put("audible", true)
                .put("distanceMetres", 18.0)
                .append();
    }

    private long detection(long emission, double onset, String soundClass) {
        long capture = chronicle
                .line(onset + 0.5, "capture", microphone)
                .causes(List.of(emission))
                .put("startSeconds", onset - 0.5)
                .put("durationSeconds", 1.0)
                .put("clipped", false)
                .append();
        return chronicle
                .line(onset + 1, "detection", "detector/" + microphone)
                .causes(List.of(capture))
                .put("microphone", microphone)
                .put("class", soundClass)
                .put("confidence", 0.9)
                .put("onsetSeconds", onset)
                .put("levelDb", 84.0)
                .put("snrDb", 30.0)
                .put("keepDays", 30)
                .put("carries", "event-code")
                .put("bytes", 190)
                .append();
    }

    private long alert(long detection, double time, String soundClass, String method, double x, double y) {
        return chronicle
                .line(time, "alert", "locator")
                .causes(List.of(detection))
                .at(new Position(x, y, 1))
                .put("alert", "a-" + detection)
                .put("class", soundClass)
                .put("confidence", 0.9)
                .put("onsetSeconds", time - 2)
                .put(
                        "ellipse",
                        Documents.JSON.readTree(
                                "{\"semiMajorMetres\":6.0,\"semiMinorMetres\":3.0,\"bearingDegrees\":30.0}"))
                .put("method", method)
                .put("microphones", 3)
                .put("severity", 4)
                .put("procedure", "gravest")
                .append();
    }

    private long incident(long alert, double time, String id) {
        return chronicle
                .line(time, "incident-opened", "control-room")
                .causes(List.of(alert))
                .at(new Position(22, 15, 0))
                .put("incident", id)
                .put("class", "gunshot")
                .put("severity", 4)
                .put("procedure", "gravest")
                .put("operator", "operator-1")
                .append();
    }

    private long order(long cause, double time, String incident, String kind, String device) {
        return chronicle
                .line(time, "order", "control-room")
                .causes(List.of(cause))
                .at(new Position(22, 15, 0))
                .put("incident", incident)
                .put("kind", kind)
                .put("device", device)
                .append();
    }

    private void closed(long cause, double time, String incident, String outcome, String by) {
        chronicle
                .line(time, "incident-closed", "control-room")
                .causes(List.of(cause))
                .put("incident", incident)
                .put("outcome", outcome)
                .put("by", by)
                .append();
    }
}
