package org.soundtown.training.network;

/** What a batch normalisation has learnt of each filter; arrays not copied. */
record BatchStatistics(float[] gamma, float[] beta, float[] mean, float[] variance) {
    static final float EPSILON = 1e-5f;
}
