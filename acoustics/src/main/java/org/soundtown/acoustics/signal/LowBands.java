package org.soundtown.acoustics.signal;

import java.util.List;
import org.soundtown.acoustics.path.PropagationPath;
import org.soundtown.foundation.band.OctaveBands;
import org.soundtown.foundation.geometry.Position;

/**
 * Octave bands from 16 Hz: two below the eight of {@link OctaveBands}, where most of a shot's or an explosion's energy
 * lies.
 *
 * <p>The methods for levels stop at 63 Hz. Below, a path keeps its gain of 63 Hz (spreading, ground and façades change
 * little, the air takes less than 0.1 dB a kilometre: assumed) but for the edges it passes: there the loss of 10 lg(3 + (40/λ)
 * C″δ) falls with the wavelength, 3 dB an octave where δ ≫ λ and to 4.8 dB where δ ≪ λ. δ is the detour over the straight
 * line and C″ = 1, so the loss is at least what a single edge leaves. Of a reflected path nothing is known of its edges: it
 * keeps its gain.
 */
public final class LowBands {
    /** Number of bands: 16, 31.5, 63 … 8000 Hz. */
    public static final int COUNT = OctaveBands.COUNT + 2;

    /** Bands below 63 Hz. */
    public static final int ADDED = 2;

    private static final double MOST_LOSS_DB = 25;

    private LowBands() {}

    /** Exact mid-band frequency (Hz), IEC 61260-1:2014 equation 1. */
    public static double exactHertz(int band) {
        return OctaveBands.exactHertz(band - ADDED);
    }

    /** Lower edge of a band (Hz). */
    public static double lowerHertz(int band) {
        return exactHertz(band) * Math.pow(10, -0.15);
    }

    /** Upper edge of a band (Hz). */
    public static double upperHertz(int band) {
        return exactHertz(band) * Math.pow(10, 0.15);
    }

    /** A path's gain from 16 Hz to 8 kHz (dB). */
    public static double[] gainDb(PropagationPath path) {
        double[] gain = new double[COUNT];
        System.arraycopy(path.gainDb(), 0, gain, ADDED, OctaveBands.COUNT);
        for (int band = 0; band < ADDED; band++) {
            gain[band] = path.gainDb()[0] + easierDb(path, exactHertz(band));
        }
        return gain;
    }

    /** The paths' gains from 16 Hz to 8 kHz, summed in energy (dB). */
    public static double[] totalGainDb(List<PropagationPath> paths) {
        double[] energy = new double[COUNT];
        for (PropagationPath path : paths) {
            double[] gain = gainDb(path);
            for (int band = 0; band < COUNT; band++) {
                energy[band] += Math.pow(10, gain[band] / 10);
            }
        }
        for (int band = 0; band < COUNT; band++) {
            energy[band] = 10 * Math.log10(energy[band]);
        }
        return energy;
    }

    /** How much less than at 63 Hz a path's edges take away (dB). */
    private static double easierDb(PropagationPath path, double hertz) {
        if (path.kind() == PropagationPath.Kind.DIRECT || path.kind() == PropagationPath.Kind.REFLECTED) {
            return 0;
        }
        Position from = path.polyline().get(0);
        Position to = path.polyline().get(path.polyline().size() - 1);
        double detour = Math.max(0, path.lengthMetres() - from.distanceTo(to));
        double speed = path.lengthMetres() / path.delaySeconds();
        return edgeDb(detour, speed / OctaveBands.exactHertz(0)) - edgeDb(detour, speed / hertz);
    }

    private static double edgeDb(double detour, double wavelength) {
        return Math.min(MOST_LOSS_DB, 10 * Math.log10(3 + 40 * detour / wavelength));
    }
}
