package org.soundtown.simcore.sound;

import org.soundtown.emissions.ambient.AmbientBed;
import org.soundtown.foundation.band.OctaveBands;
import org.soundtown.simcore.device.MicrophoneModel;

/** What masks a sound at a microphone where nothing else happens: the ambient bed of the hour and its own noise. Immutable. */
public final class MaskingFloor {
    private final AmbientBed bed = AmbientBed.shipped();
    private final MicrophoneModel model;

    public MaskingFloor(MicrophoneModel model) {
        this.model = model;
    }

    /** Octave-band levels of the bed at a time of day (dB). */
    public double[] bedDb(double hour) {
        return bed.octaveLevelsDb(hour, 0);
    }

    /** Octave-band levels of what masks a sound: the bed and, as sound in front of it, the own noise (dB). */
    public double[] floorDb(double hour) {
        double[] floor = bedDb(hour);
        double[] own = selfNoiseDb();
        for (int band = 0; band < OctaveBands.COUNT; band++) {
            floor[band] = 10
                    * Math.log10(
                            Math.pow(10, floor[band] / 10) + Math.pow(10, (own[band] - model.responseDb()[band]) / 10));
        }
        return floor;
    }

    /** White noise: power in proportion to each band's width, the highest ending at half the sampling rate. */
    private double[] selfNoiseDb() {
        double[] levels = whiteDb();
        double raise = model.selfNoiseDba() - OctaveBands.aWeightedDb(levels);
        for (int band = 0; band < levels.length; band++) {
            levels[band] += raise;
        }
        return levels;
    }

    /** Level of the own noise over all frequencies (dB). */
    double unweightedSelfNoiseDb() {
        return model.selfNoiseDba() - OctaveBands.aWeightedDb(whiteDb());
    }

    /** Octave-band levels of white noise whose total up to half the sampling rate is 0 dB. */
    private double[] whiteDb() {
        double half = model.sampleRate() / 2.0;
        double edge = StrictMath.pow(10, 0.15);
        double[] levels = new double[OctaveBands.COUNT];
        for (int band = 0; band < levels.length; band++) {
            double mid = OctaveBands.exactHertz(band);
            double width = Math.max(1, Math.min(half, mid * edge) - mid / edge);
            levels[band] = 10 * StrictMath.log10(width / half);
        }
        return levels;
    }
}
