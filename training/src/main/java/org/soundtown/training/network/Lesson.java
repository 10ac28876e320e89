package org.soundtown.training.network;

/**
 * What one epoch came to.
 *
 * @param epoch from 1
 * @param loss mean cross-entropy over the epoch's altered pictures (nat)
 * @param accuracy share of validation pictures whose likeliest class is right, averaged over classes
 */
public record Lesson(int epoch, double loss, double accuracy) {}
