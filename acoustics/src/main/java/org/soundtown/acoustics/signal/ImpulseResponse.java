package org.soundtown.acoustics.signal;

import java.util.List;
import org.soundtown.acoustics.path.PropagationPath;

/**
 * The pressure at the receiver that a unit pressure pulse at 1 m from the source becomes. Paths add up as waves, so that
 * two which arrive within a period of one another strengthen or weaken it; levels add up their energies, and the two
 * agree on average over a band that is wide compared with the inverse of the delay between them. The ground is in each
 * path's gain, not a path of its own.
 *
 * @param startSeconds time of the first tap after emission (s), a whole number of samples: the earliest path's delay
 *     less the filters' half length; may be negative close to the source
 * @param sampleRate 8000 to 48000 (Hz)
 * @param taps one value per sample; not copied
 */
public record ImpulseResponse(double startSeconds, int sampleRate, float[] taps) {
    private static final int LOWEST_RATE = 8_000;
    private static final int HIGHEST_RATE = 48_000;

    public ImpulseResponse {
        if (sampleRate < LOWEST_RATE || sampleRate > HIGHEST_RATE) {
            throw new IllegalArgumentException("sampleRate: " + sampleRate + ": expected 8000 to 48000 Hz");
        }
    }

    /** From the paths: fractional delays, one linear-phase octave-band filter a path. No path gives no taps. */
    public static ImpulseResponse of(List<PropagationPath> paths, int sampleRate) {
        return of(paths, sampleRate, 0);
    }

    /**
     * The same for an emission that begins between two samples of the receiver's clock.
     *
     * @param laterSeconds added to every delay (s)
     */
    public static ImpulseResponse of(List<PropagationPath> paths, int sampleRate, double laterSeconds) {
        if (paths.isEmpty()) {
            return new ImpulseResponse(0, sampleRate, new float[0]);
        }
        Span span = Span.of(paths, sampleRate, laterSeconds);
        double[] taps = new double[Math.toIntExact(span.end - span.first)];
        TapShaper shaper = TapShaper.forRate(sampleRate);
        for (PropagationPath path : paths) {
            double delay = (path.delaySeconds() + laterSeconds) * sampleRate;
            double whole = Math.floor(delay);
            shaper.add(path.gainDb(), (int) ((long) whole - span.first), delay - whole, taps);
        }
        return new ImpulseResponse((double) span.first / sampleRate, sampleRate, toFloat(taps));
    }

    /**
     * Where the taps of these paths lie.
     *
     * @param first number of the first tap's sample after emission
     * @param end number of the sample after the last tap
     */
    record Span(long first, long end) {
        static Span of(List<PropagationPath> paths, int sampleRate, double laterSeconds) {
            double earliest = Double.POSITIVE_INFINITY;
            double latest = Double.NEGATIVE_INFINITY;
            for (PropagationPath path : paths) {
                earliest = Math.min(earliest, path.delaySeconds());
                latest = Math.max(latest, path.delaySeconds());
            }
            TapShaper shaper = TapShaper.forRate(sampleRate);
            long first = (long) Math.floor((earliest + laterSeconds) * sampleRate) - shaper.half();
            long last = (long) Math.floor((latest + laterSeconds) * sampleRate) - shaper.half();
            return new Span(first, last + shaper.size());
        }
    }

    /** Convolves an emission's waveform (Pa at 1 m) into what arrives (Pa); first sample at {@link #startSeconds}. */
    public float[] applyTo(float[] emission) {
        return Convolution.of(emission, taps);
    }

    /** Number of the first tap's sample after emission. */
    long firstSample() {
        return Math.round(startSeconds * sampleRate);
    }

    private static float[] toFloat(double[] values) {
        float[] result = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            result[i] = (float) values[i];
        }
        return result;
    }
}
