package org.soundtown.detection.edge;

import java.util.Arrays;
import org.soundtown.detection.features.FrameSpectrum;
import org.soundtown.detection.level.AWeighting;

/** Mean squares of a frame, relative to full scale, in up to {@link #BANDS} bands from 80 Hz up, and A-weighted over all. */
final class BandMeter {
    static final int BANDS = 6;

    /** Index of the A-weighted mean square, after the bands. */
    static final int A_WEIGHTED = BANDS;

    private static final double[] EDGES_HERTZ = {80, 250, 500, 1000, 2000, 4000, 8000};

    private final int bands;
    private final int[] edge = new int[BANDS + 1];
    private final double[] aWeight;
    private final double scale;

    BandMeter(FrameSpectrum spectrum) {
        int bins = spectrum.size() / 2;
        int below = 0;
        for (int b = 0; b <= BANDS; b++) {
            edge[b] = Math.min(bins, (int) Math.ceil(EDGES_HERTZ[b] / spectrum.binHertz()));
            below += b < BANDS && EDGES_HERTZ[b] < 0.5 * spectrum.sampleRate() ? 1 : 0;
        }
        bands = below;
        scale = 2.0 / spectrum.size();
        aWeight = new double[bins];
        for (int k = 1; k < bins; k++) {
            double gain = AWeighting.gain(k * spectrum.binHertz());
            aWeight[k] = gain * gain;
        }
    }

    static double lowEdgeHertz(int band) {
        return EDGES_HERTZ[band];
    }

    static double highEdgeHertz(int band) {
        return EDGES_HERTZ[band + 1];
    }

    /** How many bands begin below the Nyquist frequency. */
    int bands() {
        return bands;
    }

    /** Fills {@code into} with the mean squares of the bands and, last, the A-weighted one. */
    void measure(double[] powers, double[] into) {
        Arrays.fill(into, 0);
        for (int b = 0; b < bands; b++) {
            double sum = 0;
            for (int k = edge[b]; k < edge[b + 1]; k++) {
                sum += powers[k];
            }
            into[b] = scale * sum;
        }
        double weighted = 0;
        for (int k = 1; k < aWeight.length; k++) {
            weighted += aWeight[k] * powers[k];
        }
        into[A_WEIGHTED] = scale * weighted;
    }
}
