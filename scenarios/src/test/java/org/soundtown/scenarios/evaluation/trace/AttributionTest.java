package org.soundtown.scenarios.evaluation.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.soundtown.scenarios.evaluation.Lines;
import org.soundtown.simcore.chronicle.ChronicleRecord;

class AttributionTest {
    private static final String START = "{\"type\":\"run-started\"}\n";
    private static final String SHOT = sound(2, "gunshot", true, 0.3);
    private static final String MOPED = sound(3, "moped", false, 6);

    @Test
    void aBangDuringAPassByIsTheBangNotTheMoped() {
        assertEquals("gunshot", heardAt(10.05, arrival(2, 10, 20), arrival(3, 8, 25)));
    }

    @Test
    void aLateOnsetWhileTheMopedStillSoundsIsTheMoped() {
        assertEquals("moped", heardAt(12, arrival(2, 10, 20), arrival(3, 8, 25)));
    }

    @Test
    void ofTwoSoundsThatBeginTogetherTheClearerOneIsMeant() {
        assertEquals("moped", heardAt(10.05, arrival(2, 10.1, 20), arrival(3, 10, 25)));
        assertEquals("gunshot", heardAt(10.05, arrival(2, 10.1, 25), arrival(3, 10, 20)));
    }

    @Test
    void anAudibleSoundIsMeantBeforeAnInaudibleOne() {
        assertEquals(
                "moped",
                heardAt(10.05, arrival(2, 10, 5).replace("\"audible\":true", "\"audible\":false"), arrival(3, 10, 4)));
    }

    @Test
    void aSensorsClockMayBeOffByTheSlackButNotByMore() {
        assertEquals("gunshot", heardAt(10 - 0.25, arrival(2, 10, 20), arrival(3, 30, 5)));
        assertEquals("background", heardAt(10 - 0.26, arrival(2, 10, 20), arrival(3, 30, 5)));
    }

    @Test
    void aClaimLongAfterEverythingIsBackground() {
        assertEquals("background", heardAt(15, arrival(2, 10, 20), arrival(3, 8, 25)));
    }

    @Test
    void aSoundWithoutAnArrivalAtThatMicrophoneIsNotMeant() {
        assertEquals("background", heardAt(10, arrival(2, 10, 20).replace("mic-1", "mic-2"), arrival(3, 30, 5)));
    }

    @Test
    void anAlertBelongsToTheTargetEvenIfMoreDetectionsHeardTheMoped() {
        List<ChronicleRecord> lines = Lines.parse(START + SHOT + MOPED + arrival(2, 10, 20) + arrival(3, 20, 20)
                + capture() + detection(7, 10) + detection(8, 20) + detection(9, 21)
                + "{\"type\":\"alert\",\"alert\":\"a\",\"causes\":[7,8,9]}");
        Trace trace = Trace.of(lines);
        Attribution attribution = Attribution.of(trace);
        ChronicleRecord alert = trace.ofType(Types.ALERT).get(0);
        assertEquals(
                "gunshot", attribution.ofAlert(alert).map(Fields::soundClass).orElseThrow());
        assertFalse(attribution.isFalse(alert));
    }

    @Test
    void anAlertThatOnlyHeardTheMopedIsFalse() {
        List<ChronicleRecord> lines = Lines.parse(START + SHOT + MOPED + arrival(2, 10, 20) + arrival(3, 20, 20)
                + capture() + detection(7, 20) + "{\"type\":\"alert\",\"alert\":\"a\",\"causes\":[7]}");
        Stories stories = Stories.of(lines);
        assertEquals(
                "a",
                stories.falseAlerts().stream().map(a -> Fields.text(a, "alert")).collect(Collectors.joining()));
        assertTrue(stories.attribution()
                .isFalse(stories.trace().ofType(Types.ALERT).get(0)));
    }

    @Test
    void anUpdatedFalseAlertCountsOnce() {
        List<ChronicleRecord> lines = Lines.parse(START + SHOT + MOPED + arrival(2, 10, 20) + arrival(3, 20, 20)
                + capture() + detection(7, 20) + "{\"type\":\"alert\",\"alert\":\"a\",\"causes\":[7]}\n"
                + "{\"type\":\"alert\",\"alert\":\"a\",\"causes\":[7]}");
        assertEquals(1, Stories.of(lines).falseAlerts().size());
    }

    private static String heardAt(double claimedSeconds, String shotArrival, String mopedArrival) {
        Trace trace = Trace.of(Lines.parse(
                START + SHOT + MOPED + shotArrival + mopedArrival + capture() + detection(7, claimedSeconds)));
        return Attribution.of(trace)
                .ofDetection(trace.ofType(Types.DETECTION).get(0))
                .map(Fields::soundClass)
                .orElse("background");
    }

    private static String sound(int id, String soundClass, boolean target, double seconds) {
        return "{\"id\":" + id + ",\"type\":\"emission\",\"class\":\"" + soundClass + "\",\"target\":" + target
                + ",\"durationSeconds\":" + seconds + "}\n";
    }

    private static String arrival(int emission, double onset, double snrDb) {
        return "{\"type\":\"arrival\",\"who\":\"mic-1\",\"causes\":[" + emission + "],\"onsetSeconds\":" + onset
                + ",\"snrDb\":" + snrDb + ",\"audible\":true}\n";
    }

    private static String capture() {
        return "{\"id\":6,\"type\":\"capture\",\"who\":\"mic-1\",\"causes\":[2,3]}\n";
    }

    private static String detection(int id, double onset) {
        return "{\"id\":" + id
                + ",\"type\":\"detection\",\"causes\":[6],\"microphone\":\"mic-1\",\"class\":\"gunshot\","
                + "\"onsetSeconds\":" + onset + "}\n";
    }
}
