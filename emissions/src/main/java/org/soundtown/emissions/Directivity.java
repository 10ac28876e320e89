package org.soundtown.emissions;

/**
 * How much less a source sends sideways and backwards than ahead: a cardioid in decibels,
 * {@code −frontBackDb · (1 − cos θ) / 2}.
 *
 * @param frontBackDb level ahead minus level behind (dB), 0 for a source that sends alike in all directions; to 40
 */
public record Directivity(double frontBackDb) {
    public Directivity {
        if (!(frontBackDb >= 0 && frontBackDb <= 40)) {
            throw new IllegalArgumentException("frontBackDb " + frontBackDb + ": expected 0 to 40 dB");
        }
    }

    /** Level off axis relative to the axis (dB), for an angle from the axis (degrees). */
    public double gainDb(double angleDegrees) {
        return -frontBackDb * (1 - StrictMath.cos(StrictMath.toRadians(angleDegrees))) / 2;
    }
}
