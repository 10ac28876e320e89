package org.soundtown.coverage.chance;

/** The probabilities of one class in one hour and weather, an array over the cells for each link. */
public final class Layer {
    private final String soundClass;
    private final float[][] probability = new float[Link.values().length][];
    private final float[] errorMetres;

    Layer(String soundClass, int cells) {
        this.soundClass = soundClass;
        for (int link = 0; link < probability.length; link++) {
            probability[link] = new float[cells];
        }
        errorMetres = new float[cells];
    }

    public String soundClass() {
        return soundClass;
    }

    /** Probability in each cell, 0 to 1; not to be changed. */
    public float[] of(Link link) {
        return probability[link.ordinal()];
    }

    /** Expected error of the place where it is located (m), NaN where it never is; not to be changed. */
    public float[] errorMetres() {
        return errorMetres;
    }
}
