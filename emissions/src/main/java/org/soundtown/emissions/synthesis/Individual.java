package org.soundtown.emissions.synthesis;

import java.util.Map;
import org.soundtown.emissions.Range;
import org.soundtown.emissions.synthesis.part.Noise;
import org.soundtown.emissions.synthesis.part.Trend;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.dice.DiceCursor;

/**
 * What makes one sound differ from the next of its class: every draw is named, so that a new draw moves no other.
 *
 * @param parameters the ranges of the class, by name
 */
public record Individual(Dice dice, Map<String, Range> parameters) {
    /** This individual's value of a parameter; the same however often it is asked for. */
    public double value(String parameter) {
        return range(parameter).at(dice.forPurpose(parameter).uniform(0));
    }

    /** A fresh value of a parameter for each {@code occasion}: a blow, a bark, a blast. */
    public double value(String parameter, int occasion) {
        return range(parameter).at(dice.forPurpose(parameter).uniform(occasion + 1L));
    }

    /** A whole number, every one within the range being as likely. */
    public int count(String parameter) {
        Range range = range(parameter);
        int low = (int) Math.round(range.low());
        return low + dice.forPurpose(parameter).below(0, (int) Math.round(range.high()) - low + 1);
    }

    /** Whether something happens whose probability is the parameter. */
    public boolean chance(String parameter) {
        return dice.forPurpose(parameter + "?").uniform(0) < value(parameter);
    }

    public DiceCursor cursor(String part) {
        return dice.forPurpose(part).cursor();
    }

    public Noise noise(String part) {
        return new Noise(dice.forPurpose(part));
    }

    /** A slow random movement with this many independent values a second. */
    public Trend trend(String part, double perSecond) {
        return new Trend(dice.forPurpose(part), perSecond);
    }

    private Range range(String parameter) {
        Range range = parameters.get(parameter);
        if (range == null) {
            throw new IllegalArgumentException("parameter '" + parameter + "' is missing");
        }
        return range;
    }
}
