package org.soundtown.coverage.curve;

import org.hipparchus.special.Erf;

/** The standard normal distribution function from a table, to 2·10⁻⁷: a map asks for it a hundred million times. */
final class Normal {
    private static final double REACH = 8;
    private static final int STEPS_A_UNIT = 512;
    private static final double[] TABLE = table();

    private Normal() {}

    /** Φ(z), ascending in z; 0 and 1 beyond ±8. */
    static double cumulative(double z) {
        double place = (z + REACH) * STEPS_A_UNIT;
        if (!(place > 0)) {
            return 0;
        }
        if (place >= TABLE.length - 1) {
            return 1;
        }
        int below = (int) place;
        return TABLE[below] + (place - below) * (TABLE[below + 1] - TABLE[below]);
    }

    private static double[] table() {
        double[] table = new double[(int) (2 * REACH * STEPS_A_UNIT) + 1];
        for (int i = 0; i < table.length; i++) {
            double z = (double) i / STEPS_A_UNIT - REACH;
            table[i] = 0.5 * Erf.erfc(-z / Math.sqrt(2));
        }
        return table;
    }
}
