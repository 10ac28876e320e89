package org.soundtown.acoustics.signal;

/**
 * Sound pressure at a receiver.
 *
 * @param startSeconds time of the first sample after the emission began (s), a whole number of samples
 * @param sampleRate (Hz)
 * @param pressure one value per sample (Pa); not copied
 */
public record ReceivedSound(double startSeconds, int sampleRate, float[] pressure) {}
