package org.soundtown.detection.features;

/**
 * Natural logarithm in plain additions, multiplications and one division, so that it has the same bits on every machine and
 * costs a third of {@link StrictMath#log}: ln(2^e m) = e ln 2 + 2 artanh((m − 1) / (m + 1)), the series of artanh cut after its
 * sixth term (Abramowitz and Stegun, equation 4.1.27). Error below 1e-10 for normal numbers above zero; what is smaller counts
 * as the least of them.
 */
public final class Logarithm {
    private static final double LN_2 = 0.6931471805599453;
    private static final double DB_PER_NEPER = 4.342944819032518;
    private static final long MANTISSA = 0x000FFFFFFFFFFFFFL;
    private static final long ONE = 0x3FF0000000000000L;

    private Logarithm() {}

    /** ln x. */
    public static double ln(double x) {
        long bits = Double.doubleToRawLongBits(Math.max(x, Double.MIN_NORMAL));
        int exponent = (int) (bits >>> 52) - 1023;
        double m = Double.longBitsToDouble(bits & MANTISSA | ONE);
        if (m > 1.4142135623730951) {
            m *= 0.5;
            exponent++;
        }
        double s = (m - 1) / (m + 1);
        double q = s * s;
        double series = 1 + q * (1.0 / 3 + q * (1.0 / 5 + q * (1.0 / 7 + q * (1.0 / 9 + q * (1.0 / 11)))));
        return exponent * LN_2 + 2 * s * series;
    }

    /** 10 log10 x. */
    public static double db(double x) {
        return DB_PER_NEPER * ln(x);
    }
}
