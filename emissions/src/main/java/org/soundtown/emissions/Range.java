package org.soundtown.emissions;

import com.fasterxml.jackson.annotation.JsonCreator;
import tools.jackson.databind.JsonNode;

/**
 * A closed interval from which an individual sound draws; written {@code [low, high]}, or one number for a fixed value.
 */
public record Range(double low, double high) {
    public Range {
        if (!Double.isFinite(low) || !Double.isFinite(high) || low > high) {
            throw new IllegalArgumentException("range [" + low + ", " + high + "]: expected finite low <= high");
        }
    }

    /** Reads a number or a list of two numbers. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Range of(JsonNode node) {
        if (node.isNumber()) {
            return new Range(node.doubleValue(), node.doubleValue());
        }
        if (node.isArray()
                && node.size() == 2
                && node.get(0).isNumber()
                && node.get(1).isNumber()) {
            return new Range(node.get(0).doubleValue(), node.get(1).doubleValue());
        }
        throw new IllegalArgumentException("range " + node + ": expected a number or [low, high]");
    }

    /** The value at a share of the way: by ratio where both ends are positive, as pitch and time are heard; else linear. */
    public double at(double share) {
        return low > 0 ? low * StrictMath.exp(share * StrictMath.log(high / low)) : low + share * (high - low);
    }
}
