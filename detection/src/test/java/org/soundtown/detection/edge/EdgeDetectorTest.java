package org.soundtown.detection.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundtown.detection.classify.Classifier;
import org.soundtown.detection.classify.Excerpt;
import org.soundtown.protocol.Detection;
import org.soundtown.protocol.SpeechDone;

class EdgeDetectorTest {
    private static final double STREET = 0.001;
    private static final DetectorSettings ONSETS_ONLY =
            DetectorSettings.STANDARD.withRoutineSeconds(Double.POSITIVE_INFINITY);

    private static Listening listening() {
        return new Listening(new TinyClassifier());
    }

    @Test
    void aShotInAQuietStreetIsToldOnceWithItsBeginning() {
        float[] street = Sounds.noise(4, STREET, 1);
        Sounds.addBang(street, 1.5, 0.3, 0.05, 2);

        Listening heard = listening().window(100, street);

        assertEquals("gunshot@101.500", heard.story());
    }

    @Test
    void severalSoundsInOneWindowAreEachTold() {
        float[] street = Sounds.noise(8, STREET, 3);
        Sounds.addBang(street, 1.5, 0.3, 0.05, 4);
        Sounds.addTone(street, 3.2, 4.0, 0.05, 500);
        Sounds.addBang(street, 6.25, 0.2, 0.05, 5);

        assertEquals(
                "gunshot@1.500 car-horn@3.200 gunshot@6.250",
                listening().window(0, street).story());
    }

    @Test
    void aHornThatSoundsOnIsToldOncePerHoldOffAndNotPerSecondOfAudio() {
        float[] street = Sounds.noise(7, STREET, 6);
        Sounds.addTone(street, 1, 6, 0.05, 500);

        assertEquals("car-horn@1.000", listening().window(0, street).story());
    }

    @Test
    void threeHornsAreThreeDetectionsSoThatARepeatedHornCanBeTold() {
        float[] street = Sounds.noise(9, STREET, 7);
        for (double start : new double[] {1, 3, 5}) {
            Sounds.addTone(street, start, start + 0.7, 0.05, 500);
        }

        assertEquals(
                "car-horn@1.000 car-horn@3.000 car-horn@5.000",
                listening().window(0, street).story());
    }

    @Test
    void theEchoOfAShotIsNoSecondShot() {
        float[] street = Sounds.noise(4, STREET, 8);
        Sounds.addBang(street, 1.5, 0.3, 0.02, 9);
        Sounds.addBang(street, 1.75, 0.1, 0.02, 10);

        assertEquals("gunshot@1.500", listening().window(0, street).story());
    }

    @Test
    void aSoundItIsUnsureOfIsSentOnceAsSupportAndKeptBackWhereItIsUnlikely() {
        float[] street = Sounds.noise(4, STREET, 1);
        Sounds.addBang(street, 1.5, 0.3, 0.05, 2);

        List<Listening.Said> unsure =
                new Listening(new Unsure(0.3f)).window(0, street).said();
        assertEquals(1, unsure.size());
        assertTrue(unsure.get(0).detection().supporting());
        assertEquals("gunshot", unsure.get(0).detection().soundClass());
        assertEquals(
                List.of(), new Listening(new Unsure(0.1f)).window(0, street).said());
    }

    @Test
    void furtherLooksMayBeJudgedByTheirMeanSoThatOneLuckyLookIsNotEnough() {
        float[] street = Sounds.noise(6, STREET, 1);
        Sounds.addTone(street, 1.5, 5, 0.05, 500);
        DetectorSettings each = DetectorSettings.STANDARD.withRoutineSeconds(Double.POSITIVE_INFINITY);

        assertEquals(1, certain(new Listening(new Scripted("car-horn", 0.2, 0.7, 0.2), each).window(0, street)));
        assertEquals(
                0,
                certain(new Listening(new Scripted("car-horn", 0.2, 0.7, 0.2), each.withAverageLooks(true))
                        .window(0, street)));
        assertEquals(
                1,
                certain(new Listening(new Scripted("car-horn", 0.5, 0.7, 0.9), each.withAverageLooks(true))
                        .window(0, street)));
    }

    private static long certain(Listening heard) {
        return heard.said().stream()
                .filter(said -> !said.detection().supporting())
                .count();
    }

    /** Gives everything this probability of being a shot. */
    private record Unsure(float gunshot) implements Classifier {
        @Override
        public List<String> labels() {
            return List.of("gunshot", "background");
        }

        @Override
        public float[] scores(Excerpt excerpt) {
            return new float[] {gunshot, 1 - gunshot};
        }
    }

    @Test
    void whatTheClassifierTakesForBackgroundStaysUnsaid() {
        float[] street = Sounds.noise(5, STREET, 11);
        for (int i = 2 * Sounds.RATE; i < street.length; i++) {
            street[i] *= 8;
        }

        assertEquals("", listening().window(0, street).story());
    }

    @Test
    void windowsWithAGapBetweenThemAreHeardApartAndTimedByTheirOwnClock() {
        float[] first = Sounds.noise(3, STREET, 12);
        Sounds.addBang(first, 2.6, 0.3, 0.02, 13);
        float[] second = Sounds.noise(3, STREET, 14);
        Sounds.addBang(second, 1, 0.3, 0.05, 15);

        Listening heard = listening().window(10, first).window(500, second);

        assertEquals("gunshot@12.600 gunshot@501.000", heard.story());
    }

    @Test
    void aDetectionNamesTheCapturesItWasHeardIn() {
        float[] street = Sounds.noise(4, STREET, 16);
        Sounds.addBang(street, 1.6, 0.3, 0.05, 17);

        List<Listening.Said> said = listening().window(0, street).said();

        assertEquals(List.of(4L, 5L, 6L), said.get(0).causes());
    }

    @Test
    void levelAndSignalToNoiseAreThoseOfTheSound() {
        float[] street = Sounds.noise(5, STREET, 18);
        Sounds.addTone(street, 2, 3.5, 0.1 * Math.sqrt(2), 1000);

        Detection horn = listening().window(0, street).said().get(0).detection();

        assertEquals(100, horn.levelDb(), 0.3);
        assertEquals(40, horn.snrDb(), 2.5);
    }

    @Test
    void steadyNoiseSeldomMakesTheDetectorLook() {
        GunshotSayer sayer = new GunshotSayer();

        new Listening(sayer, ONSETS_ONLY).window(0, Sounds.noise(60, STREET, 19));

        assertTrue(sayer.asked() <= 6, sayer.asked() + " false starts in a minute");
    }

    @Test
    void aSoundThatLastsBecomesUsualAndABangIsHeardAboveIt() {
        float[] street = Sounds.noise(40, STREET, 20);
        for (int i = 5 * Sounds.RATE; i < street.length; i++) {
            street[i] *= 10;
        }
        Sounds.addBang(street, 35, 0.2, 0.05, 21);

        assertEquals("gunshot@35.000", listening().window(0, street).story());
    }

    @Test
    void aMessageForSomebodyElseIsAWiringFaultAndSaidSo() {
        IllegalArgumentException fault =
                assertThrows(IllegalArgumentException.class, () -> listening().send(new SpeechDone("s1", "i1")));

        assertTrue(fault.getMessage().contains("detector/m1 got SpeechDone"), fault.getMessage());
    }
}
