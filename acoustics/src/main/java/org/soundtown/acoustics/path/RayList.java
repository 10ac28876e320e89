package org.soundtown.acoustics.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.soundtown.acoustics.profile.Profile;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.acoustics.weather.UpwindShadow;
import org.soundtown.foundation.band.OctaveBands;
import org.soundtown.foundation.geometry.Position;

/**
 * Keeps the paths of a search as rays, each with the polyline it took. In a shadow against the wind each loses what the shadow
 * takes more than its screening does: the larger of both counts, not their sum.
 */
final class RayList implements PathSink {
    /** Level at 1 m from a point source below its sound power level, 10 lg(4π) (dB). */
    private static final double AT_ONE_METRE_DB = 10 * Math.log10(4 * Math.PI);

    private final Scene scene;
    private final Optional<UpwindShadow> shadow;
    private final List<Ray> rays = new ArrayList<>();

    /** @param shadow over hard ground */
    RayList(Scene scene, Optional<UpwindShadow> shadow) {
        this.scene = scene;
        this.shadow = shadow;
    }

    List<Ray> rays() {
        return rays;
    }

    @Override
    public void vertical(VerticalPath path, Profile profile, boolean favourable) {
        List<Position> polyline = new ArrayList<>();
        boolean reflected = false;
        int corner = 0;
        for (int i = 0; i < profile.count(); i++) {
            boolean touched = path.taut.point(corner) == i;
            boolean mirror = profile.kind(i) == Profile.REFLECTION;
            if (touched) {
                polyline.add(new Position(profile.x(i), profile.y(i), profile.top(i)));
                corner = Math.min(corner + 1, path.taut.edges() + 1);
            } else if (mirror) {
                int a = path.taut.point(corner - 1);
                int b = path.taut.point(corner);
                double way = profile.u(b) - profile.u(a);
                double share = way <= 0 ? 0 : (profile.u(i) - profile.u(a)) / way;
                double z = profile.top(a) + share * (profile.top(b) - profile.top(a));
                polyline.add(new Position(profile.x(i), profile.y(i), z));
            }
            reflected |= mirror;
        }
        PropagationPath.Kind kind = reflected
                ? PropagationPath.Kind.REFLECTED
                : path.taut.edges() > 0 || profile.wallInSight()
                        ? PropagationPath.Kind.OVER_ROOF
                        : PropagationPath.Kind.DIRECT;
        double[] gain = gainDb(path.energy);
        shadow.ifPresent(cast -> darken(gain, cast, profile, path.direct(), band -> screening(path, band)));
        rays.add(new Ray(kind, polyline, path.length(), gain));
    }

    @Override
    public void lateral(LateralPath path, CornerWay way, boolean left, boolean favourable) {
        List<Position> polyline = new ArrayList<>();
        for (int i = 0; i < way.corners(); i++) {
            polyline.add(new Position(way.x(i), way.y(i), way.z(i)));
        }
        double[] gain = gainDb(path.energy);
        shadow.ifPresent(cast -> darken(gain, cast, path.profile, path.direct(), band -> path.loss[band]));
        rays.add(new Ray(PropagationPath.Kind.AROUND_CORNER, polyline, path.length(), gain));
    }

    private void darken(
            double[] gain, UpwindShadow overHard, Profile profile, double distance, IntToDoubleFunction screening) {
        int last = profile.count() - 1;
        // A mean of ones may be one and a rounding.
        UpwindShadow cast = overHard.over(Math.min(1, profile.factorBetween(0, last)));
        double start = profile.top(0) - scene.groundAltitudeAt(profile.x(0), profile.y(0));
        double end = profile.top(last) - scene.groundAltitudeAt(profile.x(last), profile.y(last));
        for (int band = 0; band < gain.length; band++) {
            double excess = cast.excessDb(distance, start, end, OctaveBands.exactHertz(band));
            gain[band] -= Math.max(0, excess - Math.max(0, 10 * Math.log10(screening.applyAsDouble(band))));
        }
    }

    /** Energy without over energy with what stands in or beside the way. */
    private static double screening(VerticalPath path, int band) {
        return path.taut.edges() > 0 ? path.lossSR[band] : path.groundSR[band] / path.boundary[band];
    }

    private static double[] gainDb(double[] energy) {
        double[] gain = new double[OctaveBands.COUNT];
        for (int band = 0; band < gain.length; band++) {
            gain[band] = 10 * Math.log10(energy[band]) + AT_ONE_METRE_DB;
        }
        return gain;
    }
}
