package org.soundtown.acoustics.reverberation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soundtown.acoustics.DrawnScene;
import org.soundtown.acoustics.air.Atmosphere;
import org.soundtown.acoustics.path.PathFinder;
import org.soundtown.acoustics.path.PathSettings;
import org.soundtown.acoustics.path.PropagationPath;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.foundation.geometry.Position;

class LateTailTest {
    private static final Atmosphere AIR = Atmosphere.still(15, 60);
    private static final int BAND_500 = 3;
    private static final int BAND_8000 = 7;

    private static Scene street(double width, double height, double absorption) {
        return new DrawnScene()
                .absorbing(absorption)
                .box(-150, width / 2, 150, width / 2 + 12, height)
                .box(-150, -width / 2 - 12, 150, -width / 2, height)
                .on(0);
    }

    private static Optional<LateTail> find(Scene scene, Scattering scattering, Position a, Position b) {
        List<PropagationPath> early =
                new PathFinder(scene, AIR, PathSettings.standard().withReflections(1, 60)).find(a, b);
        return LateTail.between(
                LateField.of(scene, AIR, scattering, a), LateField.of(scene, AIR, scattering, b), early, 1);
    }

    @Test
    void whatIsTracedFromOneEndAloneIsNearlyAsMuchAsFromBoth() {
        Scene canyon = street(12, 15, 0.05);
        Position a = new Position(-12, 1, 1.5);
        Position b = new Position(13, -1, 3);
        List<PropagationPath> early =
                new PathFinder(canyon, AIR, PathSettings.standard().withReflections(1, 60)).find(a, b);
        LateTail both = find(canyon, Scattering.standard(), a, b).orElseThrow();
        LateTail one = LateTail.between(LateField.of(canyon, AIR, Scattering.standard(), b), a, early, 1)
                .orElseThrow();
        assertEquals(both.share()[BAND_500], one.share()[BAND_500], 0.1);
        assertEquals(both.decaySeconds()[BAND_500], one.decaySeconds()[BAND_500], 0.3 * both.decaySeconds()[BAND_500]);
    }

    @Test
    void aTailOnTopLeavesThePathsAsLoudAsTheyWere() {
        Scene canyon = street(12, 15, 0.05);
        Position a = new Position(-12, 1, 1.5);
        Position b = new Position(13, -1, 3);
        List<PropagationPath> early = new PathFinder(canyon, AIR).find(a, b);
        LateTail tail = find(canyon, Scattering.standard(), a, b).orElseThrow();
        List<PropagationPath> raised = tail.onTopOf(early);
        for (int i = 0; i < early.size(); i++) {
            double all = Math.pow(10, raised.get(i).gainDb()[BAND_500] / 10);
            double left = (1 - tail.share()[BAND_500]) * all;
            assertEquals(early.get(i).gainDb()[BAND_500], 10 * Math.log10(left), 1e-9);
            assertEquals(early.get(i).delaySeconds(), raised.get(i).delaySeconds(), 0);
        }
    }

    /** Mean over five pairs of places. */
    private static LateTail[] along(Scene scene, Scattering scattering) {
        LateTail[] tails = new LateTail[5];
        for (int i = 0; i < tails.length; i++) {
            Position a = new Position(-12 - i, 1, 1.5);
            Position b = new Position(13 + 2 * i, -1, 3);
            tails[i] = find(scene, scattering, a, b).orElseThrow();
        }
        return tails;
    }

    private static double meanDecay(LateTail[] tails, int band) {
        double sum = 0;
        for (LateTail tail : tails) {
            sum += tail.decaySeconds()[band] / tails.length;
        }
        return sum;
    }

