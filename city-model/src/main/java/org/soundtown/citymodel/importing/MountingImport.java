package org.soundtown.citymodel.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.linearref.LengthIndexedLine;
import org.soundtown.citymodel.MountingPoint;
import org.soundtown.citymodel.Street;
import org.soundtown.citymodel.Terrain;
import org.soundtown.citymodel.index.BuildingIndex;
import org.soundtown.foundation.geometry.Position;

/**
 * Mounting points: the map's traffic signals and street lamps, and beside drivable streets, at their ends and every 40 m,
 * a lamp post where there is no mounting point within 30 m. Nothing is mounted inside a building.
 */
final class MountingImport {
    private final OsmMap map;
    private final OsmShapes shapes;
    private final Terrain terrain;
    private final BuildingIndex buildings;
    private final Assumptions.Mounting assumed;
    private final List<MountingPoint> points = new ArrayList<>();
    private final int mapped;

    MountingImport(
            OsmMap map,
            OsmShapes shapes,
            Terrain terrain,
            BuildingIndex buildings,
            List<Street> streets,
            Assumptions.Mounting assumed) {
        this.map = map;
        this.shapes = shapes;
        this.terrain = terrain;
        this.buildings = buildings;
        this.assumed = assumed;
        map.taggedNodes().forEach(this::addMapped);
        this.mapped = points.size();
        streets.stream().filter(Street::drivable).forEach(this::addAlong);
    }

    List<MountingPoint> points() {
        return points;
    }

    int mapped() {
        return mapped;
    }

    private void addMapped(long id, Map<String, String> tags) {
        String highway = tags.getOrDefault("highway", "");
        boolean lamp = highway.equals("street_lamp");
        if (!lamp && !highway.equals("traffic_signals")) {
            return;
        }
        Coordinate at = shapes.local(map.place(id));
        if (shapes.inArea(at) && buildings.buildingAt(at.x, at.y).isEmpty()) {
            double usual = lamp ? assumed.lampPostMetres() : assumed.trafficLightMetres();
            double height =
                    Math.min(OsmValues.metres(tags.getOrDefault("height", "")).orElse(usual), 50);
            MountingPoint.Kind kind = lamp ? MountingPoint.Kind.LAMP_POST : MountingPoint.Kind.TRAFFIC_LIGHT;
            points.add(point("node-" + id, kind, at, height));
        }
    }

    private void addAlong(Street street) {
        double length = street.centreLine().getLength();
        int gaps = (int) Math.max(1, Math.round(length / assumed.lampSpacingMetres()));
        LengthIndexedLine line = new LengthIndexedLine(street.centreLine());
        for (int i = 0; i <= gaps; i++) {
            double along = length * i / gaps;
            Coordinate middle = line.extractPoint(along);
            if (nearest(middle) >= assumed.mappedWithinMetres()) {
                kerb(line, along, length, street)
                        .ifPresent(at -> points.add(point(
                                "lamp-" + (points.size() - mapped + 1),
                                MountingPoint.Kind.LAMP_POST,
                                at,
                                assumed.lampPostMetres())));
            }
        }
    }

    /** Half a metre inside the edge of the street, on its right where that is free, else on its left. */
    private Optional<Coordinate> kerb(LengthIndexedLine line, double along, double length, Street street) {
        double step = Math.min(0.5, length / 2);
        double at = Math.min(Math.max(along, step), length - step);
        LineSegment tangent = new LineSegment(line.extractPoint(at - step), line.extractPoint(at + step));
        double aside = Math.max(street.widthMetres() / 2 - assumed.kerbMetres(), 0);
        for (double offset : new double[] {-aside, aside}) {
            if (tangent.getLength() > 0) {
                Coordinate place = grid(tangent.pointAlongOffset(0.5, offset));
                if (shapes.inArea(place)
                        && buildings.buildingAt(place.x, place.y).isEmpty()) {
                    return Optional.of(place);
                }
            }
        }
        return Optional.empty();
    }

    private double nearest(Coordinate at) {
        double nearest = Double.POSITIVE_INFINITY;
        for (MountingPoint point : points) {
            nearest = Math.min(
                    nearest,
                    at.distance(new Coordinate(
                            point.position().x(), point.position().y())));
        }
        return nearest;
    }

    private MountingPoint point(String id, MountingPoint.Kind kind, Coordinate at, double height) {
        return new MountingPoint(id, kind, new Position(at.x, at.y, terrain.altitudeAt(at.x, at.y) + height), height);
    }

    private static Coordinate grid(Coordinate at) {
        return new Coordinate(Math.rint(at.x * 1000) / 1000, Math.rint(at.y * 1000) / 1000);
    }
}
