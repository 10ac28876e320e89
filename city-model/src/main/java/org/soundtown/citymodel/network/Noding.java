package org.soundtown.citymodel.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.locationtech.jts.algorithm.LineIntersector;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.index.kdtree.KdNode;
import org.locationtech.jts.index.kdtree.KdTree;
import org.locationtech.jts.index.strtree.STRtree;
import org.soundtown.citymodel.Street;

/**
 * Cuts streets into straight segments that meet only at their ends: at their own vertices, where centre lines cross, and
 * where one ends on another within the tolerance. Ends within the tolerance of each other become one node.
 */
final class Noding {
    private final double toleranceMetres;
    private final KdTree tree;
    private final Map<Coordinate, Integer> numbers = new LinkedHashMap<>();
    private final List<Coordinate> nodes = new ArrayList<>();
    private final List<Segment> segments = new ArrayList<>();

    private record Piece(int order, Street street, LineSegment line, TreeMap<Double, Coordinate> cuts) {
        Envelope reach(double tolerance) {
            Envelope envelope = new Envelope(line.p0, line.p1);
            envelope.expandBy(tolerance);
            return envelope;
        }

        void cut(Coordinate at) {
            cuts.put(Math.min(1, Math.max(0, line.projectionFactor(at))), at);
        }
    }

    Noding(List<Street> streets, double toleranceMetres) {
        this.toleranceMetres = toleranceMetres;
        this.tree = new KdTree(toleranceMetres);
        List<Piece> pieces = pieces(streets);
        cutWhereTheyMeet(pieces);
        TreeSet<String> seen = new TreeSet<>();
        for (Piece piece : pieces) {
            connect(piece, seen);
        }
    }

    /** The nodes' places (m), by number. */
    List<Coordinate> nodes() {
        return nodes;
    }

    List<Segment> segments() {
        return segments;
    }

    private static List<Piece> pieces(List<Street> streets) {
        List<Piece> pieces = new ArrayList<>();
        for (Street street : streets) {
            Coordinate[] vertices = street.centreLine().getCoordinates();
            for (int i = 1; i < vertices.length; i++) {
                LineSegment line = new LineSegment(vertices[i - 1], vertices[i]);
                if (line.getLength() > 0) {
                    Piece piece = new Piece(pieces.size(), street, line, new TreeMap<>());
                    piece.cut(line.p0);
                    piece.cut(line.p1);
                    pieces.add(piece);
                }
            }
        }
        return pieces;
    }

    private void cutWhereTheyMeet(List<Piece> pieces) {
        STRtree near = new STRtree();
        for (Piece piece : pieces) {
            near.insert(piece.reach(toleranceMetres), piece);
        }
        LineIntersector intersector = new RobustLineIntersector();
        for (Piece a : pieces) {
            for (Piece b : query(near, a)) {
                if (b.order > a.order) {
                    cutPair(a, b, intersector);
                }
            }
        }
    }

    private void cutPair(Piece a, Piece b, LineIntersector intersector) {
        intersector.computeIntersection(a.line.p0, a.line.p1, b.line.p0, b.line.p1);
        for (int i = 0; i < intersector.getIntersectionNum(); i++) {
            Coordinate at = intersector.getIntersection(i);
            a.cut(at);
            b.cut(at);
        }
        cutAtEndsOf(a, b);
        cutAtEndsOf(b, a);
    }

    private void cutAtEndsOf(Piece ending, Piece other) {
        for (Coordinate end : List.of(ending.line.p0, ending.line.p1)) {
            if (other.line.distance(end) <= toleranceMetres) {
                other.cut(end);
            }
        }
    }

    private void connect(Piece piece, TreeSet<String> seen) {
        int last = -1;
        for (Coordinate cut : piece.cuts.values()) {
            int node = node(cut);
            if (last >= 0 && node != last && seen.add(piece.street.id() + "|" + last + "|" + node)) {
                double length = nodes.get(last).distance(nodes.get(node));
                segments.add(new Segment(segments.size(), piece.street, last, node, length));
            }
            last = node;
        }
    }

    private int node(Coordinate at) {
        KdNode snapped = tree.insert(at);
        return numbers.computeIfAbsent(snapped.getCoordinate(), place -> {
            nodes.add(place);
            return nodes.size() - 1;
        });
    }

    @SuppressWarnings("unchecked")
    private List<Piece> query(STRtree near, Piece piece) {
        List<Piece> found = near.query(piece.reach(toleranceMetres));
        found.sort(Comparator.comparingInt(Piece::order));
        return found;
    }
}
