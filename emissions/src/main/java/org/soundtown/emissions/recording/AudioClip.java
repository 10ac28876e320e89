package org.soundtown.emissions.recording;

/**
 * Recorded sound, one channel.
 *
 * @param sampleRate samples per second (Hz)
 * @param samples fraction of full scale, −1 to 1; not copied
 */
public record AudioClip(int sampleRate, float[] samples) {
    public AudioClip {
        if (sampleRate < 1000 || sampleRate > 768_000) {
            throw new IllegalArgumentException("sample rate " + sampleRate + " Hz: expected 1000 to 768000 Hz");
        }
        if (samples.length == 0) {
            throw new IllegalArgumentException("no samples: expected at least one");
        }
    }

    public double durationSeconds() {
        return (double) samples.length / sampleRate;
    }

    /** The same sound at another rate; this clip itself where the rate is already that. */
    public AudioClip resampledTo(int rate) {
        return rate == sampleRate ? this : new AudioClip(rate, Resampler.resample(samples, sampleRate, rate));
    }
}
