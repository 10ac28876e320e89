package org.soundtown.scenarios.scenario;

import java.util.ArrayList;
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
                switch (kind(where, at)) {
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
        switch (kind(where, at)) {
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

    private String kind(ScenarioFile.Where where, String at) {
        ArrayList<String> kinds = new ArrayList<>();
        if (where.near() != null) {
            kinds.add("near");
        }
        if (where.place() != null) {
            kinds.add("place");
        }
        if (where.street() != null) {
            kinds.add("street");
        }
        if (where.latitude() != null || where.longitude() != null) {
            kinds.add("latitude and longitude");
        }
        if (where.x() != null || where.y() != null) {
            kinds.add("x and y");
        }
        if (kinds.size() != 1) {
            throw tree.error(at, kinds, "exactly one of near, place, street, latitude and longitude, or x and y");
        }
        if (where.near() == null && (where.distanceMetres() != null || where.bearingDegrees() != null)) {
            throw tree.error(at, kinds, "distanceMetres and bearingDegrees only beside near");
        }
        return kinds.get(0);
    }

    private Coordinate fromLandmark(ScenarioFile.Where where, double bearingDegrees, String at) {
        Position landmark = known(landmarks, where.near(), at + ".near");
        double distance =
                Checks.range(tree, at + ".distanceMetres", orZero(where.distanceMetres()), 0, FAR_METRES, "m");
        double bearing =
                StrictMath.toRadians(Checks.range(tree, at + ".bearingDegrees", bearingDegrees, -360, 360, "degrees"));
        return new Coordinate(
                landmark.x() + distance * StrictMath.sin(bearing), landmark.y() + distance * StrictMath.cos(bearing));
    }

    private Coordinate coordinate(ScenarioFile.Where where, String at) {
        if (where.x() != null || where.y() != null) {
            return new Coordinate(
                    Checks.range(tree, at + ".x", where.x(), -FAR_METRES, FAR_METRES, "m"),
                    Checks.range(tree, at + ".y", where.y(), -FAR_METRES, FAR_METRES, "m"));
        }
        double latitude = Checks.range(tree, at + ".latitude", where.latitude(), -85, 85, "degrees");
        double longitude = Checks.range(tree, at + ".longitude", where.longitude(), -180, 180, "degrees");
        Coordinate local = district.frame().toLocal(longitude, latitude);
        if (!(Math.hypot(local.x, local.y) <= FAR_METRES)) {
            throw tree.error(at, latitude + ", " + longitude, "a place within 50 km of the district's origin");
        }
        return local;
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
