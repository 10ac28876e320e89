package org.soundtown.emissions;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.signal.Fourier;

/** What lets ears and classifiers tell the classes apart must be in the waveforms. */
class HowClassesDifferTest {
    private static final int RATE = 16000;
    private static final int SOUNDS = 15;
    private static final EmissionLibrary LIBRARY = EmissionLibrary.shipped();

    @Test
    void thunderIsDullerThanAnExplosionThenAGunshotThenAFirecrackerThenASprayCan() {
        String[] fromDullToBright = {"thunder", "explosion", "gunshot", "firecracker", "spray-can"};
        double before = 0;
        for (String id : fromDullToBright) {
            double centroid = 0;
            for (int n = 0; n < SOUNDS; n++) {
                centroid += centroidHertz(sound(id, n)) / SOUNDS;
            }
            assertTrue(
                    centroid > 1.15 * before, id + " has its centroid at " + centroid + " Hz, the last at " + before);
            before = centroid;
        }
    }

    @Test
    void aGunshotRisesWithinAQuarterOfAMillisecondAndADoorSlamDoesNot() {
        for (int n = 0; n < SOUNDS; n++) {
            assertTrue(riseSeconds(sound("gunshot", n)) < 0.25e-3, "gunshot " + n);
            assertTrue(riseSeconds(sound("door-slam", n)) > 0.25e-3, "door slam " + n);
        }
    }

    @Test
    void aCarHornIsASteadyToneWithItsStrongestHarmonicWhereHornsHaveIt() {
        for (int n = 0; n < SOUNDS; n++) {
            float[] horn = sound("car-horn", n);
            double strongest = strongestHertz(horn, 100, 5000);
            assertTrue(strongest > 300 && strongest < 4500, "horn at " + strongest + " Hz");
            assertTrue(peakedness(horn) > 20, "horn " + n + " is no tone: " + peakedness(horn));
        }
    }

    @Test
    void aWhistleIsHighAndNearlyAPureTone() {
        for (int n = 0; n < SOUNDS; n++) {
            double strongest = strongestHertz(sound("whistle", n), 100, 7900);
            assertTrue(strongest > 700 && strongest < 5200, "whistle at " + strongest + " Hz");
            assertTrue(peakedness(sound("whistle", n)) > 20, "whistle " + n);
        }
    }

    @Test
    void aPerforatorBeatsTwelveToFortyFiveTimesASecondOrTwiceThatWithItsExhaust() {
        for (int n = 0; n < SOUNDS; n++) {
            double beat = strongestBeatHertz(sound("perforator", n));
            assertTrue(beat > 11 && beat < 95, "perforator beats at " + beat + " Hz");
        }
    }

    @Test
    void potsAndPansClatterHighAndAreNoSteadyTone() {
        double pans = 0;
        double whistles = 0;
        for (int n = 0; n < SOUNDS; n++) {
            float[] clatter = sound("pots-and-pans", n);
            double centroid = centroidHertz(clatter);
            assertTrue(centroid > 1200 && centroid < 5500, "pans around " + centroid + " Hz");
            pans += peakedness(clatter);
            whistles += peakedness(sound("whistle", n));
        }
        assertTrue(pans < 0.5 * whistles, "pans " + pans / SOUNDS + ", whistles " + whistles / SOUNDS);
    }

    @Test
    void rushingWaterIsNoiseWithoutTones() {
        for (int n = 0; n < SOUNDS; n++) {
            assertTrue(peakedness(sound("rushing-water", n)) < 20, "water " + n);
        }
    }

    private static float[] sound(String id, int number) {
        return LIBRARY.synthesise(LIBRARY.getClass(id), Dice.of(number, id, "differ"), RATE)
                .waveform();
    }

    private static double[] powerSpectrum(float[] sound) {
        double[] packed = new double[Fourier.sizeFor(sound.length)];
        for (int i = 0; i < sound.length; i++) {
            packed[i] = sound[i];
        }
        Fourier.forward(packed);
        double[] power = new double[packed.length / 2];
        for (int k = 1; k < power.length; k++) {
            power[k] = Fourier.power(packed, k);
        }
        return power;
    }

    private static double centroidHertz(float[] sound) {
        double[] power = powerSpectrum(sound);
        double weighted = 0;
        double sum = 0;
        for (int k = 1; k < power.length; k++) {
            weighted += k * power[k];
            sum += power[k];
        }
        return weighted / sum * RATE / (2.0 * power.length);
    }

    private static double strongestHertz(float[] sound, double from, double to) {
        double[] power = powerSpectrum(sound);
        double bin = RATE / (2.0 * power.length);
        int best = (int) (from / bin);
        for (int k = best; k < Math.min(power.length, to / bin); k++) {
            if (power[k] > power[best]) {
                best = k;
            }
        }
        return best * bin;
    }

    /** Energy of the strongest 20 Hz relative to the mean of all: a tone has much, noise little. */
    private static double peakedness(float[] sound) {
        double[] power = powerSpectrum(sound);
        int width = Math.max(1, 20 * 2 * power.length / RATE);
        double most = 0;
        double sum = 0;
        for (int k = 0; k + width < power.length; k += width) {
            double band = 0;
            for (int i = k; i < k + width; i++) {
                band += power[i];
            }
            most = Math.max(most, band);
            sum += band;
        }
        return most / (sum * width / power.length);
    }

    private static double riseSeconds(float[] sound) {
        int top = 0;
        for (int i = 0; i < sound.length; i++) {
            if (Math.abs(sound[i]) > Math.abs(sound[top])) {
                top = i;
            }
        }
        int i = top;
        while (i > 0 && Math.abs(sound[i]) > 0.1 * Math.abs(sound[top])) {
            i--;
        }
        return (double) (top - i) / RATE;
    }

    /** Strongest modulation of the envelope between 8 and 100 Hz. */
    private static double strongestBeatHertz(float[] sound) {
        int step = 16;
        double[] envelope = new double[Fourier.sizeFor(sound.length / step)];
        for (int i = 0; i < sound.length / step; i++) {
            for (int k = i * step; k < (i + 1) * step; k++) {
                envelope[i] += Math.abs(sound[k]);
            }
        }
        Fourier.forward(envelope);
        double bin = (double) RATE / step / envelope.length;
        int best = (int) (8 / bin);
        for (int k = best; k < 100 / bin; k++) {
            if (Fourier.power(envelope, k) > Fourier.power(envelope, best)) {
                best = k;
            }
        }
        return best * bin;
    }
}
