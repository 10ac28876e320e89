package org.soundtown.acoustics.path;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.soundtown.acoustics.air.Atmosphere;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.acoustics.weather.Conditions;
import org.soundtown.acoustics.weather.Refraction;
import org.soundtown.acoustics.weather.UpwindShadow;
import org.soundtown.foundation.band.OctaveBands;
import org.soundtown.foundation.geometry.Position;

/**
 * Finds the paths between two points of a scene: the straight one or, where something stands in it, those over the
 * tops and around the corners; and those that walls reflect. Thread-safe.
 *
 * <p>In the continuous method reciprocal to the last bit: a pair is always computed from the end that comes first in x,
 * y, z, then turned round. Only the wind and what it does to the rays depend on the direction.
 *
 * <p>With a {@link Refraction} each pair has the paths of the conditions that the weather gives along its bearing: the
 * homogeneous or the favourable ones of CNOSSOS-EU or, against the wind, the homogeneous ones with the {@link
 * UpwindShadow}. They are taken for the pair as a whole, its reflected paths included.
 */
public final class PathFinder {
    private static final Comparator<Position> FROM_THE_WEST = Comparator.comparingDouble(Position::x)
            .thenComparingDouble(Position::y)
            .thenComparingDouble(Position::z);

    private final Scene scene;
    private final Atmosphere atmosphere;
    private final PathSettings settings;
    private final Optional<Refraction> refraction;
    private final ThreadLocal<PairSearch> search;

    /** Through air in which rays are straight: the wind moves delays, not levels. */
    public PathFinder(Scene scene, Atmosphere atmosphere) {
        this(scene, atmosphere, PathSettings.standard());
    }

    /** Through air in which rays are straight. */
    public PathFinder(Scene scene, Atmosphere atmosphere, PathSettings settings) {
        this(scene, atmosphere, settings, Optional.empty());
    }

    /** Through air that bends the rays. */
    public PathFinder(Scene scene, Refraction refraction, PathSettings settings) {
        this(scene, refraction.air(), settings, Optional.of(refraction));
    }

    private PathFinder(Scene scene, Atmosphere atmosphere, PathSettings settings, Optional<Refraction> refraction) {
        this.scene = scene;
        this.atmosphere = atmosphere;
        this.settings = settings;
        this.refraction = refraction;
        search = ThreadLocal.withInitial(() -> new PairSearch(scene, atmosphere, settings));
    }

    /**
     * The paths from source to receiver, earliest first; never empty within the range of the settings, empty beyond it.
     * Ends inside a building or in the ground are moved as {@link Scene#inTheOpen} says.
     */
    public List<PropagationPath> find(Position source, Position receiver) {
        Position from = scene.inTheOpen(source);
        Position to = scene.inTheOpen(receiver);
        if (from.distanceTo(to) > settings.maxRangeMetres()) {
            return List.of();
        }
        boolean turned = settings.method() == PathSettings.Method.CONTINUOUS && FROM_THE_WEST.compare(from, to) > 0;
        Bending bending =
                refraction.map(weather -> Bending.between(weather, from, to)).orElse(Bending.NONE);
        List<Ray> rays = turned ? rays(to, from, bending) : rays(from, to, bending);
        List<PropagationPath> paths = new ArrayList<>(rays.size());
        for (Ray ray : rays) {
            paths.add(path(ray, turned));
        }
        paths.sort(Comparator.comparingDouble(PropagationPath::delaySeconds));
        return paths;
    }

    /** Travel time along the straight line with the wind, whatever stands in it (s). */
    public double straightDelaySeconds(Position source, Position receiver) {
        return delay(List.of(source, receiver), source.distanceTo(receiver));
    }

    /** Level at the receiver minus level at 1 m from the source per octave band, all paths summed in energy (dB). */
    public static double[] totalGainDb(List<PropagationPath> paths) {
        double[] total = new double[OctaveBands.COUNT];
        for (int band = 0; band < total.length; band++) {
            double energy = 0;
            for (PropagationPath path : paths) {
                energy += Math.pow(10, path.gainDb()[band] / 10);
            }
            total[band] = 10 * Math.log10(energy);
        }
        return total;
    }

    private List<Ray> rays(Position a, Position b, Bending bending) {
        RayList rays = new RayList(scene, bending.shadow());
        boolean down = bending.conditions() == Conditions.FAVOURABLE;
        search.get().search(a.x(), a.y(), a.z(), b.x(), b.y(), b.z(), !down, down, rays);
        return Negligible.removed(rays.rays(), settings.negligibleDb());
    }

    private PropagationPath path(Ray ray, boolean turned) {
        List<Position> polyline = new ArrayList<>(ray.polyline());
        if (turned) {
            Collections.reverse(polyline);
        }
        return new PropagationPath(
                ray.kind(), polyline, ray.lengthMetres(), delay(polyline, ray.lengthMetres()), ray.gainDb());
    }

    private double delay(List<Position> polyline, double lengthMetres) {
        if (atmosphere.windSpeedMetresPerSecond() == 0) {
            return lengthMetres / atmosphere.soundSpeed();
        }
        double seconds = 0;
        for (int i = 1; i < polyline.size(); i++) {
            Position p = polyline.get(i - 1);
            Position q = polyline.get(i);
            seconds += p.distanceTo(q) / atmosphere.effectiveSpeed(q.x() - p.x(), q.y() - p.y(), q.z() - p.z());
        }
        return seconds;
    }
}
