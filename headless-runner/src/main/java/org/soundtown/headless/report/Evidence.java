package org.soundtown.headless.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.Place;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.scenarios.evaluation.Outcome;
import org.soundtown.scenarios.evaluation.Results;
import org.soundtown.scenarios.evaluation.trace.Stories;

/** What the report speaks of: the numbers, the stories behind them, and the district they happened in. */
final class Evidence {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final Results results;
    private final Stories stories;
    private final District district;
    private final Map<Long, Outcome> outcomes = new LinkedHashMap<>();

    Evidence(Results results, Stories stories, District district) {
        this.results = results;
        this.stories = stories;
        this.district = district;
        results.outcomes().forEach(outcome -> outcomes.put(outcome.emission(), outcome));
    }

    Results results() {
        return results;
    }

    Stories stories() {
        return stories;
    }

    District district() {
        return district;
    }

    /** What became of an emission; empty for a distractor. */
    Optional<Outcome> outcome(long emission) {
        return Optional.ofNullable(outcomes.get(emission));
    }

    /** Local time of day, "20:14:05". */
    String clock(double seconds) {
        long time = Math.floorMod(Math.round(results.run().startHour() * 3600 + seconds), 86_400L);
        return String.format(Locale.ROOT, "%02d:%02d:%02d", time / 3600, time / 60 % 60, time % 60);
    }

    /** "place de la Pareille" within a square or park, else the street nearest to it. */
    String where(Position position) {
        Point point = GEOMETRY.createPoint(new Coordinate(position.x(), position.y()));
        return district.places().stream()
                .filter(place -> place.area().covers(point))
                .map(Place::name)
                .filter(name -> !name.isBlank())
                .findFirst()
                .or(() -> district.streets().stream()
                        .filter(street -> !street.name().isBlank())
                        .min(Comparator.comparingDouble(
                                street -> street.centreLine().distance(point)))
                        .map(street -> "near " + street.name()))
                .orElse("in the district");
    }

    String where(Outcome outcome) {
        return where(new Position(outcome.x(), outcome.y(), 0));
    }
}
