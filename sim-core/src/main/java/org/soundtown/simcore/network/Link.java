package org.soundtown.simcore.network;

import java.util.List;
import java.util.OptionalDouble;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.simcore.limit.Limits;

/**
 * A kind of connection.
 *
 * @param delaySeconds least time from sending to arrival (s)
 * @param jitterSeconds mean of the exponential delay that comes on top (s)
 * @param loss share of messages that never arrive, 0 to 1
 * @param outages stretches of time in which nothing gets through
 */
public record Link(double delaySeconds, double jitterSeconds, double loss, List<TimeWindow> outages) {
    public Link {
        outages = outages == null ? List.of() : List.copyOf(outages);
        Limits.check("delaySeconds", delaySeconds, 0, 3600, "s");
        Limits.check("jitterSeconds", jitterSeconds, 0, 3600, "s");
        Limits.check("loss", loss, 0, 1, "of the messages");
    }

    /** A connection without delay or loss. */
    public static final Link PERFECT = new Link(0, 0, 0, List.of());

    /** Whether nothing gets through at this time. */
    public boolean isOut(double seconds) {
        return outages.stream().anyMatch(outage -> outage.contains(seconds));
    }

    /** How long the n-th message of a connection takes (s); empty where it is lost. */
    OptionalDouble travelSeconds(Dice dice, long n) {
        if (dice.uniform(2 * n) < loss) {
            return OptionalDouble.empty();
        }
        double jitter = jitterSeconds == 0 ? 0 : dice.exponential(2 * n + 1, jitterSeconds);
        return OptionalDouble.of(delaySeconds + jitter);
    }
}
