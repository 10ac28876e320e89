package org.soundtown.citymodel.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.distance.DistanceOp;
import org.soundtown.citymodel.Building;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.Terrain;
import org.soundtown.foundation.geometry.Position;

/**
 * Answers which buildings are near and which are in the way. A building is a prism from below the ground up to its flat
 * roof. Built once in a sort-tile-recursive tree; immutable, thread-safe; answers come in the district's order.
 */
public final class BuildingIndex {
    /** Shortest stretch over a building that counts (m): less is a touched corner. */
    private static final double SHORTEST_STRETCH_METRES = 0.01;

    /** A device mapped no deeper than this inside a wall hangs on its outside (m). */
    private static final double FACADE_DEPTH_METRES = 0.5;

    /** Sight and terrain are compared at points no farther apart than this (m). */
    private static final double TERRAIN_STEP_METRES = 2;

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Terrain terrain;
    private final STRtree tree = new STRtree();

    private record Entry(int order, Building building, PreparedGeometry footprint) {}

    public BuildingIndex(List<Building> buildings, Terrain terrain) {
        this.terrain = terrain;
        for (int i = 0; i < buildings.size(); i++) {
            Building building = buildings.get(i);
            PreparedGeometry footprint = PreparedGeometryFactory.prepare(building.footprint());
            tree.insert(building.footprint().getEnvelopeInternal(), new Entry(i, building, footprint));
        }
        tree.build();
    }

    public static BuildingIndex of(District district) {
        return new BuildingIndex(district.buildings(), district.terrain());
    }

    /** The buildings whose bounding box touches this one (m). */
    public List<Building> buildingsNear(Envelope envelope) {
        return entries(envelope).stream().map(Entry::building).toList();
    }

    /** The building over this place, walls included; the first in the district's order where two overlap. */
    public Optional<Building> buildingAt(double x, double y) {
        Point point = FACTORY.createPoint(new Coordinate(x, y));
        return entries(new Envelope(x, x, y, y)).stream()
                .filter(entry -> entry.footprint.intersects(point))
                .map(Entry::building)
                .findFirst();
    }

    /** The building whose walls and roof shut this place in, more than the half metre that a survey of a façade may err. */
    public Optional<Building> findEnclosing(Position at) {
        Point point = FACTORY.createPoint(new Coordinate(at.x(), at.y()));
        return buildingAt(at.x(), at.y())
                .filter(building -> at.z() < building.roofAltitudeMetres())
                .filter(building -> building.footprint().getBoundary().distance(point) > FACADE_DEPTH_METRES);
    }

    /**
     * Whether nothing stands between two points: no building's prism, and no ground higher than the straight line.
     * Looking along a façade or along a roof's surface is free sight, and a point that the map puts up to half a metre
     * inside a wall, below the roof, is taken to be on the wall's outside.
     */
    public boolean lineOfSight(Position from, Position to) {
        Position a = outsideOfWall(from);
        Position b = outsideOfWall(to);
        for (Crossing crossing : crossed(a, b)) {
            if (crossing.lowestAltitudeMetres() < crossing.building().roofAltitudeMetres() - 1e-6) {
                return false;
            }
        }
        return clearOfGround(a, b);
    }

    /**
     * The stretches of the straight line from a to b that lie over or inside a building on the map, from a on; what
     * only touches a wall or runs along it does not count.
     */
    public List<Crossing> crossed(Position a, Position b) {
        double length = a.horizontalDistanceTo(b);
        if (length == 0) {
            return vertical(a, b);
        }
        LineString line =
                FACTORY.createLineString(new Coordinate[] {new Coordinate(a.x(), a.y()), new Coordinate(b.x(), b.y())});
        List<Crossing> crossings = new ArrayList<>();
        for (Entry entry : entries(line.getEnvelopeInternal())) {
            if (entry.footprint.intersects(line)) {
                Geometry inside = entry.building.footprint().intersection(line);
                for (int i = 0; i < inside.getNumGeometries(); i++) {
                    stretch(a, b, length, entry.building, inside.getGeometryN(i))
                            .ifPresent(crossings::add);
                }
            }
        }
        crossings.sort(Comparator.comparingDouble(Crossing::entryMetres));
        return crossings;
    }

    private static Optional<Crossing> stretch(
            Position a, Position b, double length, Building building, Geometry inside) {
        Coordinate[] ends = inside.getCoordinates();
        double from = Double.POSITIVE_INFINITY;
        double to = 0;
        for (Coordinate end : ends) {
            double distance = Math.hypot(end.x - a.x(), end.y - a.y());
            from = Math.min(from, distance);
            to = Math.max(to, distance);
        }
        if (to - from < SHORTEST_STRETCH_METRES || runsAlongWall(building, inside)) {
            return Optional.empty();
        }
        double slope = (b.z() - a.z()) / length;
        double lowest = Math.min(a.z() + slope * from, a.z() + slope * to);
        return Optional.of(new Crossing(building, from, to, lowest));
    }

    private static boolean runsAlongWall(Building building, Geometry inside) {
        Coordinate[] ends = inside.getCoordinates();
        Coordinate middle =
                new Coordinate((ends[0].x + ends[ends.length - 1].x) / 2, (ends[0].y + ends[ends.length - 1].y) / 2);
        return building.footprint().getBoundary().distance(FACTORY.createPoint(middle)) < 1e-6;
    }

    private Position outsideOfWall(Position at) {
        Optional<Building> around = buildingAt(at.x(), at.y());
        if (around.isEmpty() || at.z() >= around.get().roofAltitudeMetres()) {
            return at;
        }
        Coordinate inside = new Coordinate(at.x(), at.y());
        Coordinate wall =
                DistanceOp.nearestPoints(around.get().footprint().getBoundary(), FACTORY.createPoint(inside))[0];
        double depth = wall.distance(inside);
        if (depth == 0 || depth > FACADE_DEPTH_METRES) {
            return at;
        }
        double stretch = (depth + SHORTEST_STRETCH_METRES) / depth;
        return new Position(inside.x + stretch * (wall.x - inside.x), inside.y + stretch * (wall.y - inside.y), at.z());
    }

    private List<Crossing> vertical(Position a, Position b) {
        return buildingAt(a.x(), a.y())
                .map(building -> new Crossing(building, 0, 0, Math.min(a.z(), b.z())))
                .map(List::of)
                .orElse(List.of());
    }

    private boolean clearOfGround(Position a, Position b) {
        int steps = (int) Math.ceil(a.horizontalDistanceTo(b) / TERRAIN_STEP_METRES);
        for (int i = 1; i < steps; i++) {
            double t = (double) i / steps;
            double x = a.x() + t * (b.x() - a.x());
            double y = a.y() + t * (b.y() - a.y());
            if (terrain.altitudeAt(x, y) > a.z() + t * (b.z() - a.z()) + 1e-6) {
                return false;
            }
        }
        return true;
    }

    @SuppressWarnings("unchecked")
    private List<Entry> entries(Envelope envelope) {
        List<Entry> found = tree.query(envelope);
        found.sort(Comparator.comparingInt(Entry::order));
        return found;
    }
}
