package org.soundtown.training.network;

/**
 * How a picture is made independent of gain before the first layer: what lies more than 80 dB below the loudest point is
 * raised to there, the mean is taken off, and the rest divided by {@link #SPREAD}. The same three steps are the first nodes
 * of the exported file.
 */
public final class PictureScale {
    /** 80 dB in natural logarithm of energy. */
    public static final float DEPTH = 18.42f;

    /** A usual standard deviation of a picture (natural logarithm of energy). */
    public static final float SPREAD = 3f;

    private PictureScale() {}

    /** Scales one picture in place. */
    static void apply(float[] picture) {
        float most = picture[0];
        for (float value : picture) {
            most = Math.max(most, value);
        }
        double sum = 0;
        for (int i = 0; i < picture.length; i++) {
            picture[i] = Math.max(picture[i], most - DEPTH);
            sum += picture[i];
        }
        float mean = (float) (sum / picture.length);
        for (int i = 0; i < picture.length; i++) {
            picture[i] = (picture[i] - mean) / SPREAD;
        }
    }
}
