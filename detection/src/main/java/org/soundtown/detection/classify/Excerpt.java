package org.soundtown.detection.classify;

/**
 * What a classifier is shown of a sound.
 *
 * @param logMel a picture of {@link org.soundtown.detection.features.LogMel}: [mel][frame]; not copied
 * @param floorLogMel the usual background before it, per mel band on the same scale; not copied
 * @param sound from the picture's beginning, as long as {@link Classifier#soundSeconds} asks for
 */
public record Excerpt(float[][] logMel, float[] floorLogMel, Sound sound) {}
