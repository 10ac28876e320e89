package org.soundtown.acoustics.scene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.soundtown.citymodel.Terrain;
import org.tinfour.common.IConstraint;
import org.tinfour.common.IQuadEdge;
import org.tinfour.common.LinearConstraint;
import org.tinfour.common.Vertex;
import org.tinfour.standard.IncrementalTin;
import org.tinfour.utils.HilbertSort;
import org.tinfour.utils.TriangleCollector;

/**
 * The ground as a surface of triangles: the constrained Delaunay triangulation of break lines and surveyed points, by
 * Tinfour. Every stretch of a break line is an edge of the surface, so its altitude is linear along it. Immutable,
 * thread-safe.
 *
 * <p>Places within 0.1 mm are one. Where lines cross, the crossing becomes a corner of both. Where altitudes named for one
 * place disagree, the line named last counts, so that a crest or a cutting may be added to a survey. Beyond the outermost
 * points the altitude is that of the nearest point of the boundary; with points in one line only, that of the nearest
 * point of the line; without any point, 0.
 */
public final class Triangulation implements Terrain {
    /** Two triangles that bend less than this are one plane (rad): a tenth of a millimetre on 10 km. */
    private static final double COPLANAR_RADIANS = 1e-8;

    /** Tinfour takes vertices within a 100,000th of this as one (m); ours lie farther apart than that. */
    private static final double POINT_SPACING_METRES = 1;

    private final List<Coordinate> places;
    private final int[] triangles;
    private final EdgeList boundary;
    private final EdgeList bends;
    private final TriangleGrid grid;
    private final boolean level;

    private Triangulation(SurveyedLines lines) {
        places = List.copyOf(lines.places());
        level = places.stream().allMatch(place -> place.z == places.get(0).z);
        IncrementalTin tin = new IncrementalTin(POINT_SPACING_METRES);
        triangles = triangulate(tin, lines);
        boundary = triangles.length > 0 ? perimeter(tin) : alongOneLine();
        bends = bends();
        grid = new TriangleGrid(places, triangles);
    }

    /** @param lines break lines whose z is the altitude (m); a line of one point is a surveyed point */
    public static Triangulation of(List<Coordinate[]> lines) {
        return new Triangulation(new SurveyedLines(lines));
    }

    @Override
    public double altitudeAt(double x, double y) {
        if (level) {
            return places.isEmpty() ? 0 : places.get(0).z;
        }
        double inside = grid.altitudeAt(x, y);
        return Double.isNaN(inside) ? nearestOnBoundary(x, y) : inside;
    }

    /** Whether the ground has one altitude everywhere. */
    public boolean level() {
        return level;
    }

    public int triangleCount() {
        return triangles.length / 3;
    }

    /** Where the surface really bends: the edges between triangles of different planes, and its boundary. */
    public EdgeList edges() {
        return bends;
    }

    private int[] triangulate(IncrementalTin tin, SurveyedLines lines) {
        List<Vertex> vertices = new ArrayList<>(places.size());
        for (int i = 0; i < places.size(); i++) {
            vertices.add(new Vertex(places.get(i).x, places.get(i).y, places.get(i).z, i));
        }
        List<Vertex> neighboursTogether = new ArrayList<>(vertices);
        new HilbertSort().sort(neighboursTogether);
        if (places.size() < 3 || !tin.add(neighboursTogether, null)) {
            return new int[0];
        }
        List<IConstraint> constraints = new ArrayList<>(lines.stretches().size());
        for (SurveyedLines.Stretch stretch : lines.stretches()) {
            constraints.add(new LinearConstraint(vertices.get(stretch.from()), vertices.get(stretch.to())));
        }
        tin.addConstraints(constraints, false);
        List<Vertex[]> found = new ArrayList<>();
        TriangleCollector.visitTriangles(tin, triangle -> found.add(triangle.clone()));
        int[] corners = new int[3 * found.size()];
        for (int i = 0; i < corners.length; i++) {
            corners[i] = found.get(i / 3)[i % 3].getIndex();
        }
        return corners;
    }

