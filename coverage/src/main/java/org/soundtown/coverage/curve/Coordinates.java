package org.soundtown.coverage.curve;

import org.hipparchus.linear.RealMatrix;

/**
 * A curve's figures as coordinates of about one size, in which they are free: log-odds of ceiling and certainty, midpoint and
 * distance's share in steps of 5 dB, logarithms of slope and event's spread. Bounds: log-odds −5 to 7, midpoint −20 to 80 dB, slope
 * 1 to 30 dB, spread 0.3 to 30 dB, distance −30 to 40 dB. Priors, all assumed: log-odds 3 ± 3, midpoint 12 ± 20 dB, slope and
 * spread 4 dB times or through e², distance 0 ± 10 dB.
 */
final class Coordinates {
    static final int COUNT = 6;

    private static final double STEP_DB = 5;
    private static final double[] LOWEST = {-5, -5, -4, 0, Math.log(0.3), -6};
    private static final double[] HIGHEST = {7, 7, 16, Math.log(30), Math.log(30), 8};
    private static final double[] EXPECTED = {3, 3, 12 / STEP_DB, Math.log(4), Math.log(4), 0};
    private static final double[] SPREAD = {3, 3, 20 / STEP_DB, 2, 2, 10 / STEP_DB};

    private Coordinates() {}

    static double[] start(double midpointDb) {
        double[] start = EXPECTED.clone();
        start[2] = midpointDb / STEP_DB;
        return start;
    }

    static double[] lowest() {
        return LOWEST.clone();
    }

    static double[] highest() {
        return HIGHEST.clone();
    }

    static CurveShape shape(double[] at, double leastSnrDb) {
        return new CurveShape(
                share(at[0]),
                share(at[1]),
                STEP_DB * at[2],
                Math.exp(at[3]),
                Math.exp(at[4]),
                leastSnrDb,
                STEP_DB * at[5]);
    }

    /** −ln of the priors' density, but for a constant. */
    static double penalty(double[] at) {
        double sum = 0;
        for (int i = 0; i < COUNT; i++) {
            double off = (at[i] - EXPECTED[i]) / SPREAD[i];
            sum += off * off / 2;
        }
        return sum;
    }

    /** The standard errors of the figures themselves, to first order. */
    static DetectionCurve.StandardErrors standardErrors(double[] at, RealMatrix covariance) {
        double[] error = new double[COUNT];
        for (int i = 0; i < COUNT; i++) {
            error[i] = Math.sqrt(Math.max(0, covariance.getEntry(i, i)));
        }
        double ceiling = share(at[0]);
        double certainty = share(at[1]);
        return new DetectionCurve.StandardErrors(
                ceiling * (1 - ceiling) * error[0],
                certainty * (1 - certainty) * error[1],
                STEP_DB * error[2],
                Math.exp(at[3]) * error[3],
                Math.exp(at[4]) * error[4],
                STEP_DB * error[5]);
    }

    private static double share(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
