package org.soundtown.emissions.synthesis.machine;

import org.soundtown.emissions.synthesis.Individual;
import org.soundtown.emissions.synthesis.part.Shape;
import org.soundtown.emissions.synthesis.part.Trend;

/** How a power tool is used: it runs up, is pressed on and lifted off, runs down. */
final class Tool {
    private final double seconds;
    private final double upSeconds;
    private final double downSeconds;
    private final double cycleSeconds;
    private final double pressedShare;
    private final Trend hand;

    Tool(Individual individual, double seconds) {
        this.seconds = seconds;
        var draw = individual.cursor("use");
        upSeconds = draw.logUniform(0.08, 0.4);
        downSeconds = draw.logUniform(0.15, 0.6);
        cycleSeconds = draw.logUniform(0.8, 8);
        pressedShare = draw.uniform(0.55, 1);
        hand = individual.trend("hand", 6);
    }

    /** Speed relative to idling speed; sinks under load. */
    double speed(double t) {
        return Shape.smooth(t / upSeconds)
                * Math.max(0.05, Shape.smooth((seconds - t) / downSeconds))
                * (1 - 0.12 * load(t) + 0.01 * hand.at(t));
    }

    /** How hard it is pressed on, 0 to about 1. */
    double load(double t) {
        double from = upSeconds * 1.2;
        if (t < from || t > seconds - downSeconds) {
            return 0;
        }
        double phase = (t - from) / cycleSeconds;
        phase -= Math.floor(phase);
        double pressed = Shape.riseFall(phase, pressedShare, 0.06, 0.06);
        return pressed * Math.max(0.3, 1 + 0.18 * hand.at(t));
    }
}
