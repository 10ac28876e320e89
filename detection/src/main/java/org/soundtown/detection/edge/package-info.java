/**
 * The detector beside one microphone. {@link org.soundtown.detection.edge.EdgeDetector} is the component; it keeps the
 * last seconds ({@code SampleTrack}), measures short frames ({@code BandMeter}) against what is usual ({@code NoiseFloor}),
 * notices what rises above it ({@code Trigger}), finds when it began ({@code OnsetPicker}) and has it classified.
 */
package org.soundtown.detection.edge;
