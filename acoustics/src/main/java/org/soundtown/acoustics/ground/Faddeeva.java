package org.soundtown.acoustics.ground;

import org.hipparchus.complex.Complex;

/**
 * Faddeeva's function w(z) = exp(−z²) erfc(−iz) of a complex argument, by Weideman's rational series: J. A. C. Weideman,
 * "Computation of the complex error function", SIAM J. Numer. Anal. 31 (1994) 1497–1518, equation 38 with 32 terms. Good to
 * about 12 digits in the upper half plane, from where w(z) = 2 exp(−z²) − w(−z) leads into the lower.
 */
final class Faddeeva {
    private static final int TERMS = 32;
    private static final double SCALE = Math.sqrt(TERMS / Math.sqrt(2));
    private static final double[] SERIES = series();

    private Faddeeva() {}

    static Complex of(Complex z) {
        if (z.getImaginaryPart() < 0) {
            return z.square().negate().exp().multiply(2).subtract(upper(z.negate()));
        }
        return upper(z);
    }

    private static Complex upper(Complex z) {
        Complex iz = z.multiply(Complex.I);
        Complex below = iz.negate().add(SCALE);
        Complex ratio = iz.add(SCALE).divide(below);
        Complex sum = Complex.ZERO;
        for (double coefficient : SERIES) {
            sum = sum.multiply(ratio).add(coefficient);
        }
        return sum.multiply(2)
                .divide(below.square())
                .add(Complex.ONE.divide(below).divide(Math.sqrt(Math.PI)));
    }

    /** Fourier coefficients of exp(−t²) (L² + t²) over t = L tan(θ/2), the highest first. */
    private static double[] series() {
        int samples = 4 * TERMS;
        double[] series = new double[TERMS];
        for (int order = 1; order <= TERMS; order++) {
            double sum = 0;
            for (int k = 1 - samples / 2; k < samples / 2; k++) {
                double theta = 2 * Math.PI * k / samples;
                double t = SCALE * Math.tan(theta / 2);
                sum += Math.exp(-t * t) * (SCALE * SCALE + t * t) * Math.cos(order * theta);
            }
            series[TERMS - order] = sum / samples;
        }
        return series;
    }
}
