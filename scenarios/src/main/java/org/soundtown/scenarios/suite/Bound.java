package org.soundtown.scenarios.suite;

import org.soundtown.scenarios.suite.measure.Numbers;

/**
 * What a number must not fall below or rise above; the bound itself is allowed.
 *
 * @param value in the number's unit
 */
public record Bound(Side side, double value) {
    /** Which side of the bound is good. */
    public enum Side {
        AT_LEAST("≥"),
        AT_MOST("≤");

        private final String sign;

        Side(String sign) {
            this.sign = sign;
        }
    }

    /** "≥ 0.8". */
    public String text() {
        return side.sign + " " + Numbers.plain(value);
    }

    /** Whether a number keeps to it. */
    public boolean admits(double number) {
        return side == Side.AT_LEAST ? number >= value : number <= value;
    }
}
