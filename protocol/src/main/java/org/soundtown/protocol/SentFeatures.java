package org.soundtown.protocol;

import java.util.Base64;

/**
 * A log-mel picture on the wire, one byte a value: value = {@code floor} + {@code step} · byte. It is no anonymous
 * thing: a voice in it can be made audible again, if roughly, so it is kept as briefly as audio.
 *
 * @param mels bands, from low to high
 * @param frames steps of time
 * @param floor what byte 0 stands for, in the picture's own unit
 * @param step what one step of a byte stands for, in that unit
 * @param keepDays how long a receiver may keep it (days); 0: no longer than it takes to look at it
 * @param base64 the bytes, band after band, each from its first frame to its last, in Base64 (RFC 4648)
 */
public record SentFeatures(int mels, int frames, double floor, double step, int keepDays, String base64) {
    private static final int STEPS = 255;

    /** Packs a picture [mel][frame]; the error is at most half a step, 1/510 of the picture's range. */
    public static SentFeatures of(float[][] picture, int keepDays) {
        float low = Float.POSITIVE_INFINITY;
        float high = Float.NEGATIVE_INFINITY;
        for (float[] band : picture) {
            for (float value : band) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        double step = (high - low) / (double) STEPS;
        int frames = picture[0].length;
        byte[] bytes = new byte[picture.length * frames];
        for (int i = 0; i < bytes.length; i++) {
            double value = picture[i / frames][i % frames];
            bytes[i] = (byte) (step > 0 ? Math.round((value - low) / step) : 0);
        }
        return new SentFeatures(
                picture.length, frames, low, step, keepDays, Base64.getEncoder().encodeToString(bytes));
    }

    /**
     * The picture [mel][frame].
     *
     * @throws IllegalArgumentException where the bytes are not as many as bands and frames ask for
     */
    public float[][] picture() {
        byte[] bytes = Base64.getDecoder().decode(base64);
        if (mels < 1 || frames < 1 || bytes.length != mels * frames) {
            throw new IllegalArgumentException(
                    "features: " + bytes.length + " bytes: expected " + mels + " bands of " + frames + " frames");
        }
        float[][] picture = new float[mels][frames];
        for (int i = 0; i < bytes.length; i++) {
            picture[i / frames][i % frames] = (float) (floor + step * (bytes[i] & 0xff));
        }
        return picture;
    }
}
