package org.soundtown.acoustics.signal;

import java.util.List;
import org.soundtown.foundation.geometry.Position;

/**
 * Where something is at which time, straight and even between the nodes; before the first and after the last it stands
 * still.
 *
 * @param nodes in the order of time, at least one, no faster than 100 m/s in between
 */
public record Trajectory(List<Node> nodes) {
    private static final double FASTEST = 100;

    public Trajectory {
        nodes = List.copyOf(nodes);
        if (nodes.isEmpty()) {
            throw new IllegalArgumentException("nodes: none: expected at least one");
        }
        for (int i = 1; i < nodes.size(); i++) {
            double seconds = nodes.get(i).seconds() - nodes.get(i - 1).seconds();
            if (!(seconds > 0)) {
                throw new IllegalArgumentException(
                        "nodes[" + i + "]: " + nodes.get(i).seconds() + " s: expected later than "
                                + nodes.get(i - 1).seconds() + " s");
            }
            double speed = nodes.get(i).position().distanceTo(nodes.get(i - 1).position()) / seconds;
            if (!(speed <= FASTEST)) {
                throw new IllegalArgumentException(
                        "nodes[" + i + "]: reached at " + speed + " m/s: expected at most " + FASTEST + " m/s");
            }
        }
    }

    /** @param seconds since the emission began (s) */
    public record Node(double seconds, Position position) {}

    /** The place at a time since the emission began (s). */
    public Position at(double seconds) {
        int low = 0;
        int high = nodes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (nodes.get(middle).seconds() <= seconds) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == 0 || low == nodes.size()) {
            return nodes.get(low == 0 ? 0 : low - 1).position();
        }
        Node from = nodes.get(low - 1);
        Node to = nodes.get(low);
        double t = (seconds - from.seconds()) / (to.seconds() - from.seconds());
        Position p = from.position();
        Position q = to.position();
        return new Position(p.x() + t * (q.x() - p.x()), p.y() + t * (q.y() - p.y()), p.z() + t * (q.z() - p.z()));
    }

    /** Velocity right after a time, or right before it, as x, y, z (m/s). */
    double[] velocity(double seconds, boolean after) {
        for (int i = 1; i < nodes.size(); i++) {
            Node from = nodes.get(i - 1);
            Node to = nodes.get(i);
            boolean within = after
                    ? seconds >= from.seconds() && seconds < to.seconds()
                    : seconds > from.seconds() && seconds <= to.seconds();
            if (within) {
                double time = to.seconds() - from.seconds();
                Position p = from.position();
                Position q = to.position();
                return new double[] {(q.x() - p.x()) / time, (q.y() - p.y()) / time, (q.z() - p.z()) / time};
            }
        }
        return new double[3];
    }

    /** The first node after a time (s), +∞ where there is none. */
    double nodeAfter(double seconds) {
        for (Node node : nodes) {
            if (node.seconds() > seconds) {
                return node.seconds();
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    /** Something that stays where it is. */
    public static Trajectory still(Position position) {
        return new Trajectory(List.of(new Node(0, position)));
    }

    /** Greatest speed between two nodes (m/s), 0 for a single place. */
    public double fastest() {
        double fastest = 0;
        for (int i = 1; i < nodes.size(); i++) {
            double seconds = nodes.get(i).seconds() - nodes.get(i - 1).seconds();
            fastest = Math.max(
                    fastest, nodes.get(i).position().distanceTo(nodes.get(i - 1).position()) / seconds);
        }
        return fastest;
    }
}
