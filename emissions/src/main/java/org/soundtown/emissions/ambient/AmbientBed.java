package org.soundtown.emissions.ambient;

import org.soundtown.emissions.level.BandLevels;
import org.soundtown.emissions.synthesis.part.Noise;
import org.soundtown.emissions.synthesis.part.Sine;
import org.soundtown.foundation.band.OctaveBands;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.dice.DiceCursor;
import org.soundtown.foundation.signal.Fourier;

/**
 * The bed of everyday noise in a street over the day: all that cannot be told apart. As octave levels for reckoning
 * and as Gaussian noise for listening. Immutable, thread-safe.
 */
public final class AmbientBed {
    private static final double SWELL_DB = 1.2;
    private static final double SLOWEST_SECONDS = 20;
    private static final double QUICKEST_SECONDS = 2;

    private final AmbientDay day;

    AmbientBed(AmbientDay day) {
        this.day = day;
    }

    /** The bed carried by the product. */
    public static AmbientBed shipped() {
        return Holder.SHIPPED;
    }

    /** Level at a time of day (dB(A)); between the full hours it goes straight from one to the next. */
    public double levelDb(double hour) {
        double wrapped = hour - 24 * Math.floor(hour / 24);
        int from = (int) wrapped % 24;
        double share = wrapped - Math.floor(wrapped);
        double[] levels = day.levelsDb();
        return levels[from] + share * (levels[(from + 1) % 24] - levels[from]);
    }

    /** Unweighted octave-band levels at a time of day (dB re 20 µPa); their A-weighted sum is the level plus the offset. */
    public double[] octaveLevelsDb(double hour, double offsetDb) {
        double level = levelDb(hour);
        double busy = (level - day.quietestDb()) / Math.max(1e-9, day.busiestDb() - day.quietestDb());
        double[] bands = new double[OctaveBands.COUNT];
        for (int band = 0; band < bands.length; band++) {
            double shape = busy * day.busySpectrumDb()[band] + (1 - busy) * day.quietSpectrumDb()[band];
            bands[band] = shape - OctaveBands.aWeightingDb(band);
        }
        double raise = level + offsetDb - OctaveBands.aWeightedDb(bands);
        for (int band = 0; band < bands.length; band++) {
            bands[band] += raise;
        }
        return bands;
    }

    /**
     * Noise of that time of day: its end runs on into its beginning, so that it may be looped; its level swells and sinks
     * slowly around the mean.
     *
     * @param offsetDb how much louder than the district's mean this place is (dB)
     * @return sound pressure (Pa) whose A-weighted level, from octave bands, is {@link #levelDb} plus the offset
     */
    public float[] noise(double hour, double offsetDb, Dice dice, int sampleRate, double seconds) {
        int n = (int) Math.round(seconds * sampleRate);
        if (n < 2) {
            throw new IllegalArgumentException("seconds " + seconds + ": expected at least two samples");
        }
        double[] bands = octaveLevelsDb(hour, offsetDb);
        double[] packed = new double[n];
        Noise bins = new Noise(dice.forPurpose("spectrum"));
        NoiseDensity density = new NoiseDensity(bands);
        for (int k = 1; k < (n + 1) / 2; k++) {
            double size = density.amplitude((double) k * sampleRate / n);
            packed[2 * k] = size * bins.next();
            packed[2 * k + 1] = size * bins.next();
        }
        Fourier.inverse(packed);
        swell(packed, dice.forPurpose("swell").cursor(), seconds);
        float[] noise = new float[n];
        for (int i = 0; i < n; i++) {
            noise[i] = (float) packed[i];
        }
        double wanted = levelDb(hour) + offsetDb;
        double factor =
                StrictMath.pow(10, (wanted - OctaveBands.aWeightedDb(BandLevels.averageDb(noise, sampleRate))) / 20);
        for (int i = 0; i < n; i++) {
            noise[i] = (float) (noise[i] * factor);
        }
        return noise;
    }

    /** Swells with whole numbers of periods in the loop. */
    private static void swell(double[] noise, DiceCursor draw, double seconds) {
        int waves = 4;
        double[] periods = new double[waves];
        double[] phases = new double[waves];
        double[] sizes = new double[waves];
        for (int w = 0; w < waves; w++) {
            periods[w] = Math.rint(seconds / draw.logUniform(QUICKEST_SECONDS, SLOWEST_SECONDS));
            phases[w] = draw.uniform();
            sizes[w] = periods[w] == 0 ? 0 : SWELL_DB / Math.sqrt(waves / 2.0) * draw.uniform(0.5, 1.5);
        }
        for (int i = 0; i < noise.length; i++) {
            double decibels = 0;
            for (int w = 0; w < waves; w++) {
                decibels += sizes[w] * Sine.ofTurns(periods[w] * i / noise.length + phases[w]);
            }
            noise[i] *= 1 + decibels * 0.1151;
        }
    }

    /** Read once, when first asked for. */
    private static final class Holder {
        static final AmbientBed SHIPPED = new AmbientBed(AmbientDay.shipped());
    }
}
