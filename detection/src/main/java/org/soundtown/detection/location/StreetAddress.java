package org.soundtown.detection.location;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.linearref.LengthIndexedLine;
import org.locationtech.jts.operation.distance.DistanceOp;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.Place;
import org.soundtown.citymodel.Street;

/**
 * Where something is as people would say it, from named streets and open spaces; district maps carry no house numbers:
 * "place de la Pareille", "corner of rue Beaubrun and rue du Puits", "rue Beaubrun between rue du Puits and rue
 * Michel-Rondet", "rue Beaubrun near rue du Puits". Thread-safe.
 */
public final class StreetAddress {
    /** Centre lines nearer than this meet (m). */
    private static final double MEETING_METRES = 1;

    /** Nearer than this to where two streets meet one is at their corner (m). */
    private static final double CORNER_METRES = 15;

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final List<Street> streets;
    private final List<Place> places;

    public StreetAddress(District district) {
        streets = district.streets().stream()
                .filter(street -> !street.name().isBlank())
                .toList();
        places = district.places();
    }

    /** The address of a place of the map (m); none in a district without names. */
    public Optional<String> of(double x, double y) {
        Point point = FACTORY.createPoint(new Coordinate(x, y));
        return places.stream()
                .filter(place -> !place.name().isBlank() && place.area().covers(point))
                .map(Place::name)
                .findFirst()
                .or(() -> streets.stream()
                        .min(Comparator.comparingDouble(
                                street -> street.centreLine().distance(point)))
                        .map(street -> along(street, point)));
    }

    private String along(Street street, Point point) {
        LengthIndexedLine line = new LengthIndexedLine(street.centreLine());
        double here = line.project(point.getCoordinate());
        TreeMap<Double, String> crossings = crossings(street, line);
        var before = crossings.floorEntry(here);
        var after = crossings.ceilingEntry(here);
        if (before == null && after == null) {
            return street.name();
        }
        boolean first = after == null || (before != null && here - before.getKey() <= after.getKey() - here);
        var nearest = first ? before : after;
        if (Math.abs(nearest.getKey() - here) <= CORNER_METRES) {
            return "corner of " + street.name() + " and " + nearest.getValue();
        }
        if (before == null || after == null || before.getValue().equals(after.getValue())) {
            return street.name() + " near " + nearest.getValue();
        }
        return street.name() + " between " + before.getValue() + " and " + after.getValue();
    }

    /** Other streets by where they meet this one, along it (m). */
    private TreeMap<Double, String> crossings(Street street, LengthIndexedLine line) {
        List<Street> others = new ArrayList<>(streets);
        others.removeIf(other -> other.name().equals(street.name()));
        TreeMap<Double, String> crossings = new TreeMap<>();
        for (Street other : others) {
            DistanceOp between = new DistanceOp(street.centreLine(), other.centreLine());
            if (between.distance() <= MEETING_METRES) {
                crossings.putIfAbsent(line.project(between.nearestPoints()[0]), other.name());
            }
        }
        return crossings;
    }
}
