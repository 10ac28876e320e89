package org.soundtown.acoustics.level;

import java.util.List;
import org.soundtown.acoustics.air.Atmosphere;
import org.soundtown.acoustics.path.PathFinder;
import org.soundtown.acoustics.path.PathSettings;
import org.soundtown.acoustics.path.PropagationPath;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.foundation.geometry.Position;

/**
 * Octave-band attenuation between a source and many receivers, all paths summed: L = Lw − A, with Lw the sound power
 * level. For one thread; made for being asked many times.
 */
public final class PairAttenuation {
    /** Level at 1 m from a point source below its sound power level, 10 lg(4π) (dB). */
    private static final double AT_ONE_METRE_DB = 10 * Math.log10(4 * Math.PI);

    private final PathFinder finder;
    private Position source;
    private double firstArrival = Double.NaN;

    /** @param favourableShare share of the time with favourable conditions, 0 to 1 */
    public PairAttenuation(Scene scene, Atmosphere air, PathSettings settings, double favourableShare) {
        this.finder = new PathFinder(scene, air, settings);
    }

    /** Receivers are asked from here on. */
    public void from(Position position) {
        source = position;
    }

    /**
     * Works out one receiver.
     *
     * @param attenuationDb receives A for 63 Hz to 8 kHz (dB), 8 values; untouched where no path arrives
     * @return whether a path arrives
     */
    public boolean to(Position receiver, double[] attenuationDb) {
        List<PropagationPath> paths = finder.find(source, receiver);
        firstArrival = paths.isEmpty() ? Double.NaN : paths.get(0).delaySeconds();
        if (paths.isEmpty()) {
            return false;
        }
        double[] gain = PathFinder.totalGainDb(paths);
        for (int band = 0; band < gain.length; band++) {
            attenuationDb[band] = AT_ONE_METRE_DB - gain[band];
        }
        return true;
    }

    /** Travel time of the first arrival at the last receiver asked (s), NaN where there was none. */
    public double firstArrivalSeconds() {
        return firstArrival;
    }
}
