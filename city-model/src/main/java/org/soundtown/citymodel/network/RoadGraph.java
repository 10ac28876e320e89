package org.soundtown.citymodel.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.interfaces.ShortestPathAlgorithm.SingleSourcePaths;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;
import org.locationtech.jts.geom.Coordinate;
import org.soundtown.citymodel.network.SegmentIndex.Anchor;

/**
 * The part of the network that one kind of traveller may use, weighted by time. Only its largest strongly connected part
 * is kept, so that every place of it can be reached from every other and left again.
 */
final class RoadGraph {
    private final List<Coordinate> nodes;
    private final boolean oneWaysHold;
    private final ToDoubleFunction<Segment> speed;
    private final DirectedWeightedMultigraph<Integer, Hop> graph = new DirectedWeightedMultigraph<>(Hop.class);
    private final DijkstraShortestPath<Integer, Hop> shortest = new DijkstraShortestPath<>(graph);
    private final SegmentIndex index;

    /** One direction of a segment; its weight is a time (s). */
    private static final class Hop extends DefaultWeightedEdge {
        private static final long serialVersionUID = 1L;

        double seconds() {
            return getWeight();
        }
    }

    /** Places to pass and the times at which they are reached (s). */
    record Way(List<Coordinate> places, List<Double> secondsAt) {
        double seconds() {
            return secondsAt.get(secondsAt.size() - 1);
        }
    }

    /**
     * @param usable the segments that this traveller may use
     * @param speed in m/s, &gt; 0
     */
    RoadGraph(List<Coordinate> nodes, List<Segment> usable, boolean oneWaysHold, ToDoubleFunction<Segment> speed) {
        this.nodes = nodes;
        this.oneWaysHold = oneWaysHold;
        this.speed = speed;
        for (Segment segment : usable) {
            connect(segment);
        }
        Set<Integer> main = largest(new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets());
        this.index = new SegmentIndex(
                nodes,
                usable.stream()
                        .filter(segment -> main.contains(segment.from()) && main.contains(segment.to()))
                        .toList());
    }

    /** The segments of the part that is kept. */
    SegmentIndex index() {
        return index;
    }

    /** Nodes at which three segments or more meet, in the nodes' order. */
    List<Coordinate> crossings() {
        int[] meeting = new int[nodes.size()];
        for (Segment segment : index.segments()) {
            meeting[segment.from()]++;
            meeting[segment.to()]++;
        }
        List<Coordinate> crossings = new ArrayList<>();
        for (int node = 0; node < meeting.length; node++) {
            if (meeting[node] > 2) {
                crossings.add(nodes.get(node));
            }
        }
        return crossings;
    }

    /**
     * The fastest way between two places of the graph: along one segment, or out of the first by either end that its
     * direction allows and into the last likewise.
     */
    Way fastest(Anchor from, Anchor to) {
        List<Way> ways = new ArrayList<>();
        boolean sameSegment = from.segment().order() == to.segment().order();
        if (sameSegment && (from.along() <= to.along() || leadsBack(from.segment()))) {
            double seconds = from.place().distance(to.place()) / speed.applyAsDouble(from.segment());
            ways.add(new Way(List.of(from.place(), to.place()), List.of(0.0, seconds)));
        }
        for (int exit : exits(from.segment())) {
            SingleSourcePaths<Integer, Hop> paths = shortest.getPaths(exit);
            for (int entry : entries(to.segment())) {
                ways.add(join(from, paths.getPath(entry), to));
            }
        }
        return Collections.min(ways, Comparator.comparingDouble(Way::seconds));
    }

    private List<Integer> exits(Segment segment) {
        return leadsBack(segment) ? List.of(segment.to(), segment.from()) : List.of(segment.to());
    }

    private List<Integer> entries(Segment segment) {
        return leadsBack(segment) ? List.of(segment.from(), segment.to()) : List.of(segment.from());
    }

    private Way join(Anchor from, GraphPath<Integer, Hop> path, Anchor to) {
        List<Integer> passed = path.getVertexList();
        List<Coordinate> places = new ArrayList<>(List.of(from.place()));
        List<Double> secondsAt = new ArrayList<>(List.of(0.0));
        double seconds = from.place().distance(nodes.get(passed.get(0))) / speed.applyAsDouble(from.segment());
        for (int i = 0; i < passed.size(); i++) {
            if (i > 0) {
                seconds += path.getEdgeList().get(i - 1).seconds();
            }
            places.add(nodes.get(passed.get(i)));
            secondsAt.add(seconds);
        }
        Coordinate last = places.get(places.size() - 1);
        places.add(to.place());
        secondsAt.add(seconds + last.distance(to.place()) / speed.applyAsDouble(to.segment()));
        return new Way(places, secondsAt);
    }

    private boolean leadsBack(Segment segment) {
        return !oneWaysHold || !segment.street().oneWay();
    }

    private void connect(Segment segment) {
        graph.addVertex(segment.from());
        graph.addVertex(segment.to());
        hop(segment, segment.from(), segment.to());
        if (leadsBack(segment)) {
            hop(segment, segment.to(), segment.from());
        }
    }

    private void hop(Segment segment, int from, int to) {
        Hop hop = new Hop();
        graph.addEdge(from, to, hop);
        graph.setEdgeWeight(hop, segment.lengthMetres() / speed.applyAsDouble(segment));
    }

    /** The set with most nodes; of equal ones, that with the earliest node. */
    private static Set<Integer> largest(List<Set<Integer>> sets) {
        return sets.stream()
                .max(Comparator.<Set<Integer>>comparingInt(Set::size).thenComparing(set -> -Collections.min(set)))
                .orElse(Set.of());
    }
}
