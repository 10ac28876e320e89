package org.soundtown.training.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.soundtown.detection.level.FastLevel;
import org.soundtown.detection.table.AnomalyTable;
import org.soundtown.emissions.EmissionLibrary;
import org.soundtown.emissions.recording.AudioClip;
import org.soundtown.foundation.document.Documents;
import org.soundtown.scenarios.scenario.Scenario;
import tools.jackson.databind.node.ObjectNode;

class ClipTest {
    private static final int RATE = 16_000;

    @Test
    void aRecordingIsAsLoudAsItsClassHoweverItWasRecorded() {
        float[] tone = new float[RATE];
        for (int i = 0; i < tone.length; i++) {
            tone[i] = (float) (0.01 * Math.sin(2 * Math.PI * 1000 * i / RATE));
        }

        Clip clip = Clip.of(new AudioClip(RATE, tone), 104, RATE);

        assertEquals(104, FastLevel.loudestDb(clip.pressure(), RATE, Clip.PASCAL_DB), 0.05);
        assertEquals(3.17 * Math.sqrt(2), clip.pressure()[RATE / 2 + 4], 0.1, "104 dB is an amplitude of 4.5 Pa");
    }

    @Test
    void ofALongRecordingTheLoudestPartIsHeardWithASecondBeforeIt() {
        float[] long30 = new float[30 * RATE];
        for (int i = 0; i < long30.length; i++) {
            long30[i] = (float) (1e-3 * Math.sin(i * 0.3));
        }
        long30[20 * RATE] = 1;

        Clip clip = Clip.of(new AudioClip(RATE, long30), 100, RATE);

        assertEquals(5, clip.seconds(), 1e-9);
        int loudest = 0;
        for (int i = 0; i < clip.pressure().length; i++) {
            loudest = Math.abs(clip.pressure()[i]) > Math.abs(clip.pressure()[loudest]) ? i : loudest;
        }
        assertEquals(1.06, (double) loudest / RATE, 0.07);
    }

    @Test
    void levelsComeFromTheTableThenFromTheLibraryThenFromTheList() {
        ClassLevels levels =
                new ClassLevels(AnomalyTable.shipped(), EmissionLibrary.shipped(), Assumptions.shipped(), RATE);

        assertEquals(132, levels.of("gunshot", "gun_shot").atOneMetreDb());
        assertEquals(116, levels.of("background", "Siren").atOneMetreDb());
        assertEquals(85, levels.of("background", "vuvuzela").atOneMetreDb());
        double door = levels.of("door-slam", "door_slam").atOneMetreDb();
        assertTrue(door > 70 && door < 120, "door slam " + door);
    }

    @Test
    void theMicrophoneIsTheOneThatScenariosHave() {
        var sheet = Documents.readResource(Scenario.class, "defaults.yaml", ObjectNode.class)
                .path("devices")
                .path("microphone");
        Assumptions.Sheet ours = Assumptions.shipped().microphone();

        assertEquals(sheet.path("selfNoiseDba").path("value").doubleValue(), ours.selfNoiseDba());
        assertEquals(sheet.path("fullScaleDb").path("value").doubleValue(), ours.fullScaleDb());
        for (int band = 0; band < 8; band++) {
            assertEquals(sheet.path("responseDb").path("value").get(band).doubleValue(), ours.responseDb()[band]);
        }
    }
}
