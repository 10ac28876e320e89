package org.soundtown.coverage.curve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.simcore.chronicle.Chronicle;
import org.soundtown.simcore.chronicle.ChronicleRecord;

class HeardSoundsTest {
    @Test
    void eachMicrophonesAnswerIsReadFromTheChronicleByTheMetricsRules() {
        HeardSound sound = HeardSounds.of(chronicle()).get(0);
        assertEquals("cry", sound.soundClass());
        assertEquals(20.5, sound.hour());
        assertEquals(3, sound.receptions().size());
        HeardSound.Reception first = sound.receptions().get(0);
        assertTrue(first.detected() && first.reported() && first.rightly());
        HeardSound.Reception second = sound.receptions().get(1);
        assertTrue(second.reported());
        assertFalse(second.detected());
        assertFalse(sound.receptions().get(2).reported());
        assertEquals(2, sound.reports());
        assertTrue(sound.located());
        assertEquals(5, sound.errorMetres(), 1e-9);
    }

    @Test
    void soundsOfEverydayLifeAreNotCounted() {
        assertEquals(1, HeardSounds.of(chronicle()).size());
    }

    private static List<ChronicleRecord> chronicle() {
        Chronicle chronicle = Chronicle.inMemory();
        chronicle
                .line(0, "run-started", "world")
                .put("district", "somewhere")
                .put("startHour", 20.5)
                .append();
        long cry = emission(chronicle, "cry", "fixed");
        emission(chronicle, "dog", "everyday");
        List<Long> captures = new ArrayList<>();
        for (int microphone = 1; microphone <= 3; microphone++) {
            String id = "mic-" + microphone;
            chronicle
                    .line(1.1, "arrival", id)
                    .causes(List.of(cry))
                    .put("onsetSeconds", 1.1)
                    .put("levelDb", 60.0)
                    .put("ambientDb", 50.0)
                    .put("snrDb", 20.0 - microphone)
                    .put("lineOfSight", true)
                    .put("audible", true)
                    .put("distanceMetres", 34.0)
                    .append();
            captures.add(chronicle.line(1.5, "capture", id).causes(List.of(cry)).append());
        }
        long heard = detection(chronicle, "mic-1", captures.get(0), false);
        detection(chronicle, "mic-2", captures.get(1), true);
        chronicle
                .line(3, "alert", "locator")
                .causes(List.of(heard))
                .at(new Position(3, 4, 0))
                .put("method", "time-difference")
                .append();
        return chronicle.records();
    }

    private static long emission(Chronicle chronicle, String soundClass, String origin) {
        return chronicle
                .line(1, "emission", "event/" + soundClass + "/1")
                .at(new Position(0, 0, 1.5))
                .put("class", soundClass)
                .put("target", true)
                .put("origin", origin)
                .put("levelDb", 100.0)
                .put("durationSeconds", 1.0)
                .append();
    }

    private static long detection(Chronicle chronicle, String microphone, long capture, boolean supporting) {
        return chronicle
                .line(2, "detection", "detector/" + microphone)
                .causes(List.of(capture))
                .put("microphone", microphone)
                .put("class", "cry")
                .put("onsetSeconds", 1.1)
                .put("supporting", supporting)
                .append();
    }
}
