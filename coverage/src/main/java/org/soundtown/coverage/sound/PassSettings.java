package org.soundtown.coverage.sound;

/**
 * How exactly a microphone's pass is worked out.
 *
 * @param adaptive whether coarse cells are read between their corners where these agree; false searches every cell, with
 *     reflections
 * @param agreementDb how far apart the corners of a coarse cell may be in any band, spreading taken out (dB)
 */
public record PassSettings(boolean adaptive, double agreementDb) {
    private static final PassSettings STANDARD = new PassSettings(true, 3);

    public PassSettings {
        if (!(agreementDb >= 0 && agreementDb <= 60)) {
            throw new IllegalArgumentException("agreementDb " + agreementDb + ": expected 0 to 60 dB");
        }
    }

    /** What the command uses; what it costs in accuracy stands in docs/coverage.md. */
    public static PassSettings standard() {
        return STANDARD;
    }

    /** Every cell by a search of its own. */
    public static PassSettings exact() {
        return new PassSettings(false, 0);
    }
}
