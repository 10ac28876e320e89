package org.soundtown.acoustics.reverberation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.soundtown.acoustics.path.PathFinder;
import org.soundtown.acoustics.path.PropagationPath;
import org.soundtown.foundation.band.OctaveBands;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.geometry.Position;

/**
 * What goes on after the early paths in a street or a courtyard: per octave band how long it takes to fall by 60 dB, and which
 * share of all energy it is. From particles traced through the scene ({@link ParticleTrace}, {@link Echogram}): façade
 * heights, absorption, scattering, the ground and the open sky are all in the paths that they take.
 *
 * <p>Limits: rays, so nothing below a frequency at which a street is some wavelengths wide (63 Hz in one of 10 m: two), and
 * nothing that comes round a corner or over a roof but by reflection; balconies, cars and trees are in the scattering coefficient
 * only; one decay a band, where coupled yards have two. Echoes from beyond 400 m, which make an explosion over a whole city
 * last for seconds, are not in it.
 *
 * @param decaySeconds time for 60 dB, 63 Hz to 8 kHz (s); 8 values, not copied
 * @param share late energy over all energy, 0 to below 1; 8 values, not copied
 * @param beginSeconds when it begins after emission (s)
 * @param dice what its noise is thrown with
 */
public record LateTail(double[] decaySeconds, double[] share, double beginSeconds, Dice dice) {
    private static final Comparator<Position> FROM_THE_WEST = Comparator.comparingDouble(Position::x)
            .thenComparingDouble(Position::y)
            .thenComparingDouble(Position::z);

    /** Less than this share of a band is not worth a tail. */
    private static final double LEAST_SHARE = 1e-3;

    private static final double MOST_SHARE = 0.95;

    /** Early paths within this of all early energy in some band belong to the early part (dB). */
    private static final double EARLY_DB = 20;

    public LateTail {
        if (decaySeconds.length != OctaveBands.COUNT || share.length != OctaveBands.COUNT) {
            throw new IllegalArgumentException("decaySeconds, share: expected " + OctaveBands.COUNT + " values each");
        }
        for (int band = 0; band < share.length; band++) {
            if (!(decaySeconds[band] > 0 && share[band] >= 0 && share[band] < 1)) {
                throw new IllegalArgumentException("band " + band + ": decay of " + decaySeconds[band] + " s, share of "
                        + share[band] + ": expected above 0 s, and 0 to below 1");
            }
        }
    }

    /**
     * The tail between two places, the same in both directions; empty where too little comes back, as in the open.
     *
     * @param early the paths, at least one
     * @param reflectionOrder the greatest number of façades that these paths may have met
     */
    public static Optional<LateTail> between(
            LateField source, LateField receiver, List<PropagationPath> early, int reflectionOrder) {
        boolean turned = FROM_THE_WEST.compare(source.place(), receiver.place()) > 0;
        LateField a = turned ? receiver : source;
        LateField b = turned ? source : receiver;
        Echogram echogram = a.at(b.place(), reflectionOrder).meanWith(b.at(a.place(), reflectionOrder));
        return of(echogram, name(a.place()) + " " + name(b.place()), early);
    }

    /**
     * The same from the particles of one end alone, where the other end changes too often to be traced: half as many
     * particles say it, and the two directions differ by their luck.
     *
     * @param other taken in the open as {@link org.soundtown.acoustics.scene.Scene#inTheOpen} says
     */
    public static Optional<LateTail> between(
            LateField traced, Position other, List<PropagationPath> early, int reflectionOrder) {
        Position open = traced.inTheOpen(other);
        return of(traced.at(open, reflectionOrder), name(traced.place()) + " " + name(open), early);
    }

    private static Optional<LateTail> of(Echogram echogram, String pair, List<PropagationPath> early) {
        Dice dice = Dice.of(0, pair, "late tail");
        double[] earlyDb = PathFinder.totalGainDb(early);
        double[] decay = new double[OctaveBands.COUNT];
        double[] share = new double[OctaveBands.COUNT];
        double begin = lastEarly(early, earlyDb);
        double longest = 0;
        for (int band = 0; band < decay.length; band++) {
            decay[band] = echogram.decaySeconds(band);
            double late = echogram.total(band);
            share[band] = Double.isNaN(decay[band])
                    ? 0
                    : Math.min(MOST_SHARE, late / (late + Math.pow(10, earlyDb[band] / 10)));
            longest = share[band] > LEAST_SHARE ? Math.max(longest, decay[band]) : longest;
            begin = Math.max(begin, share[band] > LEAST_SHARE ? echogram.begin(band) : 0);
        }
        if (longest == 0) {
            return Optional.empty();
        }
        for (int band = 0; band < decay.length; band++) {
            decay[band] = Double.isNaN(decay[band]) ? longest : decay[band];
        }
        return Optional.of(new LateTail(decay, share, begin, dice));
    }

    /**
     * Paths as loud as early and late sound together. A response made of them with this tail has the early part of the paths as
     * they were, and the tail on top.
     */
    public List<PropagationPath> onTopOf(List<PropagationPath> early) {
        List<PropagationPath> raised = new ArrayList<>(early.size());
        for (PropagationPath path : early) {
            double[] gain = path.gainDb().clone();
            for (int band = 0; band < gain.length; band++) {
                gain[band] -= 10 * Math.log10(1 - share[band]);
            }
            raised.add(
                    new PropagationPath(path.kind(), path.polyline(), path.lengthMetres(), path.delaySeconds(), gain));
        }
        return raised;
    }

    /** Delay of the last path that still counts (s). */
    private static double lastEarly(List<PropagationPath> early, double[] totalDb) {
        double last = 0;
        for (PropagationPath path : early) {
            for (int band = 0; band < totalDb.length; band++) {
                if (path.gainDb()[band] > totalDb[band] - EARLY_DB) {
                    last = Math.max(last, path.delaySeconds());
                }
            }
        }
        return last;
    }

    private static String name(Position p) {
        return String.format(Locale.ROOT, "%.2f %.2f %.2f", p.x(), p.y(), p.z());
    }
}
