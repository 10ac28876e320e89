package org.soundtown.protocol;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;

/**
 * A piece of sound on the wire: 16-bit PCM.
 *
 * @param startSeconds time of the first sample by the sensor's own clock (s)
 * @param sampleRate samples per second (Hz)
 * @param fullScaleDb peak sound pressure level that a sample of 1 stands for (dB re 20 µPa)
 * @param keepDays how long a receiver may keep it (days); 0: no longer than it takes to listen
 * @param base64 samples as two bytes each, the lower first, in Base64 (RFC 4648)
 */
public record SentAudio(double startSeconds, int sampleRate, double fullScaleDb, int keepDays, String base64) {
    private static final int FULL_SCALE = 32_767;

    /** Packs samples that are fractions of full scale. */
    public static SentAudio of(float[] samples, double startSeconds, int sampleRate, double fullScaleDb, int keepDays) {
        ByteBuffer bytes = ByteBuffer.allocate(2 * samples.length).order(ByteOrder.LITTLE_ENDIAN);
        for (float sample : samples) {
            bytes.putShort((short) Math.round(Math.max(-1, Math.min(1, sample)) * FULL_SCALE));
        }
        return new SentAudio(
                startSeconds,
                sampleRate,
                fullScaleDb,
                keepDays,
                Base64.getEncoder().encodeToString(bytes.array()));
    }

    /** The samples as fractions of full scale. */
    public float[] samples() {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(base64)).order(ByteOrder.LITTLE_ENDIAN);
        float[] samples = new float[bytes.remaining() / 2];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = bytes.getShort() / (float) FULL_SCALE;
        }
        return samples;
    }
}
