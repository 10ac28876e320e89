package org.soundtown.emissions.synthesis;

import java.util.List;

/** Makes the waveforms of one family of sounds. Stateless, thread-safe. */
public interface Synthesiser {
    /** Names of the parameters that the data file must give, each a range from which an individual draws. */
    List<String> parameters();

    /**
     * One sound in free field, in any scale: the caller colours and calibrates it.
     *
     * @param seconds how long it may last (s)
     * @param sampleRate samples per second (Hz)
     * @return {@code seconds} times {@code sampleRate} samples
     */
    double[] sound(Individual individual, double seconds, int sampleRate);
}
