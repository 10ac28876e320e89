package org.soundtown.scenarios.scenario;

import java.util.ArrayList;
import java.util.List;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.dice.DiceCursor;
import org.soundtown.simcore.PlannedEmission;

/**
 * Sounds of one kind as a Poisson process.
 *
 * @param perHour mean number an hour
 * @param fromHour first local time of day (h)
 * @param toHour time of day at which they end (h); before {@code fromHour} where they go on over midnight
 */
record RandomEvent(
        String id, Sounding sounding, double perHour, double fromHour, double toHour, Whereabouts whereabouts) {
    private static final double SECONDS_AN_HOUR = 3600;

    /** What a seed makes of it in a run. */
    List<PlannedEmission> draw(long seed, double startHour, double durationSeconds) {
        List<PlannedEmission> drawn = new ArrayList<>();
        if (perHour == 0) {
            return drawn;
        }
        DiceCursor gaps = Dice.of(seed, id, "times").cursor();
        double time = gaps.exponential(SECONDS_AN_HOUR / perHour);
        for (int n = 1; time < durationSeconds; n++) {
            if (within((startHour + time / SECONDS_AN_HOUR) % 24)) {
                String one = id + "/" + n;
                drawn.add(sounding.planned(
                        one,
                        time,
                        whereabouts.draw(Dice.of(seed, one, "place").cursor()),
                        PlannedEmission.Origin.POISSON));
            }
            time += gaps.exponential(SECONDS_AN_HOUR / perHour);
        }
        return drawn;
    }

    private boolean within(double hour) {
        return fromHour <= toHour ? hour >= fromHour && hour < toHour : hour >= fromHour || hour < toHour;
    }
}
