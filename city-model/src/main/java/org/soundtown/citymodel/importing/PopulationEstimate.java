package org.soundtown.citymodel.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.distance.DistanceOp;
import org.soundtown.citymodel.Building;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.Terrain;
import org.soundtown.citymodel.network.StreetNetwork;
import org.soundtown.foundation.geometry.Position;

/** Residents from floor area, and their day; a door for each inhabited building, at its wall nearest to a street. */
final class PopulationEstimate {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final double BEFORE_THE_DOOR_METRES = 0.5;

    private final List<District.Dwelling> dwellings = new ArrayList<>();
    private final Assumptions.Population assumed;
    private int residents;

    PopulationEstimate(
            List<Building> buildings,
            Predicate<Building> inhabited,
            StreetNetwork network,
            Terrain terrain,
            Assumptions assumptions) {
        this.assumed = assumptions.population();
        for (Building building : buildings) {
            double storeys = Math.max(
                    1,
                    Math.floor(building.heightMetres() / assumptions.buildings().metresPerStorey()));
            double floor = building.footprint().getArea() * storeys;
            int people = (int) Math.min(10_000, Math.round(floor / assumed.floorSquareMetresPerResident()));
            if (inhabited.test(building) && people > 0) {
                residents += people;
                String id = String.format(Locale.ROOT, "d-%04d", dwellings.size() + 1);
                dwellings.add(new District.Dwelling(id, door(building, network, terrain), people));
            }
        }
    }

    List<District.Dwelling> dwellings() {
        return dwellings;
    }

    District.Population population() {
        return new District.Population(
                residents,
                byHour(assumed.outdoorsShareByHour()),
                byHour(assumed.vehiclesShareByHour()),
                "assumed: residents from floor area at " + assumed.floorSquareMetresPerResident()
                        + " m2 each, people outdoors and vehicles as shares of them by hour");
    }

    private List<Integer> byHour(List<Double> shares) {
        return shares.stream().map(share -> (int) Math.round(share * residents)).toList();
    }

    private static Position door(Building building, StreetNetwork network, Terrain terrain) {
        Coordinate middle = building.footprint().getCentroid().getCoordinate();
        Position street = network.nearestPoint(middle.x, middle.y).position();
        Coordinate outside = new Coordinate(street.x(), street.y());
        Coordinate wall =
                DistanceOp.nearestPoints(building.footprint().getExteriorRing(), FACTORY.createPoint(outside))[0];
        double gap = wall.distance(outside);
        double step = gap == 0 ? 0 : Math.min(1, BEFORE_THE_DOOR_METRES / gap);
        double x = Math.rint((wall.x + step * (outside.x - wall.x)) * 1000) / 1000;
        double y = Math.rint((wall.y + step * (outside.y - wall.y)) * 1000) / 1000;
        return new Position(x, y, terrain.altitudeAt(x, y));
    }
}
