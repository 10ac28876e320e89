package org.soundtown.emissions.synthesis.part;

import org.soundtown.foundation.dice.Dice;

/**
 * A slow random movement: standard normal values at equal steps, joined smoothly. Remembers the last step for speed, so
 * one trend belongs to one signal.
 */
public final class Trend {
    private final Dice dice;
    private final double perSecond;
    private long step = Long.MIN_VALUE;
    private double before;
    private double after;

    public Trend(Dice dice, double perSecond) {
        this.dice = dice;
        this.perSecond = perSecond;
    }

    /** The value at a time (s, not negative). */
    public double at(double seconds) {
        double x = seconds * perSecond;
        long wanted = (long) x;
        if (wanted != step) {
            before = wanted == step + 1 ? after : dice.gaussian(wanted);
            after = dice.gaussian(wanted + 1);
            step = wanted;
        }
        double share = x - wanted;
        return before + (after - before) * share * share * (3 - 2 * share);
    }
}
