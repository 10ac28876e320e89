package org.soundtown.detection.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundtown.protocol.Capture;
import org.soundtown.protocol.Detection;

class RoutineLookTest {
    private static final double LOUD = 0.05;

    private static List<Listening.Said> said(Scripted classifier, float[] samples) {
        return new Listening(classifier).window(0, samples).said();
    }

    private static List<Picture> pictures(float[] samples) {
        List<Picture> pictures = new ArrayList<>();
        new SoundWatch(DetectorSettings.STANDARD)
                .hear(new Capture("m", 0, Sounds.RATE, samples, 120, true), 1, pictures::add);
        return pictures;
    }

    @Test
    void aDrillThatRunsFromTheFirstSampleOnIsToldOnceHoweverLongItGoesOn() {
        List<Listening.Said> said = said(new Scripted("drill", 0.9), Sounds.noise(60, LOUD, 1));

        assertEquals(1, said.size());
        Detection drill = said.get(0).detection();
        assertEquals(0, drill.onsetSeconds(), 1e-9);
        assertEquals(0.9, drill.confidence(), 1e-6);
        assertTrue(drill.sustained());
    }

    @Test
    void whatOneRoutineLookSaysIsNotBelieved() {
        assertEquals(List.of(), said(new Scripted("drill", 0.95, 0.1, 0.95, 0.1, 0.95, 0.1), Sounds.noise(6, LOUD, 2)));
    }

    @Test
    void twoLooksThatAgreeAreBelievedByTheirMean() {
        List<Listening.Said> said = said(new Scripted("drill", 0.1, 0.7, 0.95, 0.1), Sounds.noise(6, LOUD, 3));

        assertEquals(1, said.size());
        assertEquals(0.825, said.get(0).detection().confidence(), 1e-6);
        assertEquals(0.96, said.get(0).detection().onsetSeconds(), 0.02);
    }

    @Test
    void twoLooksThatWouldDoForAnOnsetMayBeTooUnsureForARoutineClaim() {
        assertEquals(List.of(), said(new Scripted("drill", 0.1, 0.7, 0.7, 0.1), Sounds.noise(6, LOUD, 3)));
    }

    @Test
    void aDrillThatPausesLongerThanItsHoldOffIsToldAgain() {
        float[] drill = Sounds.noise(60, LOUD, 4);
        Arrays.fill(drill, 10 * Sounds.RATE, 40 * Sounds.RATE, 0);

        assertEquals(2, said(new Scripted("drill", 0.9), drill).size());
    }

    @Test
    void aSoundThatSwellsSlowlyIsLookedAtAndItsRiseIsTheOnset() {
        float[] swell = Sounds.noise(8, LOUD, 5);
        for (int i = 0; i < swell.length; i++) {
            swell[i] *= (float) Math.exp(Math.min(0, (double) i / Sounds.RATE - 6));
        }
        Scripted classifier = new Scripted("rushing-water", 0.9);

        assertEquals(1, said(classifier, swell).size());
    }

    @Test
    void digitalSilenceAndQuietNightsAreNotLookedAt() {
        Scripted classifier = new Scripted("drill", 0.9);

        said(classifier, new float[30 * Sounds.RATE]);
        said(classifier, Sounds.noise(30, 1e-5, 6));

        assertEquals(0, classifier.asked());
    }

    @Test
    void aBangAfterDigitalSilenceIsTimedAsSharplyAsInNoise() {
        float[] samples = new float[4 * Sounds.RATE];
        Sounds.addBang(samples, 1.25, 0.3, 0.05, 7);

        List<Listening.Said> said = said(new Scripted("gunshot", 0.9), samples);

        assertEquals(1, said.size());
        assertEquals(1.25, said.get(0).detection().onsetSeconds(), 1e-3);
        assertFalse(said.get(0).detection().sustained());
    }

    @Test
    void aRecordingThatBeginsWithTheBangItselfIsHeard() {
        float[] samples = Sounds.noise(3, 1e-4, 8);
        Sounds.addBang(samples, 0, 0.3, 0.08, 9);

        List<Listening.Said> said = said(new Scripted("gunshot", 0.9), samples);

        assertEquals(1, said.size());
        assertEquals(0, said.get(0).detection().onsetSeconds(), 1e-3);
    }

    @Test
    void aRecordingShorterThanAPictureIsLookedAtOnce() {
        Scripted classifier = new Scripted("drill", 0.9);

        said(classifier, Sounds.noise(0.4, LOUD, 10));

        assertEquals(1, classifier.asked());
    }

    @Test
    void thePictureOfABangTellsWhatWasUsualBeforeIt() {
        float[] quiet = Sounds.noise(5, 0.001, 11);
        float[] banged = quiet.clone();
        Sounds.addBang(banged, 3, 0.3, 0.3, 12);

        Picture routine = pictures(quiet).stream()
                .filter(picture -> picture.startSeconds() > 1.5)
                .findFirst()
                .orElseThrow();
        Picture bang = pictures(banged).stream()
                .filter(picture -> !picture.isRoutine())
                .findFirst()
                .orElseThrow();

        for (int mel = 0; mel < bang.floorLogMel().length; mel++) {
            assertEquals(routine.floorLogMel()[mel], bang.floorLogMel()[mel], 1.5);
            assertTrue(bang.logMel()[mel][8] > bang.floorLogMel()[mel] + 4, "mel " + mel);
        }
    }
}
