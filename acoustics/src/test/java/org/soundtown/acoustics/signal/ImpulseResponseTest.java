package org.soundtown.acoustics.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soundtown.acoustics.path.PathFinder;
import org.soundtown.acoustics.path.PropagationPath;
import org.soundtown.foundation.band.OctaveBands;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.geometry.Position;

class ImpulseResponseTest {
    private static final double[] FLAT = new double[OctaveBands.COUNT];

    private static PropagationPath path(double delay, double[] gainDb) {
        return new PropagationPath(
                PropagationPath.Kind.DIRECT,
                List.of(new Position(0, 0, 0), new Position(delay * 340, 0, 0)),
                delay * 340,
                delay,
                gainDb);
    }

    @ParameterizedTest
    @ValueSource(ints = {8000, 16000, 22050, 44100, 48000})
    void arrivalIsTrueToATwentiethOfASample(int sampleRate) {
        for (double fraction = 0; fraction < 1; fraction += 0.1) {
            double delay = (777 + fraction) / sampleRate;
            ImpulseResponse response = ImpulseResponse.of(List.of(path(delay, FLAT)), sampleRate);
            double expected = (delay - response.startSeconds()) * sampleRate;
            assertEquals(expected, Taps.peakSample(response.taps()), 0.05, sampleRate + " Hz, " + fraction);
        }
    }

    @Test
    void arrivalStaysTrueBehindASteepFilter() {
        double[] steep = {-3, -4, -6, -9, -12, -16, -22, -34};
        double delay = 1234.37 / 16000;
        ImpulseResponse response = ImpulseResponse.of(List.of(path(delay, steep)), 16000);
        double expected = (delay - response.startSeconds()) * 16000;
        assertEquals(expected, Taps.peakSample(response.taps()), 0.05);
    }

    @Test
    void bandsOfTheResponseCarryTheEnergyOfThePath() {
        double[][] gains = {
            FLAT,
            {-40, -40, -40, -40, -41, -41, -43, -52},
            {-46, -48, -50, -52, -55, -59, -68, -99},
            {-43, -45, -52, -58, -49, -46, -50, -60},
            {-60, -62, -65, -68, -71, -75, -80, -93}
        };
        for (int rate : new int[] {8000, 16000, 48000}) {
            for (double[] gain : gains) {
                ImpulseResponse response = ImpulseResponse.of(List.of(path(0.31234, gain)), rate);
                double[] bands = Taps.bandGainsDb(response);
                for (int band = 0; band < bands.length; band++) {
                    if (OctaveBands.exactHertz(band) * Math.sqrt(2) < rate / 2.0) {
                        assertEquals(gain[band], bands[band], 0.5, rate + " Hz, band " + band + ", gain " + gain[band]);
                    }
                }
            }
        }
    }

    @Test
    void aNoisesLevelAtTheMicrophoneIsThatOfTheLevelCalculation() {
        double[] gain = {-40, -41, -42, -44, -46, -49, -55, -70};
        List<PropagationPath> paths = List.of(path(0.3, gain), path(0.45, gain), path(0.6713, gain));
        float[] noise = new float[1 << 16];
        Dice dice = Dice.of(1, "noise", "test");
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (float) dice.gaussian(i);
        }
        float[] heard = ImpulseResponse.of(paths, 16000).applyTo(noise);
        double[] expected = PathFinder.totalGainDb(paths);
        double[] emitted = Taps.bandEnergiesDb(noise, 16000);
        double[] received = Taps.bandEnergiesDb(heard, 16000);
        for (int band = 1; band < 7; band++) {
            assertEquals(expected[band], received[band] - emitted[band], 0.5, "band " + band);
        }
    }

    @Test
    void convolutionInBlocksIsConvolution() {
        Dice dice = Dice.of(2, "taps", "test");
        float[] a = new float[3000];
        float[] b = new float[411];
        for (int i = 0; i < a.length; i++) {
            a[i] = (float) dice.gaussian(i);
        }
        for (int i = 0; i < b.length; i++) {
            b[i] = (float) dice.gaussian(10_000 + i);
        }
        float[] result = new ImpulseResponse(0, 16000, b).applyTo(a);
        assertEquals(a.length + b.length - 1, result.length);
        for (int n = 0; n < result.length; n += 13) {
            double sum = 0;
            for (int k = Math.max(0, n - a.length + 1); k <= Math.min(n, b.length - 1); k++) {
                sum += (double) b[k] * a[n - k];
            }
            assertEquals(sum, result[n], 1e-3);
        }
    }

    @Test
    void silenceComesOutOfNoPathAndNoSound() {
        assertEquals(0, ImpulseResponse.of(List.of(), 16000).applyTo(new float[100]).length);
        assertEquals(0, ImpulseResponse.of(List.of(path(0.1, FLAT)), 16000).applyTo(new float[0]).length);
    }

    @Test
    void aSampleRateOutOfRangeIsRefused() {
        assertEquals(
                "sampleRate: 96000: expected 8000 to 48000 Hz",
                assertThrows(IllegalArgumentException.class, () -> ImpulseResponse.of(List.of(path(0.1, FLAT)), 96000))
                        .getMessage());
    }
}
