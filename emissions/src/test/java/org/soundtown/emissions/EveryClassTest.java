package org.soundtown.emissions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.soundtown.emissions.EmissionClass.Quantity;
import org.soundtown.emissions.level.BandLevels;
import org.soundtown.emissions.level.SoundLevel;
import org.soundtown.foundation.band.OctaveBands;
import org.soundtown.foundation.dice.Dice;

/** What holds for the sounds of every class. */
class EveryClassTest {
    private static final int RATE = 16000;
    private static final EmissionLibrary LIBRARY = EmissionLibrary.shipped();

    static List<EmissionClass> classes() {
        return LIBRARY.classes();
    }

    private static Emission sound(EmissionClass one, int number) {
        return LIBRARY.synthesise(one, Dice.of(number, one.id(), "test"), RATE);
    }

    @ParameterizedTest
    @MethodSource("classes")
    void theWaveformHasExactlyTheLevelThatTheEmissionClaims(EmissionClass one) {
        for (int n = 0; n < 3; n++) {
            Emission emission = sound(one, n);
            double measured = SoundLevel.of(emission.waveform(), RATE, one.quantity());
            assertEquals(emission.levelDb(), measured, 0.01, one.id());
        }
    }

    @ParameterizedTest
    @MethodSource("classes")
    void levelsSpreadAroundTheClassesLevelAsItsDataSay(EmissionClass one) {
        double[] levels = new double[40];
        for (int n = 0; n < levels.length; n++) {
            levels[n] = LIBRARY.levelDb(one, Dice.of(n, one.id(), "spread"));
        }
        double mean = Arrays.stream(levels).average().orElseThrow();
        double spread = Math.sqrt(Arrays.stream(levels)
                .map(l -> (l - mean) * (l - mean))
                .average()
                .orElseThrow());
        assertEquals(one.levelDb(), mean, 0.6 * one.spreadDb(), one.id());
        assertEquals(one.spreadDb(), spread, 0.4 * one.spreadDb(), one.id());
    }

    @ParameterizedTest
    @MethodSource("classes")
    void theSpectrumOverManySoundsIsTheDatasWhereItMatters(EmissionClass one) {
        int count = 14;
        double[] mean = new double[OctaveBands.COUNT];
        for (int n = 0; n < count; n++) {
            double[] bands = BandLevels.averageDb(sound(one, n).waveform(), RATE);
            double total = OctaveBands.totalDb(bands);
            for (int band = 0; band < mean.length; band++) {
                mean[band] += Math.pow(10, (bands[band] - total) / 10) / count;
            }
        }
        double most = Arrays.stream(one.spectrumDb()).max().orElseThrow();
        for (int band = 0; band < mean.length; band++) {
            double wanted = one.spectrumDb()[band];
            if (wanted > most - 10) {
                assertEquals(
                        wanted,
                        10 * Math.log10(mean[band]),
                        4,
                        one.id() + " at " + OctaveBands.nominalHertz(band) + " Hz");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("classes")
    void theSameDiceMakeTheSameSoundAndOthersAnother(EmissionClass one) {
        assertArrayEquals(sound(one, 5).waveform(), sound(one, 5).waveform(), one.id());
        assertFalse(Arrays.equals(sound(one, 5).waveform(), sound(one, 6).waveform()), one.id());
    }

    @ParameterizedTest
    @MethodSource("classes")
    void soundsAreFiniteWithoutOffsetAndOfTheLengthThatTheirClassAllows(EmissionClass one) {
        for (int n = 0; n < 3; n++) {
            Emission emission = sound(one, n);
            double sum = 0;
            double squares = 0;
            for (float value : emission.waveform()) {
                assertTrue(Float.isFinite(value), one.id());
                sum += value;
                squares += (double) value * value;
            }
            int count = emission.waveform().length;
            assertTrue(Math.abs(sum / count) < 0.01 * Math.sqrt(squares / count), one.id() + " has an offset");
            assertTrue(emission.durationSeconds() >= one.durationSeconds().low() - 0.01, one.id());
            assertTrue(emission.durationSeconds() <= one.durationSeconds().high() + 0.01, one.id());
        }
    }

    @ParameterizedTest
    @MethodSource("classes")
    void impulsesAreShortAndOthersLastAFewSeconds(EmissionClass one) {
        double most = one.quantity() == Quantity.PEAK ? 3 : 6;
        assertTrue(one.durationSeconds().high() <= most, one.id());
    }

    @ParameterizedTest
    @MethodSource("classes")
    void soundsCanBeMadeAtEveryRateThatAMicrophoneMayHave(EmissionClass one) {
        for (int rate : new int[] {8000, 48000}) {
            Emission emission = LIBRARY.synthesise(one, Dice.of(3, one.id(), "rate"), rate);
            assertEquals(emission.levelDb(), SoundLevel.of(emission.waveform(), rate, one.quantity()), 0.01, one.id());
        }
    }

    @ParameterizedTest
    @MethodSource("classes")
    void soundsStartAndEndInSilenceSoThatNoneClicks(EmissionClass one) {
        for (int n = 0; n < 3; n++) {
            float[] waveform = sound(one, n).waveform();
            float peak = 0;
            for (float value : waveform) {
                peak = Math.max(peak, Math.abs(value));
            }
            assertTrue(Math.abs(waveform[0]) < 0.02 * peak, one.id() + " starts with a step");
            assertTrue(Math.abs(waveform[waveform.length - 1]) < 0.02 * peak, one.id() + " ends with a step");
        }
    }
}
