package org.soundtown.acoustics.signal;

/**
 * A sound made ready for being heard over many paths at changing delays: once as it is, for the bands from 2 kHz, and once freed
 * from everything above and thinned out to 4 kHz or a little more, for those below; reading it there costs a fraction. Immutable,
 * thread-safe.
 */
public final class DelayTable {
    private static final double LEAST_LOW_RATE = 4000;

    /** Where the low part's filter has fallen by half (Hz), between the top of the 1 kHz band and its mirror image. */
    private static final double CUT_HERTZ = 2000;

    private static final double FILTER_SECONDS = 0.0036;

    /** Samples of the low part before the sound's first, for the filter's ringing. */
    static final int LEAD = 32;

    private final int sampleRate;
    private final int length;
    private final CubicTable full;
    private final CubicTable low;

    private DelayTable(int sampleRate, int length, CubicTable full, CubicTable low) {
        this.sampleRate = sampleRate;
        this.length = length;
        this.full = full;
        this.low = low;
    }

    /**
     * @param emission waveform (Pa at 1 m)
     * @param sampleRate 8000 to 48000 (Hz)
     */
    public static DelayTable of(float[] emission, int sampleRate) {
        float[] thin = thinned(emission, sampleRate);
        return new DelayTable(sampleRate, emission.length, CubicTable.of(emission, 2), CubicTable.of(thin, 4));
    }

    /** How many samples make one of the low part: the greatest power of two that leaves 4 kHz. */
    static int thinning(int sampleRate) {
        return Integer.highestOneBit((int) (sampleRate / LEAST_LOW_RATE));
    }

    int sampleRate() {
        return sampleRate;
    }

    CubicTable full() {
        return full;
    }

    /** The low part: its sample {@link #LEAD} + k lies at sample k times the thinning. */
    CubicTable low() {
        return low;
    }

    /** Length of the sound (s). */
    public double seconds() {
        return (double) length / sampleRate;
    }

    /** Every so many-th value behind a sinc under a Blackman window, symmetric about it. */
    private static float[] thinned(float[] emission, int sampleRate) {
        int step = thinning(sampleRate);
        int reach = (int) Math.round(FILTER_SECONDS * sampleRate);
        float[] weight = new float[reach + 1];
        double sum = 0;
        for (int i = 0; i <= reach; i++) {
            double x = 2 * CUT_HERTZ / sampleRate * i;
            double sinc = i == 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
            double turn = Math.PI * i / (reach + 1);
            weight[i] = (float) (sinc * (0.42 + 0.5 * Math.cos(turn) + 0.08 * Math.cos(2 * turn)));
            sum += i == 0 ? weight[i] : 2 * weight[i];
        }
        float[] thin = new float[emission.length / step + 1 + 2 * LEAD];
        for (int k = 0; k < thin.length; k++) {
            int centre = (k - LEAD) * step;
            double value = centre >= 0 && centre < emission.length ? weight[0] * emission[centre] : 0;
            for (int i = 1; i <= reach; i++) {
                float before = centre - i >= 0 && centre - i < emission.length ? emission[centre - i] : 0;
                float after = centre + i >= 0 && centre + i < emission.length ? emission[centre + i] : 0;
                value += weight[i] * (before + after);
            }
            thin[k] = (float) (value / sum);
        }
        return thin;
    }
}
