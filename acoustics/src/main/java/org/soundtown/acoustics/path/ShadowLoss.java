package org.soundtown.acoustics.path;

import java.util.function.IntToDoubleFunction;
import org.soundtown.acoustics.profile.Profile;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.acoustics.weather.UpwindShadow;
import org.soundtown.foundation.band.OctaveBands;

/**
 * What a shadow against the wind takes from a path beyond what screens it already: the larger of both counts, not their
 * sum.
 */
final class ShadowLoss {
    private ShadowLoss() {}

    /** Takes the loss of a path in a vertical plane from its gains per octave band (dB). */
    static void darken(double[] gainDb, UpwindShadow overHard, Scene scene, VerticalPath path, Profile profile) {
        darken(gainDb, overHard, scene, profile, path.direct(), band -> screening(path, band));
    }

    /** Takes the loss of a path around corners from its gains per octave band (dB). */
    static void darken(double[] gainDb, UpwindShadow overHard, Scene scene, LateralPath path) {
        darken(gainDb, overHard, scene, path.profile, path.direct(), band -> path.loss[band]);
    }

    private static void darken(
            double[] gain,
            UpwindShadow overHard,
            Scene scene,
            Profile profile,
            double distance,
            IntToDoubleFunction screening) {
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
}
