package org.soundtown.scenarios.scenario;

import java.util.Optional;
import java.util.function.Function;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.linearref.LengthIndexedLine;
import org.soundtown.citymodel.Building;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.Street;
import org.soundtown.foundation.dice.DiceCursor;
import org.soundtown.foundation.document.InputError;
import org.soundtown.foundation.geometry.Position;

/** Places between the buildings of a district. */
final class OpenGround {
    private static final int MOST_TRIES = 1000;

    private final District district;
    private final GeometryFactory factory = new GeometryFactory();

    OpenGround(District district) {
        this.district = district;
    }

    /** The place over this spot of the map. */
    Position above(double x, double y, double heightMetres) {
        return new Position(x, y, district.terrain().altitudeAt(x, y) + heightMetres);
    }

    /** The building that stands on this spot and reaches above it. */
    Optional<Building> buildingAt(Position position) {
        Point point = factory.createPoint(new Coordinate(position.x(), position.y()));
        return district.buildings().stream()
                .filter(building -> position.z() < building.roofAltitudeMetres())
                .filter(building -> building.footprint().getEnvelopeInternal().contains(point.getCoordinate()))
                .filter(building -> building.footprint().contains(point))
                .findFirst();
    }

    /** The middle of the widest open part of an area. */
    Coordinate middleOf(Polygon area) {
        return MaximumInscribedCircle.getCenter(area, 0.5).getCoordinate();
    }

    /** Half-way along a line. */
    Coordinate middleOf(LineString line) {
        return new LengthIndexedLine(line).extractPoint(line.getLength() / 2);
    }

    /** Anywhere in an area. */
    Position drawIn(Polygon area, double heightMetres, DiceCursor dice) {
        Envelope box = area.getEnvelopeInternal();
        return draw(area.toString(), heightMetres, dice, cursor -> {
            Coordinate spot = new Coordinate(
                    cursor.uniform(box.getMinX(), box.getMaxX()), cursor.uniform(box.getMinY(), box.getMaxY()));
            return area.contains(factory.createPoint(spot)) ? Optional.of(spot) : Optional.empty();
        });
    }

    /** Anywhere on the width of a street. */
    Position drawOn(Street street, double heightMetres, DiceCursor dice) {
        return tryOn(street, heightMetres, dice).orElseThrow(() -> nothingOpen("street " + street.id()));
    }

    /** Anywhere on any street, each as likely as it is long; a street all under buildings, as an arcade, is passed over. */
    Position drawOnStreets(double heightMetres, DiceCursor dice) {
        for (int i = 0; i < MOST_TRIES; i++) {
            Optional<Position> found = tryOn(anyStreet(dice), heightMetres, dice);
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw nothingOpen("the streets");
    }

    private Street anyStreet(DiceCursor dice) {
        double total = district.streets().stream()
                .mapToDouble(street -> street.centreLine().getLength())
                .sum();
        double rest = dice.uniform() * total;
        for (Street street : district.streets()) {
            rest -= street.centreLine().getLength();
            if (rest < 0) {
                return street;
            }
        }
        return district.streets().get(district.streets().size() - 1);
    }

    private Optional<Position> tryOn(Street street, double heightMetres, DiceCursor dice) {
        LengthIndexedLine line = new LengthIndexedLine(street.centreLine());
        return tryDraw(heightMetres, dice, cursor -> {
            double along = cursor.uniform(0, line.getEndIndex());
            double aside = cursor.uniform(-street.widthMetres() / 2, street.widthMetres() / 2);
            return Optional.of(line.extractPoint(along, aside));
        });
    }

    /**
     * Tries until a spot is not under a building.
     *
     * @throws InputError where there is hardly such a spot
     */
    Position draw(String what, double heightMetres, DiceCursor dice, Function<DiceCursor, Optional<Coordinate>> spots) {
        return tryDraw(heightMetres, dice, spots).orElseThrow(() -> nothingOpen(what));
    }

    private Optional<Position> tryDraw(
            double heightMetres, DiceCursor dice, Function<DiceCursor, Optional<Coordinate>> spots) {
        for (int i = 0; i < MOST_TRIES; i++) {
            Optional<Position> found = spots.apply(dice)
                    .map(spot -> above(spot.x, spot.y, heightMetres))
                    .filter(position -> buildingAt(position).isEmpty());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private InputError nothingOpen(String what) {
        return new InputError(district.folder() + ": " + what + ": no open ground found in " + MOST_TRIES
                + " tries: expected a place that is not all under buildings");
    }
}
