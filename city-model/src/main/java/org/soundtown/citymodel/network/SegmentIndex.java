package org.soundtown.citymodel.network;

import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.index.strtree.STRtree;

/** Finds the segment nearest to a place. Immutable, thread-safe. */
final class SegmentIndex {
    private static final double FIRST_REACH_METRES = 50;
    private static final double REACH_GROWTH = 4;

    private final List<Coordinate> nodes;
    private final List<Segment> segments;
    private final STRtree tree = new STRtree();

    /** A place on a segment: {@code along} of its length from its start, 0 to 1. */
    record Anchor(Segment segment, Coordinate place, double along, double distanceMetres) {}

    SegmentIndex(List<Coordinate> nodes, List<Segment> segments) {
        this.nodes = nodes;
        this.segments = segments;
        for (Segment segment : segments) {
            tree.insert(new Envelope(nodes.get(segment.from()), nodes.get(segment.to())), segment);
        }
        tree.build();
    }

    List<Segment> segments() {
        return segments;
    }

    boolean isEmpty() {
        return segments.isEmpty();
    }

    /**
     * The nearest place of the segments, of which there must be one; the earlier segment where two are as near. The
     * window grows until what it holds is nearer than its edge.
     */
    Anchor nearest(double x, double y) {
        Coordinate wanted = new Coordinate(x, y);
        for (double reach = FIRST_REACH_METRES; ; reach *= REACH_GROWTH) {
            Envelope window = new Envelope(wanted);
            window.expandBy(reach);
            Anchor best = null;
            for (Segment segment : within(window)) {
                Anchor anchor = anchor(segment, wanted);
                if (best == null || anchor.distanceMetres < best.distanceMetres) {
                    best = anchor;
                }
            }
            if (best != null && best.distanceMetres <= reach) {
                return best;
            }
        }
    }

    private Anchor anchor(Segment segment, Coordinate wanted) {
        LineSegment line = new LineSegment(nodes.get(segment.from()), nodes.get(segment.to()));
        Coordinate place = line.closestPoint(wanted);
        return new Anchor(segment, place, line.segmentFraction(place), place.distance(wanted));
    }

    @SuppressWarnings("unchecked")
    private List<Segment> within(Envelope window) {
        List<Segment> found = tree.query(window);
        found.sort(Comparator.comparingInt(Segment::order));
        return found;
    }
}
