package org.soundtown.emissions.ambient;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soundtown.emissions.level.BandLevels;
import org.soundtown.foundation.band.OctaveBands;
import org.soundtown.foundation.dice.Dice;

class AmbientBedTest {
    private static final int RATE = 16000;
    private static final AmbientBed BED = AmbientBed.shipped();
    private static final Dice DICE = Dice.of(7, "street", "ambient");

    @ParameterizedTest
    @ValueSource(doubles = {0, 3, 8.5, 12, 19, 23.75})
    void theNoiseHasExactlyTheLevelOfItsHour(double hour) {
        float[] noise = BED.noise(hour, 2.5, DICE, RATE, 10);
        assertEquals(BED.levelDb(hour) + 2.5, OctaveBands.aWeightedDb(BandLevels.averageDb(noise, RATE)), 0.01);
    }

    @Test
    void theNoiseHasTheOctaveLevelsThatAreReckonedWith() {
        double[] wanted = BED.octaveLevelsDb(17, 0);
        double[] measured = BandLevels.averageDb(BED.noise(17, 0, DICE, RATE, 30), RATE);
        for (int band = 0; band < OctaveBands.COUNT - 1; band++) {
            assertEquals(wanted[band], measured[band], 1, OctaveBands.nominalHertz(band) + " Hz");
        }
        assertEquals(wanted[7], measured[7], 3, "8 kHz, of which a 16 kHz signal holds the lower part");
    }

    @Test
    void octaveLevelsAddUpToTheLevel() {
        for (double hour = 0; hour < 24; hour += 0.5) {
            assertEquals(BED.levelDb(hour) - 3, OctaveBands.aWeightedDb(BED.octaveLevelsDb(hour, -3)), 1e-9);
        }
    }

    @Test
    void dayEveningAndNightAreAsLoudAsPublishedForCityStreets() {
        for (int hour = 9; hour <= 18; hour++) {
            assertTrue(BED.levelDb(hour) >= 58 && BED.levelDb(hour) <= 62, hour + " h");
        }
        assertEquals(55, BED.levelDb(21), 1.5);
        for (int hour = 1; hour <= 5; hour++) {
            assertTrue(BED.levelDb(hour) >= 38 && BED.levelDb(hour) <= 42, hour + " h");
        }
    }

    @Test
    void theLevelGoesSmoothlyOverMidnight() {
        assertEquals(BED.levelDb(0), BED.levelDb(24), 1e-9);
        assertEquals(BED.levelDb(23.5), (BED.levelDb(23) + BED.levelDb(0)) / 2, 1e-9);
        assertEquals(BED.levelDb(1), BED.levelDb(25), 1e-9);
    }

    @Test
    void theLoopJoinsWithoutAClick() {
        float[] noise = BED.noise(12, 0, DICE, RATE, 7.3);
        double typical = 0;
        double largest = 0;
        for (int i = 1; i < noise.length; i++) {
            double step = Math.abs(noise[i] - noise[i - 1]);
            typical += step / noise.length;
            largest = Math.max(largest, step);
        }
        double joint = Math.abs(noise[0] - noise[noise.length - 1]);
        assertTrue(
                joint < largest && joint < 5 * typical, "step " + joint + " at the joint, " + typical + " elsewhere");
    }

    @Test
    void theLevelSwellsSlowlyByADecibelOrSo() {
        float[] noise = BED.noise(12, 0, DICE, RATE, 60);
        double[] seconds = new double[60];
        for (int s = 0; s < 60; s++) {
            float[] part = Arrays.copyOfRange(noise, s * RATE, (s + 1) * RATE);
            seconds[s] = OctaveBands.aWeightedDb(BandLevels.averageDb(part, RATE));
        }
        double mean = Arrays.stream(seconds).average().orElseThrow();
        double deviation = Math.sqrt(Arrays.stream(seconds)
                .map(l -> (l - mean) * (l - mean))
                .average()
                .orElseThrow());
        assertTrue(deviation > 0.3 && deviation < 2.5, "deviation " + deviation + " dB");
    }

    @Test
    void theSameDiceMakeTheSameNoiseAndOthersAnother() {
        float[] once = BED.noise(20, 0, DICE, RATE, 2);
        assertArrayEquals(once, BED.noise(20, 0, DICE, RATE, 2));
        assertFalse(Arrays.equals(once, BED.noise(20, 0, DICE.forPurpose("other"), RATE, 2)));
    }
}
