package org.soundtown.scenarios.scenario;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.soundtown.citymodel.Building;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.Place;
import org.soundtown.citymodel.Street;
import org.soundtown.foundation.document.LocatedTree;
import org.soundtown.foundation.geometry.Position;

/** Turns a {@code where} of a scenario into places of its district. */
final class WhereReader {
    private static final double FAR_METRES = 50_000;

    private final LocatedTree tree;
    private final District district;
    private final OpenGround ground;
    private final Map<String, Position> landmarks = new TreeMap<>();
    private final Map<String, Place> places = new TreeMap<>();
    private final Map<String, Street> streets = new TreeMap<>();

    WhereReader(LocatedTree tree, District district) {
        this.tree = tree;
        this.district = district;
        this.ground = new OpenGround(district);
        district.mountingPoints().forEach(point -> landmarks.put(point.id(), point.position()));
        district.microphones()
                .forEach(microphone -> landmarks.put(microphone.id(), landmarks.get(microphone.mountingPoint())));
        district.cameras().forEach(site -> landmarks.put(site.id(), site.position()));
        district.droneBases().forEach(site -> landmarks.put(site.id(), site.position()));
        district.patrolPosts().forEach(site -> landmarks.put(site.id(), site.position()));
        district.speakers().forEach(site -> landmarks.put(site.id(), site.position()));
        district.dwellings().forEach(dwelling -> landmarks.put(dwelling.id(), dwelling.position()));
        district.places().forEach(place -> places.put(place.id(), place));
        district.streets().forEach(street -> streets.put(street.id(), street));
    }

    /** One place, the same in every run. */
    Position fixed(ScenarioFile.Where where, double height, String at) {
        if (where == null) {
            throw tree.error(at, "missing", "near, place, street, latitude and longitude, or x and y");
        }
        Coordinate spot =
                switch (kind(where)) {
                    case "near" -> fromLandmark(where, orZero(where.bearingDegrees()), at);
                    case "place" ->
                        ground.middleOf(
                                known(places, where.place(), at + ".place").area());
                    case "street" ->
                        ground.middleOf(
                                known(streets, where.street(), at + ".street").centreLine());
                    default -> coordinate(where, at);
                };
        return inTheOpen(ground.above(spot.x, spot.y, height), at);
    }

    /** A place for each throw. */
    Whereabouts drawn(ScenarioFile.Where where, double height, String at) {
        if (where == null) {
            if (district.streets().isEmpty()) {
                throw tree.error(at, "missing", "a place: the district has no streets");
            }
            return dice -> ground.drawOnStreets(height, dice);
        }
        switch (kind(where)) {
            case "place" -> {
                Place place = known(places, where.place(), at + ".place");
                return dice -> ground.drawIn(place.area(), height, dice);
            }
            case "street" -> {
                Street street = known(streets, where.street(), at + ".street");
                return dice -> ground.drawOn(street, height, dice);
            }
            case "near" -> {
                if (where.bearingDegrees() == null) {
                    fromLandmark(where, 0, at);
                    return dice -> ground.draw(
                            at, height, dice, cursor -> Optional.of(fromLandmark(where, cursor.uniform(0, 360), at)));
                }
            }
            default -> {}
        }
        Position position = fixed(where, height, at);
        return dice -> position;
    }

    /** Which of the ways, of which the schema lets exactly one pass. */
    private static String kind(ScenarioFile.Where where) {
        if (where.near() != null) {
            return "near";
        }
        if (where.place() != null) {
            return "place";
        }
        return where.street() != null ? "street" : "coordinates";
    }

    private Coordinate fromLandmark(ScenarioFile.Where where, double bearingDegrees, String at) {
        Position landmark = known(landmarks, where.near(), at + ".near");
        double distance = orZero(where.distanceMetres());
        double bearing = StrictMath.toRadians(bearingDegrees);
        return new Coordinate(
                landmark.x() + distance * StrictMath.sin(bearing), landmark.y() + distance * StrictMath.cos(bearing));
    }

    private Coordinate coordinate(ScenarioFile.Where where, String at) {
        if (where.x() != null && where.y() != null) {
            return new Coordinate(where.x(), where.y());
        }
        double latitude = Checks.present(tree, at + ".latitude", where.latitude(), "degrees");
        double longitude = Checks.present(tree, at + ".longitude", where.longitude(), "degrees");
        if (isFar(latitude, longitude)) {
            String hint = isFar(longitude, latitude) ? "" : "; latitude and longitude seem to be swapped";
            throw tree.error(at, latitude + ", " + longitude, "a place within 50 km of the district's origin" + hint);
        }
        return district.frame().toLocal(longitude, latitude);
    }

    private boolean isFar(double latitude, double longitude) {
        if (Math.abs(latitude) > 85) {
            return true;
        }
        Coordinate local = district.frame().toLocal(longitude, latitude);
        return !(Math.hypot(local.x, local.y) <= FAR_METRES);
    }

    private <T> T known(Map<String, T> named, String id, String at) {
        T found = named.get(id);
        if (found == null) {
            throw tree.error(at, id, Checks.oneOf(id, named.keySet()));
        }
        return found;
    }

    private Position inTheOpen(Position position, String at) {
        Optional<Building> building = ground.buildingAt(position);
        if (building.isPresent()) {
            throw tree.error(at, "inside building " + building.get().id(), "a place in the open or above the roof");
        }
        return position;
    }

    private static double orZero(Double value) {
        return value == null ? 0 : value;
    }
}
