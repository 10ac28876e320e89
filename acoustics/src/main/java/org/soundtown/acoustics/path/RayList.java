package org.soundtown.acoustics.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.soundtown.acoustics.profile.Profile;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.acoustics.weather.UpwindShadow;
import org.soundtown.foundation.band.OctaveBands;
import org.soundtown.foundation.geometry.Position;

/**
 * Keeps the paths of a search as rays, each with the polyline it took. In a shadow against the wind each has its {@link
 * ShadowLoss}.
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
        shadow.ifPresent(cast -> ShadowLoss.darken(gain, cast, scene, path, profile));
        rays.add(new Ray(kind, polyline, path.length(), gain));
    }

    @Override
    public void lateral(LateralPath path, CornerWay way, boolean left, boolean favourable) {
        List<Position> polyline = new ArrayList<>();
        for (int i = 0; i < way.corners(); i++) {
            polyline.add(new Position(way.x(i), way.y(i), way.z(i)));
        }
        double[] gain = gainDb(path.energy);
        shadow.ifPresent(cast -> ShadowLoss.darken(gain, cast, scene, path));
        rays.add(new Ray(PropagationPath.Kind.AROUND_CORNER, polyline, path.length(), gain));
    }

    private static double[] gainDb(double[] energy) {
        double[] gain = new double[OctaveBands.COUNT];
        for (int band = 0; band < gain.length; band++) {
            gain[band] = 10 * Math.log10(energy[band]) + AT_ONE_METRE_DB;
        }
        return gain;
    }
}
