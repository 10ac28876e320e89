/**
 * The whole edge detector, measured on real recordings. {@link org.soundtown.training.trial.Trial} sends each recording ({@code
 * Clip}) from places on the streets to mounting points ({@code Spot}), under the ambience and before the microphone of a {@code
 * Stage}, lets the detector listen ({@code Listener}) and judges what it said ({@code Performance}); {@code score} sums up,
 * {@code gallery} shows the worst. docs/evaluate-detector.md says what is measured and how.
 */
package org.soundtown.training.trial;
