package org.soundtown.citymodel.network;

import java.util.List;
import org.soundtown.foundation.geometry.Position;

/**
 * A way through the streets.
 *
 * @param points from start to end, on the ground (m)
 * @param secondsAt time from the start at which each point is reached (s), never decreasing; as many as points
 * @param lengthMetres length on the map (m)
 */
public record Route(List<Position> points, List<Double> secondsAt, double lengthMetres) {
    public Route {
        points = List.copyOf(points);
        secondsAt = List.copyOf(secondsAt);
        if (points.isEmpty() || points.size() != secondsAt.size()) {
            throw new IllegalArgumentException("route with " + points.size() + " points and " + secondsAt.size()
                    + " times: expected as many, from 1");
        }
    }

    public double durationSeconds() {
        return secondsAt.get(secondsAt.size() - 1);
    }

    public Position start() {
        return points.get(0);
    }

    public Position end() {
        return points.get(points.size() - 1);
    }

    /** Where one is so long after the start (s): at the start before it, at the end after it. */
    public Position positionAlong(double seconds) {
        if (!(seconds > 0)) {
            return start();
        }
        if (seconds >= durationSeconds()) {
            return end();
        }
        int low = 0;
        int high = points.size() - 1;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (secondsAt.get(middle) <= seconds) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double span = secondsAt.get(high) - secondsAt.get(low);
        double t = span == 0 ? 1 : (seconds - secondsAt.get(low)) / span;
        Position a = points.get(low);
        Position b = points.get(high);
        return new Position(a.x() + t * (b.x() - a.x()), a.y() + t * (b.y() - a.y()), a.z() + t * (b.z() - a.z()));
    }
}
