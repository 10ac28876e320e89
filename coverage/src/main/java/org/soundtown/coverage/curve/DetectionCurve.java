package org.soundtown.coverage.curve;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The curves of one class and what they were measured on.
 *
 * @param detection the microphone sends a detection that raises an alert, of whatever class
 * @param report the same, or one that only supports another's: both help to locate
 * @param standardErrors of the detection curve's figures
 * @param events sounds
 * @param receptions at microphones that they were audible to
 * @param detections receptions that were detected
 * @param reports receptions that were detected or reported as supporting
 * @param rightly detections that named the true class
 */
public record DetectionCurve(
        @JsonProperty("class") String soundClass,
        CurveShape detection,
        CurveShape report,
        StandardErrors standardErrors,
        int events,
        int receptions,
        int detections,
        int reports,
        int rightly) {
    /** Fewer detections than this tell little of where they set in. */
    public static final int FEW_DETECTIONS = 30;

    /**
     * Standard errors of the detection curve, with runs taken as clusters: sounds of one run share hour, weather and streets.
     *
     * @param midpointDb of the midpoint (dB); shifting the curve by it and back gives what a prediction owes to it
     */
    public record StandardErrors(
            double ceiling, double certainty, double midpointDb, double slopeDb, double eventSdDb, double distanceDb) {}

    /** Probability that one microphone detects a sound that arrives from 30 m with this signal-to-noise ratio (dB). */
    public double probability(double snrDb) {
        return detection.probability(snrDb);
    }

    /** Whether there are too few detections to trust it. */
    public boolean isThin() {
        return detections < FEW_DETECTIONS;
    }
}
