package org.soundtown.acoustics.ground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soundtown.foundation.band.OctaveBands;

class CoherentGroundTest {
    private static final double C = 340;
    private static final double LAWN = 2e5;

    @ParameterizedTest
    @CsvSource({"10, 1.5, 4", "50, 0.5, 4", "100, 1.5, 1.5", "3, 2, 0.1"})
    void hardGroundGivesTheTwoRayFormula(double distance, double source, double receiver) {
        double direct = Math.hypot(distance, source - receiver);
        double reflected = Math.hypot(distance, source + receiver);
        for (double hertz = 31.5; hertz < 9000; hertz *= 1.03) {
            double share = direct / reflected;
            double phase = 2 * Math.PI * hertz / C * (reflected - direct);
            double energy = 1 + share * share + 2 * share * Math.cos(phase);
            assertEquals(
                    -10 * Math.log10(energy),
                    CoherentGround.hard(C).attenuationDb(hertz, distance, source, receiver),
                    1e-9);
        }
    }

    @ParameterizedTest
    @CsvSource({"10, 1.5, 4", "50, 0.5, 4", "100, 1.5, 1.5", "3, 2, 0.1", "5, 10, 12"})
    void hardGroundGivesTheTwoRayFormulasMeanInEveryBand(double distance, double source, double receiver) {
        double direct = Math.hypot(distance, source - receiver);
        double reflected = Math.hypot(distance, source + receiver);
        double[] bands = new double[OctaveBands.COUNT];
        CoherentGround.hard(C).attenuationDb(distance, source, receiver, bands);
        for (int band = 0; band < bands.length; band++) {
            double share = direct / reflected;
            double turn = 2 * Math.PI / C * (reflected - direct);
            double low = turn * OctaveBands.exactHertz(band) * Math.pow(10, -0.15);
            double high = turn * OctaveBands.exactHertz(band) * Math.pow(10, 0.15);
            double mean = 1 + share * share + 2 * share * (Math.sin(high) - Math.sin(low)) / (high - low);
            assertEquals(-10 * Math.log10(mean), bands[band], 1e-3);
        }
    }

    /**
     * The exact field over a locally reacting plane as a line of images at complex heights: X. Di and K. E. Gilbert, "An
     * exact Laplace transform formulation for a point source above a ground surface", J. Acoust. Soc. Am. 93 (1993) 714.
     */
    @ParameterizedTest
    @CsvSource({
        "125, 15, 1.5, 4, 2e5",
        "500, 15, 1.5, 4, 2e5",
        "1000, 50, 0.5, 1.5, 2e5",
        "250, 100, 1, 1, 1e5",
        "63, 5, 1.5, 1, 2e5",
        "2000, 20, 1, 2, 5e5",
        "500, 30, 0.2, 0.2, 2e7",
        "63, 40, 2, 4, 2e5"
    })
    void porousGroundGivesTheExactFieldOfAPointSource(
            double hertz, double distance, double source, double receiver, double sigma) {
        double exact = exactAttenuation(hertz, distance, source + receiver, source - receiver, sigma);
        double found = CoherentGround.ofFlowResistivity(sigma, C).attenuationDb(hertz, distance, source, receiver);
        assertEquals(exact, found, 0.05);
    }

    @Test
    void overSnowItStaysWithinAFifthOfADecibelOfTheExactField() {
        for (double distance : new double[] {2, 5, 10, 20, 100}) {
            double exact = exactAttenuation(125, distance, 2.5, 0.5, 1e4);
            double found = CoherentGround.ofFlowResistivity(1e4, C).attenuationDb(125, distance, 1.5, 1);
            assertEquals(exact, found, 0.2, distance + " m");
        }
    }

    @Test
    void groundOfVeryHighFlowResistivityIsHard() {
        double[] stone = new double[OctaveBands.COUNT];
        double[] hard = new double[OctaveBands.COUNT];
        CoherentGround.ofFlowResistivity(1e9, C).attenuationDb(20, 1.5, 4, stone);
        CoherentGround.hard(C).attenuationDb(20, 1.5, 4, hard);
        for (int band = 0; band < stone.length; band++) {
            assertEquals(hard[band], stone[band], 0.2);
        }
    }

    @Test
    void atLowFrequenciesBothWavesAddUp() {
        assertEquals(-6.02, CoherentGround.hard(C).attenuationDb(10, 100, 1, 1), 0.01);
        assertEquals(-6.02, CoherentGround.ofFlowResistivity(1e9, C).attenuationDb(10, 100, 1, 1), 0.05);
    }

