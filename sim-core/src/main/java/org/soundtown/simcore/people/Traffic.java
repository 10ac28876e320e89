package org.soundtown.simcore.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.Street;
import org.soundtown.citymodel.network.Route;
import org.soundtown.citymodel.network.StreetNetwork;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.dice.DiceCursor;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.simcore.clock.Agenda;
import org.soundtown.simcore.clock.Phase;

/** Vehicles that enter the district at one loose end of its streets and leave it at another. */
final class Traffic {
    private static final double HOUR_SECONDS = 3600;

    private final Agenda agenda;
    private final StreetNetwork streets;
    private final Crowd crowd;
    private final Soundscape soundscape;
    private final List<EverydayTable.Habit> habits;
    private final long seed;
    private final List<Position> gates;

    Traffic(
            Agenda agenda,
            District district,
            StreetNetwork streets,
            Crowd crowd,
            Soundscape soundscape,
            List<EverydayTable.Habit> habits,
            long seed) {
        this.agenda = agenda;
        this.streets = streets;
        this.crowd = crowd;
        this.soundscape = soundscape;
        this.habits = habits;
        this.seed = seed;
        this.gates = gates(district);
    }

    /** Lets vehicles enter as a Poisson process over one stretch of the run. */
    void plan(double fromSeconds, double toSeconds, double perHour) {
        if (perHour <= 0 || gates.size() < 2) {
            return;
        }
        DiceCursor gaps =
                Dice.of(seed, "traffic/" + Math.round(fromSeconds), "times").cursor();
        double time = fromSeconds + gaps.exponential(HOUR_SECONDS / perHour);
        for (int n = 1; time < toSeconds; n++) {
            String id = String.format(Locale.ROOT, "vehicle/%d-%04d", Math.round(fromSeconds), n);
            agenda.at(time, Phase.WORLD, id, () -> enter(id));
            time += gaps.exponential(HOUR_SECONDS / perHour);
        }
    }

    private void enter(String id) {
        double now = agenda.now();
        Dice dice = Dice.of(seed, id, "drive");
        int from = dice.below(0, gates.size());
        int to = (from + 1 + dice.below(1, gates.size() - 1)) % gates.size();
        Route route = streets.fastestRoute(gates.get(from), gates.get(to));
        Traveller vehicle = new Traveller(id, route, now);
        crowd.add(vehicle, now);
        soundscape.planOnce(id, habits, now, vehicle.arrivalSeconds(), () -> vehicle.positionAt(agenda.now()));
        agenda.at(vehicle.arrivalSeconds(), Phase.WORLD, id, () -> crowd.remove(vehicle));
    }

    /** Ends of drivable streets at which no other begins; all ends where there are not two of those. */
    private static List<Position> gates(District district) {
        Map<Coordinate, Integer> ends = new TreeMap<>();
        for (Street street : district.streets()) {
            if (street.drivable()) {
                LineString line = street.centreLine();
                ends.merge(line.getCoordinateN(0), 1, Integer::sum);
                ends.merge(line.getCoordinateN(line.getNumPoints() - 1), 1, Integer::sum);
            }
        }
        List<Position> loose = new ArrayList<>();
        List<Position> all = new ArrayList<>();
        ends.forEach((end, meeting) -> {
            Position gate = new Position(end.x, end.y, district.terrain().altitudeAt(end.x, end.y));
            all.add(gate);
            if (meeting == 1) {
                loose.add(gate);
            }
        });
        return loose.size() < 2 ? all : loose;
    }
}
