package org.soundtown.acoustics.level;

import org.soundtown.acoustics.air.Atmosphere;
import org.soundtown.acoustics.path.CornerWay;
import org.soundtown.acoustics.path.LateralPath;
import org.soundtown.acoustics.path.PairSearch;
import org.soundtown.acoustics.path.PathSettings;
import org.soundtown.acoustics.path.PathSink;
import org.soundtown.acoustics.path.VerticalPath;
import org.soundtown.acoustics.profile.Profile;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.foundation.band.OctaveBands;
import org.soundtown.foundation.geometry.Position;

/**
 * Octave-band attenuation between a source and many receivers, all paths summed: L = Lw − A, with Lw the sound power
 * level. For one thread; made for being asked many times: nothing is allocated for a pair.
 */
public final class PairAttenuation {
    private final PathSettings settings;
    private final PairSearch search;
    private final double share;
    private final Sum sum;
    private Position source;

    /** @param favourableShare share of the time with favourable conditions, 0 to 1 */
    public PairAttenuation(Scene scene, Atmosphere air, PathSettings settings, double favourableShare) {
        if (!(favourableShare >= 0 && favourableShare <= 1)) {
            throw new IllegalArgumentException("favourableShare: " + favourableShare + ": expected 0 to 1");
        }
        this.settings = settings;
        search = new PairSearch(scene, air, settings);
        sum = new Sum(air);
        share = favourableShare;
    }

    /** Receivers are asked from here on. */
    public void from(Position position) {
        source = position;
        search.prepare(position.x(), position.y());
    }

    /**
     * Works out one receiver.
     *
     * @param attenuationDb receives A for 63 Hz to 8 kHz (dB), 8 values; untouched where no path arrives
     * @return whether a path arrives
     */
    public boolean to(Position receiver, double[] attenuationDb) {
        return to(receiver.x(), receiver.y(), receiver.z(), attenuationDb);
    }

    /** As {@link #to(Position, double[])}, for a receiver at these coordinates (m). */
    public boolean to(double x, double y, double z, double[] attenuationDb) {
        sum.clear();
        double dx = x - source.x();
        double dy = y - source.y();
        if (dx * dx + dy * dy > settings.maxRangeMetres() * settings.maxRangeMetres()) {
            return false;
        }
        search.search(source.x(), source.y(), source.z(), x, y, z, share < 1, share > 0, sum);
        if (sum.earliest == Double.POSITIVE_INFINITY) {
            return false;
        }
        for (int band = 0; band < OctaveBands.COUNT; band++) {
            attenuationDb[band] = -10 * Math.log10((1 - share) * sum.homogeneous[band] + share * sum.favourable[band]);
        }
        return true;
    }

    /** Travel time of the first arrival at the last receiver asked, with the wind (s), NaN where there was none. */
    public double firstArrivalSeconds() {
        return sum.earliest == Double.POSITIVE_INFINITY ? Double.NaN : sum.earliest;
    }

    /** Number of vertical cuts made so far. */
    public long profiles() {
        return search.profiles();
    }

    private static final class Sum implements PathSink {
        final double[] homogeneous = new double[OctaveBands.COUNT];
        final double[] favourable = new double[OctaveBands.COUNT];
        double earliest;
        private final Atmosphere air;
        private final double fastest;

        Sum(Atmosphere air) {
            this.air = air;
            fastest = air.soundSpeed() + air.windSpeedMetresPerSecond();
        }

        void clear() {
            for (int band = 0; band < OctaveBands.COUNT; band++) {
                homogeneous[band] = 0;
                favourable[band] = 0;
            }
            earliest = Double.POSITIVE_INFINITY;
        }

        @Override
        public void vertical(VerticalPath path, Profile profile, boolean inFavourable) {
            add(path.energy(), inFavourable);
            if (path.length() / fastest < earliest) {
                earliest = Math.min(earliest, path.seconds(profile, air));
            }
        }

        @Override
        public void lateral(LateralPath path, CornerWay way, boolean left, boolean inFavourable) {
            add(path.energy(), inFavourable);
            if (path.length() / fastest < earliest) {
                earliest = Math.min(earliest, way.seconds(air));
            }
        }

        private void add(double[] energy, boolean inFavourable) {
            double[] total = inFavourable ? favourable : homogeneous;
            for (int band = 0; band < OctaveBands.COUNT; band++) {
                total[band] += energy[band];
            }
        }
    }
}
