package org.soundtown.acoustics.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.soundtown.acoustics.DrawnScene;
import org.soundtown.acoustics.air.Atmosphere;
import org.soundtown.acoustics.level.PairAttenuation;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.acoustics.scene.SceneBuilder;
import org.soundtown.foundation.band.OctaveBands;
import org.soundtown.foundation.geometry.Position;

/** Cases that have a formula of their own, within 0.05 dB. */
class ClosedFormsTest {
    private static final double NEAR_DB = 0.05;
    private static final Atmosphere AIR = Atmosphere.still(10, 70);
    private static final PathSettings NO_GROUND = PathSettings.cnossos().withGround(false);

    @ParameterizedTest
    @ValueSource(doubles = {1, 10, 100, 900})
    void inTheFreeFieldASourceFadesBySpreadingAndAirAlone(double distance) {
        double[] attenuation = attenuation(
                DrawnScene.open(0),
                NO_GROUND,
                new Position(0, 0, 50),
                new Position(0.6 * distance, 0, 50 + 0.8 * distance));
        for (int band = 0; band < OctaveBands.COUNT; band++) {
            assertEquals(fading(band, distance), attenuation[band], NEAR_DB);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 0", "3, 0", "1, 0.3", "2, 0.3", "3, 0.3"})
    void betweenTwoLongWallsEveryImageSourceIsHeard(int order, double absorption) {
        double width = 20;
        Scene street = new DrawnScene()
                .absorbing(absorption)
                .box(-2000, -15, 2000, 0, 300)
                .box(-2000, width, 2000, width + 15, 300)
                .on(0);
        Position source = new Position(0, 6, 100);
        Position receiver = new Position(40, 13, 104);
        double[] attenuation = attenuation(street, NO_GROUND.withReflections(order, 1000), source, receiver);
        for (int band = 0; band < OctaveBands.COUNT; band++) {
            double energy = 0;
            for (int n = -order; n <= order; n++) {
                double image = n % 2 == 0 ? n * width + source.y() : (n + 1) * width - source.y();
                double away = receiver.distanceTo(new Position(source.x(), image, source.z()));
                energy += Math.pow(1 - absorption, Math.abs(n)) * Math.pow(10, -fading(band, away) / 10);
            }
            assertEquals(-10 * Math.log10(energy), attenuation[band], NEAR_DB, "band " + band);
        }
    }

    /** Equation 2.5.21 of the directive for one edge: 10 lg(3 + 40 δ/λ), wavelengths at 340 m/s. */
    @ParameterizedTest
    @ValueSource(doubles = {3.001, 3.5, 5, 8, 20})
    void overALongScreenSoundFadesAsTheDirectiveSaysForASingleEdge(double top) {
        for (int band = 0; band < OctaveBands.COUNT; band++) {
            double loss = 10 * Math.log10(3 + 20 * fresnelNumber(band, top));
            assertEquals(loss, screened(top).deltaDifSR[band], NEAR_DB);
            double distance = SOURCE.distanceTo(RECEIVER);
            assertEquals(fading(band, distance) + Math.min(25, loss), screened(top).attenuation[band], NEAR_DB);
        }
    }

    /**
     * Maekawa's chart of 1968 in the formula of U. J. Kurze and G. S. Anderson, "Sound attenuation by barriers", Appl.
     * Acoust. 4 (1971) 35–53: 5 dB + 20 lg(√(2πN) / tanh √(2πN)). The directive's curve starts 0.2 dB lower, lies up to
     * 0.7 dB higher about N = 0.4 and meets it again at large N: that is a difference of the methods, not of the engine.
     */
    @ParameterizedTest
    @ValueSource(doubles = {3.001, 3.2, 3.5, 4, 5, 8, 20})
    void theDirectivesSingleEdgeIsMaekawasWithinSevenTenthsOfADecibel(double top) {
        PathTerms terms = screened(top);
        for (int band = 0; band < OctaveBands.COUNT; band++) {
            double root = Math.sqrt(2 * Math.PI * fresnelNumber(band, top));
            double maekawa = 5 + 20 * Math.log10(root / Math.tanh(root));
            double higher = terms.deltaDifSR[band] - maekawa;
            assertTrue(higher > -0.25 && higher < 0.7, () -> top + " m: " + higher + " dB");
        }
    }

    @Test
    void anEdgeThatJustTouchesTheLineOfSightCostsTenTimesTheLogarithmOfThree() {
        assertEquals(10 * Math.log10(3), screened(3 + 1e-9).deltaDifSR[4], NEAR_DB);
    }

    private static final Position SOURCE = new Position(-20, 0, 2);
    private static final Position RECEIVER = new Position(20, 0, 4);

    /** The path over a screen across the middle of the line of sight, whose altitude there is 3 m. */
    private static PathTerms screened(double top) {
        Coordinate[] line = {new Coordinate(0, -2000, top), new Coordinate(0, 2000, top)};
        Scene scene = new SceneBuilder()
                .screen("screen", line, new double[OctaveBands.COUNT])
                .build();
        return new PairTerms(scene, AIR, NO_GROUND)
                .of(SOURCE, RECEIVER).stream()
                        .filter(path -> path.kind == PathTerms.Kind.DIRECT && !path.favourable)
                        .findFirst()
                        .orElseThrow();
    }

    private static double fresnelNumber(int band, double top) {
        Position edge = new Position(0, 0, top);
        double detour = SOURCE.distanceTo(edge) + edge.distanceTo(RECEIVER) - SOURCE.distanceTo(RECEIVER);
        return 2 * detour * OctaveBands.nominalHertz(band) / 340;
    }

    /** Spreading over the sphere and air (dB). */
    private static double fading(int band, double distance) {
        double air = AIR.absorptionDbPerMetre(OctaveBands.exactHertz(band)) * distance;
        return 10 * Math.log10(4 * Math.PI * distance * distance) + air;
    }

    private static double[] attenuation(Scene scene, PathSettings settings, Position source, Position receiver) {
        PairAttenuation pair = new PairAttenuation(scene, AIR, settings, 0);
        pair.from(source);
        double[] attenuation = new double[OctaveBands.COUNT];
        assertTrue(pair.to(receiver, attenuation));
        return attenuation;
    }
}
