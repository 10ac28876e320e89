/**
 * How surely the detector recognises a sound: {@link org.soundtown.coverage.curve.DetectionCurves} holds a curve for each class,
 * {@link org.soundtown.coverage.curve.CurveShape} says what it means, {@link org.soundtown.coverage.curve.CurveFit} finds it from
 * what the microphones of waveform runs made of their sounds ({@link org.soundtown.coverage.curve.HeardSounds}).
 */
package org.soundtown.coverage.curve;
