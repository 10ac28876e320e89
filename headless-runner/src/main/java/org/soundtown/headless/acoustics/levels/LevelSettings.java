package org.soundtown.headless.acoustics.levels;

import org.soundtown.acoustics.air.Atmosphere;
import org.soundtown.acoustics.level.PairAttenuation;
import org.soundtown.acoustics.path.PathSettings;
import org.soundtown.acoustics.scene.Scene;

/**
 * What is calculated of a pair.
 *
 * @param maxDistanceMetres furthest pair, on the map, and longest path between mirror images (m)
 * @param reflectionOrder how often a path may be reflected, 0 to 3
 * @param reflectionDistanceMetres how far from the straight line a façade still reflects, on the map (m)
 * @param favourableShare share of the time with favourable conditions, 0 to 1
 */
public record LevelSettings(
        double maxDistanceMetres,
        int reflectionOrder,
        double reflectionDistanceMetres,
        double favourableShare,
        Atmosphere air) {
    /** As the field's reference figures were calculated: 400 m, walls within 100 m, half of the time favourable. */
    public static LevelSettings customary(int reflectionOrder) {
        return new LevelSettings(400, reflectionOrder, 100, 0.5, Atmosphere.still(10, 70));
    }

    /** A calculation of this kind, for one thread. */
    PairAttenuation on(Scene scene) {
        return new PairAttenuation(scene, air, paths(), favourableShare);
    }

    /** The paths that count: those of the directive's method. */
    public PathSettings paths() {
        return PathSettings.cnossos()
                .withMaxRange(maxDistanceMetres)
                .withReflections(reflectionOrder, reflectionDistanceMetres);
    }
}
