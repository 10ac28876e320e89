package org.soundtown.coverage.curve;

/**
 * Nodes and weights of a mean over a standard normal variable: the trapezoidal rule over ±4 standard deviations, whose weights
 * are normalised. For smooth integrands it converges faster than any power of the step, and unlike Gauss–Hermite its nodes lie
 * as close in the middle as a steep curve needs.
 */
public final class EventSpread {
    private static final int COUNT = 33;
    private static final double REACH = 4;
    private static final double[] NODES = new double[COUNT];
    private static final double[] WEIGHTS = new double[COUNT];

    static {
        double sum = 0;
        for (int i = 0; i < COUNT; i++) {
            NODES[i] = REACH * (2.0 * i / (COUNT - 1) - 1);
            WEIGHTS[i] = StrictMath.exp(-NODES[i] * NODES[i] / 2) * (i == 0 || i == COUNT - 1 ? 0.5 : 1);
            sum += WEIGHTS[i];
        }
        for (int i = 0; i < COUNT; i++) {
            WEIGHTS[i] /= sum;
        }
    }

    private EventSpread() {}

    public static int count() {
        return COUNT;
    }

    /** In standard deviations, ascending. */
    public static double node(int i) {
        return NODES[i];
    }

    /** They sum to 1. */
    public static double weight(int i) {
        return WEIGHTS[i];
    }
}
