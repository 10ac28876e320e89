package org.soundtown.acoustics.signal;

import java.util.List;
import org.soundtown.acoustics.path.PropagationPath;

/**
 * The pressure at the receiver that a unit pressure pulse at 1 m from the source becomes.
 *
 * @param startSeconds time of the first tap after emission (s): the earliest path's delay less the filters' half length
 * @param taps one value per sample; not copied
 */
public record ImpulseResponse(double startSeconds, int sampleRate, float[] taps) {
    /** From the paths: fractional delays, one linear-phase octave-band filter a path. */
    public static ImpulseResponse of(List<PropagationPath> paths, int sampleRate) {
        throw new UnsupportedOperationException();
    }

    /** Convolves an emission's waveform (Pa at 1 m) into what arrives (Pa); first sample at {@link #startSeconds}. */
    public float[] applyTo(float[] emission) {
        throw new UnsupportedOperationException();
    }
}
