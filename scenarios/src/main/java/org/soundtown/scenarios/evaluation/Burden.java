package org.soundtown.scenarios.evaluation;

import java.util.List;
import org.soundtown.scenarios.evaluation.interval.Rate;
import org.soundtown.scenarios.evaluation.interval.WeightedRate;
import org.soundtown.scenarios.evaluation.trace.Fields;
import org.soundtown.scenarios.evaluation.trace.IncidentFile;
import org.soundtown.scenarios.evaluation.trace.Stories;
import org.soundtown.scenarios.evaluation.trace.Types;

/**
 * What the system asks of city and residents, by every denominator in use, so that nobody has to take the one that suits the
 * teller.
 *
 * @param residents behind the numbers by residents; 0 where the district is not at hand
 * @param publicSpaceSquareKilometres behind the numbers by area (km²); 0 where the district is not at hand
 * @param counts one for each kind of thing counted
 * @param officerHoursInVainPerDay officer-hours of patrols sent where no sound of a target class stands behind, per day
 */
public record Burden(
        int residents,
        double publicSpaceSquareKilometres,
        List<Counted> counts,
        WeightedRate officerHoursInVainPerDay) {
    private static final double SECONDS_PER_DAY = 86_400;
    private static final double DAYS_PER_YEAR = 365.25;
    private static final double RESIDENTS = 1000;

    public Burden {
        counts = List.copyOf(counts);
    }

    /**
     * One number over each denominator. By the year it is extrapolated: as if every hour of a year were like those of this
     * run.
     *
     * @param what was counted, a stable key
     * @param perEvent per sound of a target class that happened
     * @param perSensorDay per day of a microphone in service
     * @param perThousandResidentsYear per 1,000 residents and year
     * @param perSquareKilometreDay per km² of public space and day
     */
    public record Counted(
            String what, Rate perEvent, Rate perSensorDay, Rate perThousandResidentsYear, Rate perSquareKilometreDay) {}

    static Burden of(Stories stories, SensorTime sensorTime, Community community) {
        double days = stories.trace().reachedSeconds() / SECONDS_PER_DAY;
        Denominators by = new Denominators(
                stories.targets().size(),
                sensorTime.sensorDays(),
                community.residents() / RESIDENTS * days / DAYS_PER_YEAR,
                community.publicSpaceSquareKilometres() * days);
        List<IncidentFile> files = List.copyOf(stories.incidents().values());
        List<IncidentFile> vain = files.stream().filter(stories::isVain).toList();
        int alerts = (int) stories.trace().ofType(Types.ALERT).stream()
                .map(alert -> Fields.text(alert, "alert"))
                .distinct()
                .count();
        return new Burden(
                community.residents(),
                community.publicSpaceSquareKilometres(),
                List.of(
                        by.of("alerts", alerts),
                        by.of("false-alerts", stories.falseAlerts().size()),
                        by.of("patrols-sent", orders(files)),
                        by.of("patrols-sent-in-vain", orders(vain)),
                        by.of("camera-looks", looks(files)),
                        by.of("camera-looks-in-vain", looks(vain)),
                        by.of("drone-flights", flights(files)),
                        by.of("drone-flights-in-vain", flights(vain))),
                WeightedRate.of(
                        PatrolTime.officerHoursInVain(stories).stream()
                                .mapToDouble(Double::doubleValue)
                                .filter(hours -> hours > 0)
                                .toArray(),
                        days));
    }

    private static int orders(List<IncidentFile> files) {
        return files.stream().mapToInt(file -> file.orders("go").size()).sum();
    }

    private static int looks(List<IncidentFile> files) {
        return files.stream()
                .mapToInt(file -> file.ofType(Types.CAMERA_ON_TARGET).size())
                .sum();
    }

    private static int flights(List<IncidentFile> files) {
        return files.stream()
                .mapToInt(file -> file.ofType(Types.DRONE_ON_SCENE).size())
                .sum();
    }

    private record Denominators(double events, double sensorDays, double thousandYears, double squareKilometreDays) {
        Counted of(String what, int count) {
            return new Counted(
                    what,
                    Rate.of(count, events),
                    Rate.of(count, sensorDays),
                    Rate.of(count, thousandYears),
                    Rate.of(count, squareKilometreDays));
        }
    }
}
