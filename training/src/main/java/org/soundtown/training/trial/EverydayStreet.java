package org.soundtown.training.trial;

import java.util.Collections;
import java.util.List;
import org.soundtown.citymodel.District;
import org.soundtown.emissions.EmissionLibrary;
import org.soundtown.emissions.ambient.AmbientBed;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.dice.DiceCursor;

/**
 * Everyday ambience without any event: sections of two minutes, each of another hour of the day and 3 dB (standard deviation)
 * louder or quieter than the district's mean, with vehicles, people, doors and dogs that come as a Poisson process. Thread-safe.
 */
final class EverydayStreet {
    static final double SECTION_SECONDS = 120;

    private static final double PLACE_SPREAD_DB = 3;
    private static final int SPOTS = 24;
    private static final double NEAREST = 5;
    private static final double FARTHEST = 80;

    private final StreetEar ear;
    private final List<Assumptions.Everyday> everyday;
    private final District.Population population;
    private final List<Spot> spots;
    private final EmissionLibrary library = EmissionLibrary.shipped();
    private final long seed;

    EverydayStreet(District district, StreetEar ear, Assumptions assumptions, long seed) {
        this.ear = ear;
        this.everyday = assumptions.everyday();
        this.population = district.population();
        this.seed = seed;
        spots = new SpotFinder(district, assumptions.microphone().responseDb(), ear.sampleRate())
                .find(
                        SPOTS,
                        Dice.of(seed, "everyday spots", "trial"),
                        share -> NEAREST * StrictMath.pow(FARTHEST / NEAREST, share));
    }

    /** What the microphone delivers in one section. */
    float[] section(int number) {
        Dice dice = Dice.of(seed, "section " + number, "trial");
        int hour = number % 24;
        double offsetDb = PLACE_SPREAD_DB * dice.gaussian(0);
        float[] pressure = ear.behindFront(
                AmbientBed.shipped().noise(hour, offsetDb, dice.forPurpose("bed"), ear.sampleRate(), SECTION_SECONDS));
        for (Assumptions.Everyday habit : everyday) {
            double perSecond = habit.perHour() * share(habit, hour) / 3600;
            DiceCursor gaps = dice.forPurpose(habit.soundClass()).cursor();
            double time = perSecond > 0 ? gaps.exponential(1 / perSecond) : SECTION_SECONDS;
            for (int n = 0; time < SECTION_SECONDS; n++) {
                add(pressure, time, habit.soundClass(), dice.forPurpose(habit.soundClass() + " " + n));
                time += gaps.exponential(1 / perSecond);
            }
        }
        return ear.deliver(pressure, dice.forPurpose("own noise"));
    }

    private void add(float[] pressure, double time, String soundClass, Dice dice) {
        Spot spot = spots.get(dice.below(0, SPOTS));
        float[] arriving = spot.response()
                .applyTo(library.synthesise(library.getClass(soundClass), dice.forPurpose("sound"), ear.sampleRate())
                        .waveform());
        int from = (int) (time * ear.sampleRate());
        for (int i = 0; i < arriving.length && from + i < pressure.length; i++) {
            pressure[from + i] += arriving[i];
        }
    }

    /** How busy an hour is against the busiest. */
    private double share(Assumptions.Everyday habit, int hour) {
        List<Integer> day =
                habit.by() == Assumptions.By.VEHICLES ? population.vehiclesPerHour() : population.outdoorsByHour();
        return day.get(hour) / (double) Math.max(1, Collections.max(day));
    }
}
