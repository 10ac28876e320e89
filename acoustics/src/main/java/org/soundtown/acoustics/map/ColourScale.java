package org.soundtown.acoustics.map;

import java.awt.Color;

/**
 * Colours for numbers, evenly lighter from one end to the other, so that equal steps look equal, also in grey and to the
 * colour-blind. Anchors are taken from matplotlib's colour maps by S. van der Walt and N. Smith (CC0).
 */
public final class ColourScale {
    private static final int[] MAGMA = {
        0x140E36, 0x3B0F70, 0x641A80, 0x8C2981, 0xB73779, 0xDE4968, 0xF7705C, 0xFE9F6D, 0xFECF92, 0xFCFDBF
    };
    private static final int[] VIRIDIS = {
        0x440154, 0x482475, 0x414487, 0x355F8D, 0x2A788E, 0x21918C, 0x22A884, 0x44BF70, 0x7AD151, 0xBDDF26, 0xFDE725
    };

    private final int[] anchors;
    private final double low;
    private final double high;

    private ColourScale(int[] anchors, double low, double high) {
        if (!(high > low)) {
            throw new IllegalArgumentException("colours from " + low + " to " + high + ": expected an ascending range");
        }
        this.anchors = anchors;
        this.low = low;
        this.high = high;
    }

    /** For levels: what is quiet is dark, what is loud glows. */
    public static ColourScale ofLevels(double low, double high) {
        return new ColourScale(MAGMA, low, high);
    }

    /** For these levels: whole tens (dB) around all but the quietest 1 % and the loudest 0.5 %. */
    public static ColourScale ofLevels(ScalarGrid levels) {
        double low = Math.floor(levels.quantile(0.01) / 10) * 10;
        double high = Math.ceil(levels.quantile(0.995) / 10) * 10;
        return new ColourScale(MAGMA, low, Math.max(high, low + 10));
    }

    /** For times: what is early is light, what is late is dark. */
    public static ColourScale ofTimes(double low, double high) {
        int[] lightFirst = new int[VIRIDIS.length];
        for (int i = 0; i < lightFirst.length; i++) {
            lightFirst[i] = VIRIDIS[VIRIDIS.length - 1 - i];
        }
        return new ColourScale(lightFirst, low, high);
    }

    /** For these times (s): from zero to the latest. */
    public static ColourScale ofTimes(ScalarGrid times) {
        return ofTimes(0, Math.max(times.quantile(1), 1e-3));
    }

    public double low() {
        return low;
    }

    public double high() {
        return high;
    }

    /** The colour of a value as 0xRRGGBB; beyond the ends, that of the end. */
    public int rgb(double value) {
        double place = Math.max(0, Math.min(1, (value - low) / (high - low))) * (anchors.length - 1);
        int from = Math.min(anchors.length - 2, (int) place);
        double share = place - from;
        return mixed(anchors[from], anchors[from + 1], share, 16)
                | mixed(anchors[from], anchors[from + 1], share, 8)
                | mixed(anchors[from], anchors[from + 1], share, 0);
    }

    Color colour(double value) {
        return new Color(rgb(value));
    }

    private static int mixed(int a, int b, double share, int shift) {
        int from = a >> shift & 0xFF;
        int to = b >> shift & 0xFF;
        return (int) Math.round(from + share * (to - from)) << shift;
    }
}