    private EdgeList perimeter(IncrementalTin tin) {
        EdgeList.Builder edges = new EdgeList.Builder();
        for (IQuadEdge edge : tin.getPerimeter()) {
            add(edges, edge.getA().getIndex(), edge.getB().getIndex());
        }
        return edges.build();
    }

    /** The places in the order in which they follow each other on their line. */
    private EdgeList alongOneLine() {
        EdgeList.Builder edges = new EdgeList.Builder();
        if (!places.isEmpty()) {
            Coordinate first = places.get(0);
            Coordinate end = places.stream()
                    .max((p, q) -> Double.compare(p.distance(first), q.distance(first)))
                    .get();
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < places.size(); i++) {
                order.add(i);
            }
            order.sort((i, j) ->
                    Double.compare(places.get(j).distance(end), places.get(i).distance(end)));
            for (int i = 0; i < order.size(); i++) {
                add(edges, order.get(Math.max(0, i - 1)), order.get(i));
            }
        }
        return edges.build();
    }

    private EdgeList bends() {
        EdgeList.Builder edges = new EdgeList.Builder();
        Map<SurveyedLines.Stretch, Integer> open = new LinkedHashMap<>();
        for (int corner = 0; corner < triangles.length; corner++) {
            int triangle = corner / 3;
            int from = triangles[corner];
            int to = triangles[3 * triangle + (corner + 1) % 3];
            SurveyedLines.Stretch edge = new SurveyedLines.Stretch(Math.min(from, to), Math.max(from, to));
            Integer other = open.remove(edge);
            if (other == null) {
                open.put(edge, triangle);
            } else if (angle(triangle, other) > COPLANAR_RADIANS) {
                add(edges, edge.from(), edge.to());
            }
        }
        open.keySet().forEach(edge -> add(edges, edge.from(), edge.to()));
        return edges.build();
    }

    /** Angle between the planes of two triangles (rad). */
    private double angle(int a, int b) {
        double[] m = normal(a);
        double[] n = normal(b);
        double x = m[1] * n[2] - m[2] * n[1];
        double y = m[2] * n[0] - m[0] * n[2];
        double z = m[0] * n[1] - m[1] * n[0];
        return Math.atan2(Math.sqrt(x * x + y * y + z * z), m[0] * n[0] + m[1] * n[1] + m[2] * n[2]);
    }

    private double[] normal(int triangle) {
        Coordinate a = places.get(triangles[3 * triangle]);
        Coordinate b = places.get(triangles[3 * triangle + 1]);
        Coordinate c = places.get(triangles[3 * triangle + 2]);
        double ux = b.x - a.x;
        double uy = b.y - a.y;
        double uz = b.z - a.z;
        double vx = c.x - a.x;
        double vy = c.y - a.y;
        double vz = c.z - a.z;
        return new double[] {uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx};
    }

    private double nearestOnBoundary(double x, double y) {
        double nearest = Double.POSITIVE_INFINITY;
        double altitude = 0;
        for (int i = 0; i < boundary.count(); i++) {
            double dx = boundary.bx[i] - boundary.ax[i];
            double dy = boundary.by[i] - boundary.ay[i];
            double length = dx * dx + dy * dy;
            double along = (x - boundary.ax[i]) * dx + (y - boundary.ay[i]) * dy;
            double t = length == 0 ? 0 : Math.max(0, Math.min(1, along / length));
            double offX = boundary.ax[i] + t * dx - x;
            double offY = boundary.ay[i] + t * dy - y;
            double distance = offX * offX + offY * offY;
            if (distance < nearest) {
                nearest = distance;
                altitude = boundary.az[i] + t * (boundary.bz[i] - boundary.az[i]);
            }
        }
        return altitude;
    }

    private void add(EdgeList.Builder edges, int from, int to) {
        Coordinate a = places.get(from);
        Coordinate b = places.get(to);
        edges.add(a.x, a.y, a.z, b.x, b.y, b.z);
    }
}
