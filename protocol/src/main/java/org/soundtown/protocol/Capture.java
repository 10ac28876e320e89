package org.soundtown.protocol;

/**
 * A stretch of samples from one microphone, handed to the detector beside it. Consecutive captures of one window join
 * without a gap; a later window starts at a later {@code startSeconds}.
 *
 * @param microphone the sensor's id
 * @param startSeconds time of the first sample by the sensor's own clock (s)
 * @param sampleRate samples per second (Hz)
 * @param samples fraction of full scale, −1 to 1; not copied: the receiver must not write to it
 * @param fullScaleDb peak sound pressure level that a sample of 1 stands for (dB re 20 µPa)
 * @param last true where the window ends with this capture
 */
public record Capture(
        String microphone, double startSeconds, int sampleRate, float[] samples, double fullScaleDb, boolean last)
        implements FromStreet {
    /** Time just after the last sample by the sensor's own clock (s). */
    public double endSeconds() {
        return startSeconds + (double) samples.length / sampleRate;
    }
}
