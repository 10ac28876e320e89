/**
 * The edge detector by itself, on a recording or a live microphone: {@link org.soundtown.headless.detect.Hearing} plays each
 * channel to a detector of its own, {@link org.soundtown.headless.detect.DetectionLine} writes what they say. docs/detect.md
 * describes the command.
 */
package org.soundtown.headless.detect;
