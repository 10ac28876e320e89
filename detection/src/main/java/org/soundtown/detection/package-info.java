/**
 * Hears. {@code level}: A-weighting and Fast levels; {@code features}: log-mel pictures of a sound; {@code classify}: what
 * the sound is; {@code table}: which sounds matter, when and how much; {@code edge}: the detector beside one microphone;
 * {@code location}: from detections to a place. Everything here could run in the street tomorrow: nothing knows of a
 * simulator. Start at {@link org.soundtown.detection.edge.EdgeDetector}.
 */
package org.soundtown.detection;
