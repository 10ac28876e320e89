package org.soundtown.simcore.sound;

import org.soundtown.foundation.dice.Dice;
import org.soundtown.simcore.device.MicrophoneModel;

/**
 * How far a sensor's clock is off: a constant offset, a drift that synchronisation takes back again and again, and an
 * error of each window's time stamp.
 */
final class SensorClock {
    private final double offsetSeconds;
    private final double drift;
    private final double resyncSeconds;
    private final double stampErrorSeconds;
    private final Dice stampDice;

    SensorClock(MicrophoneModel model, Dice dice) {
        offsetSeconds = model.clockOffsetSeconds() * dice.forPurpose("offset").gaussian(0);
        drift = model.clockDriftPpm() * 1e-6 * dice.forPurpose("drift").gaussian(0);
        resyncSeconds = model.resyncSeconds();
        stampErrorSeconds = model.timestampErrorSeconds();
        stampDice = dice.forPurpose("stamp");
    }

    /** What the sensor stamps on a window that truly begins at this time (s). */
    double stamp(double trueSeconds, long window) {
        double sinceSync = trueSeconds - resyncSeconds * Math.floor(trueSeconds / resyncSeconds);
        return trueSeconds + offsetSeconds + drift * sinceSync + stampErrorSeconds * stampDice.gaussian(window);
    }
}
