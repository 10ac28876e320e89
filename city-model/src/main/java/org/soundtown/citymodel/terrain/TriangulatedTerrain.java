package org.soundtown.citymodel.terrain;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.triangulate.DelaunayTriangulationBuilder;
import org.soundtown.citymodel.Terrain;
import org.soundtown.foundation.geometry.Position;

/**
 * Ground surveyed at points: Delaunay triangles between them, the altitude linear within each; outside their hull, and
 * where all points lie on one line, that of the nearest point. Immutable, thread-safe.
 */
public final class TriangulatedTerrain implements Terrain {
    private final List<Position> points;
    private final TriangleGrid triangles;

    private TriangulatedTerrain(List<Position> points) {
        this.points = points;
        this.triangles = new TriangleGrid(triangulate(points));
    }

    /**
     * The ground through these points.
     *
     * @throws IllegalArgumentException where there is no point
     */
    public static TriangulatedTerrain through(List<Position> points) {
        if (points.isEmpty()) {
            throw new IllegalArgumentException("terrain without points: expected at least one");
        }
        return new TriangulatedTerrain(List.copyOf(points));
    }

    /** The surveyed points. */
    public List<Position> points() {
        return points;
    }

    @Override
    public double altitudeAt(double x, double y) {
        double altitude = triangles.altitudeAt(x, y);
        return Double.isNaN(altitude) ? nearest(x, y).z() : altitude;
    }

    private Position nearest(double x, double y) {
        Position best = points.get(0);
        double bestSquare = Double.POSITIVE_INFINITY;
        for (Position point : points) {
            double dx = point.x() - x;
            double dy = point.y() - y;
            double square = dx * dx + dy * dy;
            if (square < bestSquare) {
                bestSquare = square;
                best = point;
            }
        }
        return best;
    }

    private static List<Coordinate[]> triangulate(List<Position> points) {
        List<Coordinate> sites = new ArrayList<>();
        for (Position point : points) {
            sites.add(new Coordinate(point.x(), point.y(), point.z()));
        }
        DelaunayTriangulationBuilder builder = new DelaunayTriangulationBuilder();
        builder.setSites(sites);
        Geometry all = builder.getTriangles(new GeometryFactory());
        List<Coordinate[]> triangles = new ArrayList<>();
        for (int i = 0; i < all.getNumGeometries(); i++) {
            triangles.add(all.getGeometryN(i).getCoordinates());
        }
        return triangles;
    }
}
