package org.soundtown.acoustics.path;

import java.util.ArrayList;
import java.util.List;
import org.soundtown.acoustics.scene.Crossings;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.foundation.geometry.Position;

/**
 * The shortest ways round the buildings in the line of sight, one on the left and one on the right (lateral diffraction,
 * ISO 9613-2 section 7.4, CNOSSOS-EU section 2.5.6): the convex hull on the map of both ends and the obstacles, which
 * grows while its legs meet further buildings that are higher than the path. Where an end lies inside the hull, as in a
 * closed courtyard, there is no such way; nor is there in an open one whose mouth looks away, which is a limit of the
 * method. A buffer for one pair; not thread-safe.
 */
final class CornerPaths {
    /** Each round adds at least one building; more than this is a maze, not a corner. */
    private static final int MOST_ROUNDS = 24;

    private final Scene scene;
    private final Position a;
    private final Position b;
    private final double longest;
    private final Crossings crossings = new Crossings();
    private final ConvexHull hull = new ConvexHull();
    private final List<Integer> obstacles = new ArrayList<>();

    CornerPaths(Scene scene, Position a, Position b, double longestMetres) {
        this.scene = scene;
        this.a = a;
        this.b = b;
        this.longest = longestMetres;
    }

    /** The way on one side as the points it touches, ends included; empty where there is none. */
    List<Position> find(boolean left) {
        obstacles.clear();
        addBlocking(a, b);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Position> way = chain(left);
            if (way.isEmpty()) {
                return way;
            }
            int known = obstacles.size();
            boolean free = true;
            for (int i = 1; i < way.size(); i++) {
                free &= !addBlocking(way.get(i - 1), way.get(i));
            }
            if (free) {
                return way;
            }
            if (obstacles.size() == known) {
                return List.of();
            }
        }
        return List.of();
    }

    /** The taut string from a to b on one side of the obstacles. */
    private List<Position> chain(boolean left) {
        hull.clear();
        hull.add(a.x(), a.y());
        hull.add(b.x(), b.y());
        for (int building : obstacles) {
            double[] corners = scene.walls().cornersOf(building);
            for (int i = 0; i < corners.length; i += 2) {
                hull.add(corners[i], corners[i + 1]);
            }
        }
        hull.wrap();
        int from = hull.cornerOf(0);
        int to = hull.cornerOf(1);
        if (from < 0 || to < 0) {
            return List.of();
        }
        // Counter-clockwise round the hull the obstacles lie on the left, so the way passes on their right.
        int step = left ? -1 : 1;
        List<Integer> points = new ArrayList<>();
        for (int corner = from; hull.point(corner) != 1; corner += step) {
            points.add(hull.point(corner));
        }
        points.add(1);
        return raised(points);
    }

    /** Gives the points their altitude: the path rises or falls evenly along its way. */
    private List<Position> raised(List<Integer> points) {
        double length = 0;
        for (int i = 1; i < points.size(); i++) {
            length += leg(points.get(i - 1), points.get(i));
        }
        if (length > longest) {
            return List.of();
        }
        List<Position> way = new ArrayList<>();
        way.add(a);
        double done = 0;
        for (int i = 1; i < points.size() - 1; i++) {
            done += leg(points.get(i - 1), points.get(i));
            int point = points.get(i);
            way.add(new Position(hull.x(point), hull.y(point), a.z() + (b.z() - a.z()) * done / length));
        }
        way.add(b);
        return way;
    }

    private double leg(int from, int to) {
        return Math.hypot(hull.x(to) - hull.x(from), hull.y(to) - hull.y(from));
    }

    /** Adds the buildings that rise above a leg to the obstacles; whether there is any. */
    private boolean addBlocking(Position from, Position to) {
        scene.cross(from.x(), from.y(), to.x(), to.y(), crossings);
        boolean any = false;
        for (int i = 0; i < crossings.count(); i++) {
            int building = scene.walls().buildingOf(crossings.wall(i));
            double z = from.z() + (to.z() - from.z()) * crossings.at(i);
            if (scene.walls().roofOf(building) > z) {
                any = true;
                if (!obstacles.contains(building)) {
                    obstacles.add(building);
                }
            }
        }
        return any;
    }
}
