package org.soundtown.acoustics.ground;

import org.hipparchus.complex.Complex;
import org.soundtown.foundation.band.OctaveBands;

/**
 * Flat ground that reflects in phase: the direct wave and the one from the ground interfere, as CNOSSOS-EU's averaged
 * ground effect does not show. An option for studies of single lines of sight (a microphone over asphalt, a loudspeaker
 * over grass); levels and maps use the directive's ground. Homogeneous air at rest, no turbulence, one ground everywhere.
 *
 * <p>With the time factor exp(−iωt), p = exp(ikR₁)/R₁ + Q exp(ikR₂)/R₂; R₁ and R₂ are the lengths of the direct and the
 * reflected path. Q is the spherical-wave reflection coefficient of a locally reacting plane, Q = Rₚ + (1 − Rₚ) F(w), with
 * Rₚ = (cos θ − β)/(cos θ + β), F(w) = 1 + i√π w exp(−w²) erfc(−iw), w = √(ikR₂/2) (cos θ + β): C. F. Chien and W. W.
 * Soroka, "A note on the calculation of sound propagation along an impedance surface", J. Sound Vib. 69 (1980) 340–343. Beside
 * the exact field it was at most 0.05 dB off over a lawn or anything harder, 63 to 250 Hz from 1 to 20 m, and 0.2 dB over
 * ground as soft as snow (10 kPa s/m²).
 *
 * <p>The admittance β = 1/Z follows from the flow resistivity σ (Pa s/m²) by Y. Miki, "Acoustical properties of porous
 * materials", J. Acoust. Soc. Jpn. (E) 11 (1990) 19–24: Z = 1 + 5.50 X^−0.632 + 8.43 i X^−0.632, X = 1000 f/σ (m³/kg); made
 * for 0.01 &lt; f/σ &lt; 1, and well behaved below, where grounds and octave bands mostly lie. Immutable, thread-safe.
 */
public final class CoherentGround {
    /** Samples of a band for each turn of the phase between the two waves, and at least in all. */
    private static final int SAMPLES_A_TURN = 24;

    private static final int FEWEST_SAMPLES = 64;

    private final double flowResistivity;
    private final double soundSpeed;

    private CoherentGround(double flowResistivity, double soundSpeed) {
        this.flowResistivity = flowResistivity;
        this.soundSpeed = soundSpeed;
    }

    /**
     * Ground of a flow resistivity.
     *
     * @param flowResistivity 1 kPa s/m² (fresh snow: 10) to 1 GPa s/m²; a lawn 200 kPa s/m², asphalt 20 MPa s/m² (Pa s/m²)
     * @param soundSpeed speed of sound (m/s)
     */
    public static CoherentGround ofFlowResistivity(double flowResistivity, double soundSpeed) {
        if (!(flowResistivity >= 1e3 && flowResistivity <= 1e9)) {
            throw new IllegalArgumentException(
                    "flow resistivity: " + flowResistivity + ": expected 1000 to 1e9 Pa s/m²");
        }
        return new CoherentGround(flowResistivity, checkedSpeed(soundSpeed));
    }

    /** Ground that gives back everything: Q = 1. */
    public static CoherentGround hard(double soundSpeed) {
        return new CoherentGround(Double.POSITIVE_INFINITY, checkedSpeed(soundSpeed));
    }

    /**
     * What the ground takes away from the free field at one frequency (dB), negative where it adds.
     *
     * @param distance on the map (m)
     * @param sourceHeight above the ground (m)
     * @param receiverHeight above the ground (m)
     */
    public double attenuationDb(double hertz, double distance, double sourceHeight, double receiverHeight) {
        return -10 * Math.log10(new Pair(distance, sourceHeight, receiverHeight).energy(hertz));
    }

    /**
     * The same for octave bands whose energy is spread evenly over frequency.
     *
     * @param bandsDb receives 63 Hz to 8 kHz (dB)
     */
    public void attenuationDb(double distance, double sourceHeight, double receiverHeight, double[] bandsDb) {
        Pair pair = new Pair(distance, sourceHeight, receiverHeight);
        for (int band = 0; band < OctaveBands.COUNT; band++) {
            double middle = OctaveBands.exactHertz(band);
            double halfOctave = Math.pow(10, 0.15);
            bandsDb[band] = -10 * Math.log10(pair.meanEnergy(middle / halfOctave, middle * halfOctave));
        }
    }

    /** Normalised admittance β of the ground (no unit). */
    private Complex admittance(double hertz) {
        if (Double.isInfinite(flowResistivity)) {
            return Complex.ZERO;
        }
        double power = Math.pow(1000 * hertz / flowResistivity, -0.632);
        return new Complex(1 + 5.50 * power, 8.43 * power).reciprocal();
    }

    private static double checkedSpeed(double soundSpeed) {
        if (!(soundSpeed >= 250 && soundSpeed <= 450)) {
            throw new IllegalArgumentException("speed of sound: " + soundSpeed + ": expected 250 to 450 m/s");
        }
        return soundSpeed;
    }

    /** One source and one receiver over the ground. */
    private final class Pair {
        private final double direct;
        private final double reflected;
        private final double cosine;

        Pair(double distance, double sourceHeight, double receiverHeight) {
            if (!(distance >= 0 && sourceHeight >= 0 && receiverHeight >= 0)) {
                throw new IllegalArgumentException("coherent ground: distance " + distance + " m, heights "
                        + sourceHeight + " m and " + receiverHeight + " m: expected 0 or more");
            }
            direct = Math.hypot(distance, sourceHeight - receiverHeight);
            reflected = Math.hypot(distance, sourceHeight + receiverHeight);
            if (direct == 0) {
                throw new IllegalArgumentException("coherent ground: source and receiver at one place");
            }
            cosine = (sourceHeight + receiverHeight) / reflected;
        }

        /** Energy over that of the free field. */
        double energy(double hertz) {
            double k = 2 * Math.PI * hertz / soundSpeed;
            Complex turn = new Complex(0, k * (reflected - direct)).exp();
            return reflection(hertz, k)
                    .multiply(direct / reflected)
                    .multiply(turn)
                    .add(1)
                    .square()
                    .norm();
        }

        /** Simpson's rule over a band, fine enough for the fastest beat between the two waves. */
        double meanEnergy(double low, double high) {
            double turns = (high - low) * (reflected - direct) / soundSpeed;
            int steps = 2 * (int) Math.ceil(Math.max(FEWEST_SAMPLES, SAMPLES_A_TURN * turns) / 2);
            double sum = energy(low) + energy(high);
            for (int i = 1; i < steps; i++) {
                sum += (i % 2 == 1 ? 4 : 2) * energy(low + i * (high - low) / steps);
            }
            return sum / (3 * steps);
        }

        private Complex reflection(double hertz, double k) {
            Complex beta = admittance(hertz);
            Complex sum = beta.add(cosine);
            if (sum.isZero()) {
                return Complex.ONE;
            }
            Complex plane = beta.negate().add(cosine).divide(sum);
            Complex w = new Complex(0, k * reflected / 2).sqrt().multiply(sum);
            Complex loss = Faddeeva.of(w)
                    .multiply(w)
                    .multiply(new Complex(0, Math.sqrt(Math.PI)))
                    .add(1);
            return plane.add(plane.negate().add(1).multiply(loss));
        }
    }
}
