package org.soundtown.citymodel.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.interfaces.ShortestPathAlgorithm.SingleSourcePaths;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;
import org.locationtech.jts.geom.Coordinate;
import org.soundtown.citymodel.network.SegmentIndex.Anchor;

/**
 * The part of the network that one kind of traveller may use. Only its largest connected part is kept, so that every
 * place of it can be reached from every other: where no way along the one-way streets leads there, as at the edge of a
 * district that cuts through a one-way system, the least number of stretches is driven against them, slowly.
 */
final class RoadGraph {
    /** Speed against a one-way street (m/s): 10 km/h, assumed. */
    private static final double AGAINST_METRES_PER_SECOND = 10 / 3.6;

    /** What one stretch against a one-way street counts for in choosing a way (s): more than any detour in a district. */
    private static final double AGAINST_PENALTY_SECONDS = 86_400;

    private final List<Coordinate> nodes;
    private final boolean oneWaysHold;
    private final ToDoubleFunction<Segment> speed;
    private final DirectedWeightedMultigraph<Integer, Hop> graph = new DirectedWeightedMultigraph<>(Hop.class);
    private final DijkstraShortestPath<Integer, Hop> shortest = new DijkstraShortestPath<>(graph);
    private final SegmentIndex index;

    /** One direction of a segment; its weight in the graph is what it costs, penalty included. */
    private static final class Hop extends DefaultWeightedEdge {
        private static final long serialVersionUID = 1L;

        private final double seconds;

        Hop(double seconds) {
            this.seconds = seconds;
        }
    }

    /** Places to pass, the times at which they are reached (s), and what the way costs (s, penalties included). */
    record Way(List<Coordinate> places, List<Double> secondsAt, double cost) {
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
        Set<Integer> main = largest(new ConnectivityInspector<>(graph).connectedSets());
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

    /** A place to set out from, with the fastest ways from either end of its segment to everywhere. */
    final class Outset {
        private final Anchor from;
        private final List<SingleSourcePaths<Integer, Hop>> exits = new ArrayList<>();

        private Outset(Anchor from) {
            this.from = from;
            exits.add(shortest.getPaths(from.segment().to()));
            exits.add(shortest.getPaths(from.segment().from()));
        }

        /** The fastest way: along one segment, or by either end of the first to either end of the last. */
        Way to(Anchor to) {
            List<Way> ways = new ArrayList<>();
            if (from.segment().order() == to.segment().order()) {
                boolean against = against(from.segment(), from.along() <= to.along());
                double seconds = seconds(from.segment(), from.place().distance(to.place()), against);
                ways.add(new Way(List.of(from.place(), to.place()), List.of(0.0, seconds), seconds + penalty(against)));
            }
            for (SingleSourcePaths<Integer, Hop> paths : exits) {
                for (int entry : List.of(to.segment().from(), to.segment().to())) {
                    ways.add(join(from, paths.getPath(entry), to));
                }
            }
            return Collections.min(ways, Comparator.comparingDouble(Way::cost));
        }
    }

    Outset outset(Anchor from) {
        return new Outset(from);
    }

    /** The fastest way between two places. */
    Way fastest(Anchor from, Anchor to) {
        return outset(from).to(to);
    }

    private Way join(Anchor from, GraphPath<Integer, Hop> path, Anchor to) {
        boolean leavesAgainst =
                against(from.segment(), path.getStartVertex() == from.segment().to());
        boolean entersAgainst =
                against(to.segment(), path.getEndVertex() == to.segment().from());
        Coordinate first = nodes.get(path.getStartVertex());
        Coordinate last = nodes.get(path.getEndVertex());
        List<Coordinate> places = new ArrayList<>(List.of(from.place(), first));
        double seconds = seconds(from.segment(), from.place().distance(first), leavesAgainst);
        List<Double> secondsAt = new ArrayList<>(List.of(0.0, seconds));
        for (Hop hop : path.getEdgeList()) {
            seconds += hop.seconds;
            places.add(nodes.get(graph.getEdgeTarget(hop)));
            secondsAt.add(seconds);
        }
        double arrival = seconds(to.segment(), last.distance(to.place()), entersAgainst);
        places.add(to.place());
        secondsAt.add(seconds + arrival);
        double ends = secondsAt.get(1) + arrival + penalty(leavesAgainst) + penalty(entersAgainst);
        return new Way(places, secondsAt, path.getWeight() + ends);
    }

    private boolean against(Segment segment, boolean forward) {
        return oneWaysHold && segment.street().oneWay() && !forward;
    }

    private double seconds(Segment segment, double metres, boolean against) {
        double usual = speed.applyAsDouble(segment);
        return metres / (against ? Math.min(usual, AGAINST_METRES_PER_SECOND) : usual);
    }

    private static double penalty(boolean against) {
        return against ? AGAINST_PENALTY_SECONDS : 0;
    }

    private void connect(Segment segment) {
        graph.addVertex(segment.from());
        graph.addVertex(segment.to());
        hop(segment, true);
        hop(segment, false);
    }

    private void hop(Segment segment, boolean forward) {
        boolean against = against(segment, forward);
        Hop hop = new Hop(seconds(segment, segment.lengthMetres(), against));
        graph.addEdge(forward ? segment.from() : segment.to(), forward ? segment.to() : segment.from(), hop);
        graph.setEdgeWeight(hop, hop.seconds + penalty(against));
    }

    /** The set with most nodes; of equal ones, that with the earliest node. */
    private static Set<Integer> largest(List<Set<Integer>> sets) {
        return sets.stream()
                .max(Comparator.<Set<Integer>>comparingInt(Set::size).thenComparing(set -> -Collections.min(set)))
                .orElse(Set.of());
    }
}