    /**
     * In a yard whose façades scatter everything, Eyring's formula with the sky as a surface that takes all: T = 55.3 V / (c (−S
     * ln(1 − ᾱ) + 4 m V)).
     */
    @ParameterizedTest
    @CsvSource({"12, 10", "12, 20", "20, 10", "20, 20"})
    void aCourtyardDiesAwayAsEyringSaysWithTheSkyAsAHole(double side, double height) {
        double outer = side / 2 + 10;
        Scene yard = new DrawnScene()
                .absorbing(0.05)
                .courtyard(-outer, -outer, outer, outer, 10, height)
                .on(0);
        Scattering all = Scattering.standard().withCoefficient(1);
        double sum = 0;
        for (int i = 0; i < 4; i++) {
            sum += find(yard, all, new Position(-2 + i, 1, 1.5), new Position(3 - i, -2, 2.5 + i))
                    .orElseThrow()
                    .decaySeconds()[BAND_500];
        }
        double volume = side * side * height;
        double surface = 2 * side * side + 4 * side * height;
        double taken = side * side + 0.03 * side * side + 0.05 * 4 * side * height;
        double air = AIR.absorptionDbPerMetre(500) * Math.log(10) / 10;
        double eyring =
                55.3 * volume / (AIR.soundSpeed() * (-surface * Math.log(1 - taken / surface) + 4 * air * volume));
        assertEquals(eyring, sum / 4, 0.15 * eyring);
    }

    /**
     * Onaga and Rindel, as reported by Billon and Picaut (Acoustique et Techniques 62, 2010, p. 36): decay times measured in streets
     * not higher than wide follow Eyring's relation with an apparent absorption, that of the façades plus their scattering, of
     * 0.15 to 0.2. The width is taken as the mean free path. The ground and the air, which that relation leaves out, make ours
     * somewhat shorter.
     */
    @ParameterizedTest
    @CsvSource({"12, 12", "15, 12", "20, 12"})
    void aStreetDiesAwayAsThoseMeasuredDid(double width, double height) {
        LateTail[] tails =
                along(street(width, height, 0.03), Scattering.standard().withCoefficient(0.15));
        double decay = meanDecay(tails, BAND_500);
        double apparent = 1 - Math.exp(-6 * Math.log(10) * width / (AIR.soundSpeed() * decay));
        assertTrue(apparent > 0.15 && apparent < 0.32, "apparent absorption " + apparent + ", " + decay + " s");
    }

    /** Reverberation adds 2 to 7 dB in a city (Šumarac Pavlović and others, J. Acoust. Soc. Am. 132(3), 2012). */
    @Test
    void reverberationAddsToANarrowStreetWhatWasMeasuredInACity() {
        for (double height : new double[] {8, 14, 20}) {
            for (LateTail tail : along(street(10, height, 0.05), Scattering.standard())) {
                double gain = -10 * Math.log10(1 - tail.share()[BAND_500]);
                assertTrue(gain > 1.5 && gain < 7, height + " m: " + gain + " dB");
            }
        }
    }

    @Test
    void moreAbsorptionAndMoreAirShortenTheTailAndAWiderStreetLengthensIt() {
        LateTail[] hard = along(street(12, 15, 0.03), Scattering.standard());
        LateTail[] soft = along(street(12, 15, 0.3), Scattering.standard());
        LateTail[] wide = along(street(24, 15, 0.03), Scattering.standard());
        assertTrue(meanDecay(soft, BAND_500) < 0.7 * meanDecay(hard, BAND_500));
        assertTrue(meanDecay(hard, BAND_8000) < 0.8 * meanDecay(hard, BAND_500));
        assertTrue(meanDecay(wide, BAND_500) > meanDecay(hard, BAND_500));
    }

    @Test
    void inTheOpenThereIsNoTail() {
        Position a = new Position(0, 0, 1.5);
        Position b = new Position(40, 0, 4);
        assertTrue(find(DrawnScene.open(0), Scattering.standard(), a, b).isEmpty());
    }

    @Test
    void thereAndBackTheTailIsTheSameAndItBeginsAfterThePaths() {
        Scene scene = street(14, 12, 0.1);
        Position a = new Position(-12, 2, 1.5);
        Position b = new Position(17, -3, 4);
        LateTail there = find(scene, Scattering.standard(), a, b).orElseThrow();
        LateTail back = find(scene, Scattering.standard(), b, a).orElseThrow();
        assertArrayEquals(there.decaySeconds(), back.decaySeconds());
        assertArrayEquals(there.share(), back.share());
        assertEquals(there.dice().bits(5), back.dice().bits(5));
        assertTrue(there.beginSeconds() > a.distanceTo(b) / AIR.soundSpeed());
    }

    @Test
    void anImpossibleScatteringIsRefused() {
        assertEquals(
                "coefficient: 1.2: expected 0 to 1",
                assertThrows(IllegalArgumentException.class, () -> Scattering.standard()
                                .withCoefficient(1.2))
                        .getMessage());
    }
}
