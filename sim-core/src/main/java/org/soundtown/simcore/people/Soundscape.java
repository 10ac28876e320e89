package org.soundtown.simcore.people;

import java.util.List;
import java.util.function.Supplier;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.dice.DiceCursor;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.simcore.clock.Agenda;
import org.soundtown.simcore.clock.Phase;

/** Plans the everyday sounds of one maker as Poisson processes, each class with dice of its own. */
final class Soundscape {
    private static final double HOUR_SECONDS = 3600;

    private final Agenda agenda;
    private final Emitter emitter;
    private final long seed;

    Soundscape(Agenda agenda, Emitter emitter, long seed) {
        this.agenda = agenda;
        this.emitter = emitter;
        this.seed = seed;
    }

    /**
     * Plans sounds that come with a rate.
     *
     * @param share of each habit's rate
     * @param foot where the maker stands when it sounds (m)
     */
    void planHours(
            String maker,
            List<EverydayTable.Habit> habits,
            double share,
            double fromSeconds,
            double toSeconds,
            Supplier<Position> foot) {
        for (EverydayTable.Habit habit : habits) {
            double rate = habit.rate() * share;
            if (rate <= 0) {
                continue;
            }
            String key = maker + "/" + habit.soundClass() + "/" + Math.round(fromSeconds);
            DiceCursor gaps = Dice.of(seed, key, "times").cursor();
            double time = fromSeconds + gaps.exponential(HOUR_SECONDS / rate);
            for (int n = 1; time < toSeconds; n++) {
                plan(maker, key + "/" + n, habit, time, foot);
                time += gaps.exponential(HOUR_SECONDS / rate);
            }
        }
    }

    /** Plans sounds that each happen with a chance, once between two times. */
    void planOnce(
            String maker,
            List<EverydayTable.Habit> habits,
            double fromSeconds,
            double toSeconds,
            Supplier<Position> foot) {
        for (EverydayTable.Habit habit : habits) {
            String key = maker + "/" + habit.soundClass();
            Dice chance = Dice.of(seed, key, "chance");
            if (chance.uniform(0) < habit.rate()) {
                plan(maker, key, habit, chance.uniform(1, fromSeconds, toSeconds), foot);
            }
        }
    }

    private void plan(String maker, String key, EverydayTable.Habit habit, double time, Supplier<Position> foot) {
        agenda.at(time, Phase.WORLD, maker, () -> {
            Position place = foot.get();
            emitter.emitEveryday(maker, key, habit.soundClass(), place.withZ(place.z() + habit.heightMetres()));
        });
    }
}
