package org.soundtown.coverage.chance;

/**
 * How often a place with an expected error d lies near enough: its error is taken to be normal and alike in all directions,
 * d/√2 a side. Tables over reach / d.
 */
final class ErrorTable {
    private static final double MOST = 4;
    private static final int PER_UNIT = 128;
    private static final float[] BESIDE = table(ratio -> Phi.within(ratio * Math.sqrt(2)));
    private static final float[] AROUND = table(ratio -> -Math.expm1(-ratio * ratio));

    private ErrorTable() {}

    /** Probability that the error across the line of sight is within the reach: erf(reach / d). */
    static double beside(double ratio) {
        return read(BESIDE, ratio);
    }

    /** Probability that the error as a whole is within the reach: 1 − exp(−(reach / d)²). */
    static double around(double ratio) {
        return read(AROUND, ratio);
    }

    private static double read(float[] table, double ratio) {
        double place = ratio * PER_UNIT;
        if (place >= table.length - 1) {
            return 1;
        }
        int below = (int) place;
        return table[below] + (place - below) * (table[below + 1] - table[below]);
    }

    private static float[] table(java.util.function.DoubleUnaryOperator of) {
        float[] table = new float[(int) (MOST * PER_UNIT) + 1];
        for (int i = 0; i < table.length; i++) {
            table[i] = (float) of.applyAsDouble((double) i / PER_UNIT);
        }
        return table;
    }
}
