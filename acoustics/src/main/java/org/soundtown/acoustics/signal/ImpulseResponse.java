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
        checked(sampleRate);
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
        return of(paths, sampleRate, laterSeconds, ResponseOptions.plain());
    }

    /**
     * The same with what the options add: the level calculation's energy in each band, bands below 63 Hz, a late tail. A
     * calibrated response begins half a filter earlier.
     */
    public static ImpulseResponse of(
            List<PropagationPath> paths, int sampleRate, double laterSeconds, ResponseOptions options) {
        if (paths.isEmpty()) {
            return new ImpulseResponse(0, sampleRate, new float[0]);
        }
        return new ResponseBuilder(checked(sampleRate), options).of(paths, laterSeconds);
    }

    /** Convolves an emission's waveform (Pa at 1 m) into what arrives (Pa); first sample at {@link #startSeconds}. */
    public float[] applyTo(float[] emission) {
        return Convolution.of(emission, taps);
    }

    private static int checked(int sampleRate) {
        if (sampleRate < LOWEST_RATE || sampleRate > HIGHEST_RATE) {
            throw new IllegalArgumentException("sampleRate: " + sampleRate + ": expected 8000 to 48000 Hz");
        }
        return sampleRate;
    }
}