    @Test
    void farAlongALawnEveryDoublingOfDistanceCostsSixDecibelsMoreThanSpreading() {
        CoherentGround lawn = CoherentGround.ofFlowResistivity(LAWN, C);
        double near = lawn.attenuationDb(1000, 400, 0, 0);
        double far = lawn.attenuationDb(1000, 800, 0, 0);
        assertTrue(near > 20, () -> near + " dB");
        assertEquals(6.02, far - near, 0.05);
    }

    @Test
    void faddeevasFunctionHasItsKnownValues() {
        assertComplex(1, 0, Faddeeva.of(Complex.ZERO));
        assertComplex(0.42758357615580700, 0, Faddeeva.of(Complex.I));
        assertComplex(0.36787944117144233, 0.60715770584139372, Faddeeva.of(Complex.ONE));
        Complex z = new Complex(1.5, -0.5);
        Complex mirrored = z.square().negate().exp().multiply(2).subtract(Faddeeva.of(z.negate()));
        assertComplex(mirrored.getReal(), mirrored.getImaginary(), Faddeeva.of(z));
    }

    @Property(tries = 200)
    void swappingSourceAndReceiverChangesNothing(
            @ForAll @DoubleRange(min = 1, max = 300) double distance,
            @ForAll @DoubleRange(min = 0, max = 20) double source,
            @ForAll @DoubleRange(min = 0, max = 20) double receiver) {
        CoherentGround lawn = CoherentGround.ofFlowResistivity(LAWN, C);
        assertEquals(
                lawn.attenuationDb(700, distance, source, receiver),
                lawn.attenuationDb(700, distance, receiver, source));
    }

    @Property(tries = 300)
    void aWaveAlongTheSurfaceAddsLittleToTwiceThePressure(
            @ForAll @DoubleRange(min = 3, max = 300) double distance,
            @ForAll @DoubleRange(min = 0.1, max = 20) double source,
            @ForAll @DoubleRange(min = 0.1, max = 20) double receiver,
            @ForAll @DoubleRange(min = 4, max = 9) double magnitude) {
        double[] bands = new double[OctaveBands.COUNT];
        CoherentGround.ofFlowResistivity(Math.pow(10, magnitude), C).attenuationDb(distance, source, receiver, bands);
        for (double attenuation : bands) {
            assertTrue(attenuation > -8, () -> attenuation + " dB");
        }
    }

    @Test
    void whatCannotBeIsRefused() {
        assertEquals(
                "flow resistivity: 10.0: expected 1000 to 1e9 Pa s/m²",
                assertThrows(IllegalArgumentException.class, () -> CoherentGround.ofFlowResistivity(10, C))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> CoherentGround.hard(0));
        assertThrows(
                IllegalArgumentException.class, () -> CoherentGround.hard(C).attenuationDb(500, 0, 2, 2));
        assertThrows(
                IllegalArgumentException.class, () -> CoherentGround.hard(C).attenuationDb(500, 10, -1, 2));
    }

    private static double exactAttenuation(
            double hertz, double distance, double heights, double difference, double sigma) {
        double k = 2 * Math.PI * hertz / C;
        double power = Math.pow(1000 * hertz / sigma, -0.632);
        Complex kBeta = new Complex(1 + 5.50 * power, 8.43 * power).reciprocal().multiply(k);
        double direct = Math.hypot(distance, difference);
        Complex line = Complex.ZERO;
        double end = distance + 40 / k;
        int steps = 400_000;
        for (int i = 0; i <= steps; i++) {
            double q = i * end / steps;
            double weight = i == 0 || i == steps ? 1 : i % 2 == 1 ? 4 : 2;
            Complex height = new Complex(heights, q);
            Complex r = height.square().add(distance * distance).sqrt();
            Complex wave =
                    kBeta.multiply(-q).add(r.multiply(new Complex(0, k))).exp().divide(r);
            line = line.add(wave.multiply(weight * end / steps / 3));
        }
        Complex image = wave(k, Math.hypot(distance, heights))
                .subtract(line.multiply(kBeta).multiply(2));
        return -20 * Math.log10(wave(k, direct).add(image).norm() * direct);
    }

    private static Complex wave(double k, double r) {
        return new Complex(0, k * r).exp().divide(r);
    }

    private static void assertComplex(double real, double imaginary, Complex z) {
        assertEquals(real, z.getReal(), 1e-10);
        assertEquals(imaginary, z.getImaginary(), 1e-10);
    }
}
