package org.soundtown.acoustics.path;

import java.util.Optional;
import org.soundtown.acoustics.air.Atmosphere;
import org.soundtown.acoustics.profile.Profile;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.acoustics.weather.Conditions;
import org.soundtown.acoustics.weather.Refraction;
import org.soundtown.acoustics.weather.UpwindShadow;
import org.soundtown.foundation.band.OctaveBands;
import org.soundtown.foundation.geometry.Position;

/**
 * What one microphone receives of many places: the sums over the paths that {@link PathFinder} finds for each pair in the
 * same weather, negligible ones included. One search from the microphone serves each place by reciprocity: the continuous
 * method's paths are the same from either end, and only the bearing of the wind is that of the sound. For one thread.
 *
 * <p>The energies of paths without and with reflections are kept apart, so that either may be worked out on a grid of its
 * own.
 */
public final class PairGains {
    private static final double FOUR_PI = 4 * Math.PI;

    private final Scene scene;
    private final Refraction weather;
    private final Atmosphere towards;
    private final double fastest;
    private final double range;
    private final PairSearch straight;
    private final PairSearch reflecting;
    private final Sum sum = new Sum();
    private Position microphone;

    /** @param settings of the continuous method */
    public PairGains(Scene scene, Refraction weather, PathSettings settings) {
        if (settings.method() != PathSettings.Method.CONTINUOUS) {
            throw new IllegalArgumentException(
                    "method " + settings.method() + ": expected CONTINUOUS, the reciprocal one");
        }
        this.scene = scene;
        this.weather = weather;
        towards = weather.air().reversed();
        fastest = towards.soundSpeed() + towards.windSpeedMetresPerSecond();
        range = settings.maxRangeMetres();
        straight = new PairSearch(scene, weather.air(), settings.withReflections(0, 0));
        reflecting = new PairSearch(scene, weather.air(), settings);
    }

    /** Places are asked for this microphone from here on. */
    public void of(Position position) {
        microphone = scene.inTheOpen(position);
        straight.prepare(microphone.x(), microphone.y());
        reflecting.prepare(microphone.x(), microphone.y());
    }

    /**
     * Works out one place in the open.
     *
     * @param reflections whether reflected paths are looked for
     * @return whether a path arrives
     */
    public boolean from(Position place, boolean reflections) {
        sum.clear();
        if (place.distanceTo(microphone) > range) {
            return false;
        }
        Bending bending = Bending.between(weather, place, microphone);
        sum.shadow = bending.shadow();
        boolean down = bending.conditions() == Conditions.FAVOURABLE;
        PairSearch search = reflections ? reflecting : straight;
        search.search(
                microphone.x(), microphone.y(), microphone.z(), place.x(), place.y(), place.z(), !down, down, sum);
        return sum.earliest < Double.POSITIVE_INFINITY;
    }

    /** Energy of the paths without reflection at the microphone over that at 1 m from the source, last place asked. */
    public double straightEnergy(int band) {
        return sum.straight[band];
    }

    /** The same of the reflected paths. */
    public double reflectedEnergy(int band) {
        return sum.reflected[band];
    }

    /** Travel time of the first arrival from the last place asked (s). */
    public double firstArrivalSeconds() {
        return sum.earliest;
    }

    /** Energy of all bands that sets out eastward less westward by paths without reflection, last place asked. */
    public double straightEast() {
        return sum.straightEast;
    }

    /** The same northward. */
    public double straightNorth() {
        return sum.straightNorth;
    }

    /** Energy of all bands that sets out eastward less westward by reflected paths, last place asked. */
    public double reflectedEast() {
        return sum.reflectedEast;
    }

    /** The same northward. */
    public double reflectedNorth() {
        return sum.reflectedNorth;
    }

    /** East part of the unit vector along which the first arrival sets out; shorter than 1 by its climb. */
    public double firstEast() {
        return sum.firstEast;
    }

    /** North part of the same. */
    public double firstNorth() {
        return sum.firstNorth;
    }

    private final class Sum implements PathSink {
        private final double[] straight = new double[OctaveBands.COUNT];
        private final double[] reflected = new double[OctaveBands.COUNT];
        private final double[] gain = new double[OctaveBands.COUNT];
        private Optional<UpwindShadow> shadow = Optional.empty();
        private double earliest;
        private double straightEast;
        private double straightNorth;
        private double reflectedEast;
        private double reflectedNorth;
        private double firstEast;
        private double firstNorth;
        private double lastEast;
        private double lastNorth;

        void clear() {
            for (int band = 0; band < OctaveBands.COUNT; band++) {
                straight[band] = 0;
                reflected[band] = 0;
            }
            earliest = Double.POSITIVE_INFINITY;
            straightEast = 0;
            straightNorth = 0;
            reflectedEast = 0;
            reflectedNorth = 0;
        }

        @Override
        public void vertical(VerticalPath path, Profile profile, boolean favourable) {
            int last = profile.count() - 1;
            int mirror = last - 1;
            while (mirror > 0 && profile.kind(mirror) != Profile.REFLECTION) {
                mirror--;
            }
            boolean isReflected = mirror > 0;
            double[] energy = path.energy();
            if (shadow.isPresent()) {
                energy = decibels(energy);
                ShadowLoss.darken(energy, shadow.get(), scene, path, profile);
                energies(energy);
            }
            double added = add(energy, isReflected ? reflected : straight);
            leave(added, isReflected, profile.x(mirror) - profile.x(last), profile.y(mirror) - profile.y(last));
            if (path.length() / fastest < earliest) {
                arrive(path.seconds(profile, towards), profile.length() / path.length());
            }
        }

        @Override
        public void lateral(LateralPath path, CornerWay way, boolean left, boolean favourable) {
            int last = way.corners() - 1;
            double[] energy = path.energy();
            if (shadow.isPresent()) {
                energy = decibels(energy);
                ShadowLoss.darken(energy, shadow.get(), scene, path);
                energies(energy);
            }
            double added = add(energy, straight);
            leave(added, false, way.x(last - 1) - way.x(last), way.y(last - 1) - way.y(last));
            if (path.length() / fastest < earliest) {
                arrive(way.seconds(towards), 1);
            }
        }

        private double add(double[] energy, double[] to) {
            double added = 0;
            for (int band = 0; band < OctaveBands.COUNT; band++) {
                double each = FOUR_PI * energy[band];
                to[band] += each;
                added += each;
            }
            return added;
        }

        private void leave(double energy, boolean isReflected, double dx, double dy) {
            double size = Math.max(1e-9, Math.sqrt(dx * dx + dy * dy));
            lastEast = dx / size;
            lastNorth = dy / size;
            if (isReflected) {
                reflectedEast += energy * lastEast;
                reflectedNorth += energy * lastNorth;
            } else {
                straightEast += energy * lastEast;
                straightNorth += energy * lastNorth;
            }
        }

        private void arrive(double seconds, double level) {
            if (seconds < earliest) {
                earliest = seconds;
                firstEast = lastEast * Math.min(1, level);
                firstNorth = lastNorth * Math.min(1, level);
            }
        }

        private double[] decibels(double[] energy) {
            for (int band = 0; band < OctaveBands.COUNT; band++) {
                gain[band] = 10 * Math.log10(energy[band]);
            }
            return gain;
        }

        private void energies(double[] decibels) {
            for (int band = 0; band < OctaveBands.COUNT; band++) {
                decibels[band] = Math.pow(10, decibels[band] / 10);
            }
        }
    }
}
