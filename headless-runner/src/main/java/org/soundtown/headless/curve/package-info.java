/**
 * The detector's curves and the check of coverage in waveform runs. A {@link org.soundtown.headless.curve.Campaign} is many
 * {@link org.soundtown.headless.curve.Measurement}s, each an ordinary scenario; {@link org.soundtown.headless.curve.CurveStudy}
 * makes curves of what was heard, {@link org.soundtown.headless.curve.CoverageCheck} sets it against what was predicted.
 */
package org.soundtown.headless.curve;
