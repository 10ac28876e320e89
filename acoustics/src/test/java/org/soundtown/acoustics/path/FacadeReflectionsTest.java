package org.soundtown.acoustics.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundtown.acoustics.DrawnScene;
import org.soundtown.acoustics.air.Atmosphere;
import org.soundtown.acoustics.path.PropagationPath.Kind;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.foundation.band.OctaveBands;
import org.soundtown.foundation.geometry.Position;

class FacadeReflectionsTest {
    private static final Atmosphere AIR = Atmosphere.still(10, 70);
    private static final PathSettings BARE = PathSettings.standard().withGround(false);

    private static List<PropagationPath> reflected(Scene scene, Position from, Position to) {
        return new PathFinder(scene, AIR, BARE)
                .find(from, to).stream()
                        .filter(path -> path.kind() == Kind.REFLECTED)
                        .toList();
    }

    @Test
    void aFacadeReturnsSoundAsFromItsMirrorImageLessWhatItAbsorbs() {
        Scene scene = new DrawnScene().absorbing(0.2).box(-50, 10, 50, 20, 15).on(0);
        List<PropagationPath> paths = reflected(scene, new Position(-20, 0, 2), new Position(20, 0, 6));
        assertEquals(1, paths.size());
        double image = Math.sqrt(40 * 40 + 20 * 20 + 4 * 4);
        assertEquals(image, paths.get(0).lengthMetres(), 1e-9);
        assertEquals(new Position(0, 10, 4), paths.get(0).polyline().get(1));
        double air = AIR.absorptionDbPerMetre(OctaveBands.exactHertz(4)) * image;
        assertEquals(
                -20 * Math.log10(image) - air + 10 * Math.log10(0.8),
                paths.get(0).gainDb()[4],
                1e-9);
    }

    @Test
    void soundPassesOverALowWallInsteadOfBouncingOffIt() {
        Scene scene = new DrawnScene().box(-50, 10, 50, 20, 3).on(0);
        assertTrue(reflected(scene, new Position(-2, 5, 12), new Position(2, 5, 14))
                .isEmpty());
    }

    @Test
    void aFacadeFarFromTheMirrorPointReflectsNothing() {
        Scene scene = new DrawnScene().box(18, 10, 50, 20, 15).on(0);
        assertTrue(reflected(scene, new Position(-20, 0, 2), new Position(20, 0, 6))
                .isEmpty());
    }

    @Test
    void anEchoFadesAsTheMirrorPointLeavesTheFacadeInsteadOfBeingSwitchedOff() {
        double[] before = null;
        for (double corner = -8; corner <= 2; corner += 0.05) {
            Scene scene = new DrawnScene().box(corner, 10, 50, 20, 15).on(0);
            List<PropagationPath> paths = reflected(scene, new Position(-20, 0, 2), new Position(20, 0, 2));
            double[] gain = paths.get(paths.size() - 1).gainDb();
            if (before != null) {
                for (int band = 0; band < OctaveBands.COUNT; band++) {
                    assertTrue(gain[band] <= before[band] + 1e-9, "less façade is never louder: corner at " + corner);
                    assertEquals(before[band], gain[band], 1.2, "corner at " + corner + ", band " + band);
                }
            }
            before = gain;
        }
    }

    @Test
    void aReflectionIsHeardWhereTheStraightWayIsBlocked() {
        Scene scene = new DrawnScene()
                .absorbing(0.1)
                .box(-5, -30, 5, 3, 20)
                .box(-50, 10, 50, 20, 20)
                .on(0);
        List<PropagationPath> paths =
                new PathFinder(scene, AIR, BARE).find(new Position(-20, 0, 2), new Position(20, 0, 2));
        assertTrue(paths.stream().noneMatch(path -> path.kind() == Kind.DIRECT));
        PropagationPath strongest = paths.stream()
                .reduce((p, q) -> p.gainDb()[5] >= q.gainDb()[5] ? p : q)
                .orElseThrow();
        assertEquals(Kind.REFLECTED, strongest.kind());
        assertEquals(Math.hypot(40, 20), strongest.lengthMetres(), 1e-9);
    }

    @Test
    void aStreetBetweenFacadesIsLouderThanAnOpenField() {
        Scene street = new DrawnScene()
                .box(-100, 6, 100, 20, 18)
                .box(-100, -20, 100, -6, 18)
                .on(0);
        Position source = new Position(-30, 1, 1.5);
        Position receiver = new Position(40, -2, 5);
        double canyon = a(new PathFinder(street, AIR).find(source, receiver));
        double field = a(new PathFinder(DrawnScene.open(0), AIR).find(source, receiver));
        assertTrue(canyon > field + 3 && canyon < field + 6, canyon + " in the street, " + field + " in the open");
    }

    @Test
    void softerFacadesNeverMakeTheStreetLouder() {
        double before = Double.POSITIVE_INFINITY;
        for (double alpha = 0; alpha <= 1; alpha += 0.1) {
            Scene street = new DrawnScene()
                    .absorbing(Math.min(1, alpha))
                    .box(-100, 6, 100, 20, 18)
                    .box(-100, -20, 100, -6, 18)
                    .on(0);
            double level = a(new PathFinder(street, AIR).find(new Position(-30, 1, 1.5), new Position(40, -2, 5)));
            assertTrue(level <= before, "absorption " + alpha);
            before = level;
        }
    }

    private static double a(List<PropagationPath> paths) {
        return OctaveBands.aWeightedDb(PathFinder.totalGainDb(paths));
    }
}
