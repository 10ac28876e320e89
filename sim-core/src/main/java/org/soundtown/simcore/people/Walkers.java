package org.soundtown.simcore.people;

import java.util.List;
import java.util.Locale;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.linearref.LengthIndexedLine;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.Street;
import org.soundtown.citymodel.network.StreetNetwork;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.dice.DiceCursor;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.simcore.clock.Agenda;
import org.soundtown.simcore.clock.Phase;

/** People who walk from one place of the streets to the next, as many as are outdoors at the hour. */
final class Walkers {
    private final Agenda agenda;
    private final District district;
    private final StreetNetwork streets;
    private final Crowd crowd;
    private final Soundscape soundscape;
    private final List<EverydayTable.Habit> habits;
    private final long seed;

    Walkers(
            Agenda agenda,
            District district,
            StreetNetwork streets,
            Crowd crowd,
            Soundscape soundscape,
            List<EverydayTable.Habit> habits,
            long seed) {
        this.agenda = agenda;
        this.district = district;
        this.streets = streets;
        this.crowd = crowd;
        this.soundscape = soundscape;
        this.habits = habits;
        this.seed = seed;
    }

    /** Sends people out for one stretch of the run: an hour of the day or what is left of it. */
    void plan(double fromSeconds, double toSeconds, int number) {
        for (int i = 1; i <= number; i++) {
            String id = String.format(Locale.ROOT, "person/%d-%03d", Math.round(fromSeconds), i);
            agenda.at(fromSeconds, Phase.WORLD, id, () -> goOut(id, fromSeconds, toSeconds));
        }
    }

    private void goOut(String id, double fromSeconds, double toSeconds) {
        DiceCursor dice = Dice.of(seed, id, "walk").cursor();
        Position start = drawPlace(dice);
        Traveller person = new Traveller(id, streets.walkingRoute(start, drawPlace(dice)), fromSeconds);
        crowd.add(person, fromSeconds);
        soundscape.planHours(id, habits, 1, fromSeconds, toSeconds, () -> person.positionAt(agenda.now()));
        planNext(person, dice, toSeconds);
    }

    private void planNext(Traveller person, DiceCursor dice, double toSeconds) {
        double arrival = Math.max(person.arrivalSeconds(), agenda.now() + 1);
        if (arrival < toSeconds) {
            agenda.at(arrival, Phase.WORLD, person.id(), () -> {
                person.setOut(streets.walkingRoute(person.positionAt(arrival), drawPlace(dice)), arrival);
                planNext(person, dice, toSeconds);
            });
        } else {
            agenda.at(toSeconds, Phase.WORLD, person.id(), () -> crowd.remove(person));
        }
    }

    /** Anywhere on the streets, each as likely as it is long. */
    private Position drawPlace(DiceCursor dice) {
        double total = district.streets().stream()
                .mapToDouble(street -> street.centreLine().getLength())
                .sum();
        double rest = dice.uniform() * total;
        Street street = district.streets().get(0);
        for (Street each : district.streets()) {
            street = each;
            rest -= each.centreLine().getLength();
            if (rest < 0) {
                break;
            }
        }
        Coordinate spot = new LengthIndexedLine(street.centreLine())
                .extractPoint(dice.uniform() * street.centreLine().getLength());
        return new Position(spot.x, spot.y, district.terrain().altitudeAt(spot.x, spot.y));
    }
}
