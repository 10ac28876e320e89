package org.soundtown.citymodel.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.Street;
import org.soundtown.citymodel.Terrain;
import org.soundtown.foundation.geometry.Position;

/**
 * The streets as a network to drive and walk on. Built once; immutable, thread-safe; the same streets give the same routes
 * on every run.
 *
 * <p>Vehicles keep to drivable streets, their limits and their one-way directions; only where no legal way leads there, as
 * in a one-way system that the district's edge cuts, the fewest stretches are driven against their direction at 10 km/h.
 * People walk on any street. Each kind of traveller uses the largest connected part of the network: what is cut off from it
 * is left aside and told by {@link #cutOffFromDriving} and {@link #cutOffFromWalking}. Turns cost no time.
 */
public final class StreetNetwork {
    /** Ends of streets nearer than this are one junction (m). */
    public static final double SNAPPING_METRES = 0.5;

    /** Walking pace (m/s): 1.4, the usual design value for adults on level ground (assumed for everybody). */
    public static final double WALKING_METRES_PER_SECOND = 1.4;

    private static final double KMH_PER_METRE_PER_SECOND = 3.6;

    private final Terrain terrain;
    private final List<Street> streets;
    private final RoadGraph driving;
    private final RoadGraph walking;
    private final SegmentIndex named;

    public StreetNetwork(List<Street> streets, Terrain terrain) {
        if (streets.isEmpty()) {
            throw new IllegalArgumentException("street network without streets: expected at least one");
        }
        this.terrain = terrain;
        this.streets = List.copyOf(streets);
        Noding noding = new Noding(streets, SNAPPING_METRES);
        List<Segment> all = noding.segments();
        List<Segment> drivable = all.stream().filter(s -> s.street().drivable()).toList();
        this.driving =
                new RoadGraph(noding.nodes(), drivable, true, s -> s.street().speedKmh() / KMH_PER_METRE_PER_SECOND);
        this.walking = new RoadGraph(noding.nodes(), all, false, s -> WALKING_METRES_PER_SECOND);
        this.named = new SegmentIndex(
                noding.nodes(),
                all.stream().filter(s -> !s.street().name().isBlank()).toList());
    }

    public static StreetNetwork of(District district) {
        return new StreetNetwork(district.streets(), district.terrain());
    }

    /**
     * The fastest drive at the speed limits. Between a place beside the street and the street it leads straight, on foot.
     *
     * @throws IllegalStateException where no street is drivable
     */
    public Route fastestRoute(Position from, Position to) {
        if (driving.index().isEmpty()) {
            throw new IllegalStateException("no street of the district is drivable: expected one with speedKmh > 0");
        }
        return route(driving, from, to);
    }

    /** The fastest drives from one place to many, each as long as {@link #fastestRoute}; for one thread. */
    public interface Drives {
        /** Duration of the drive to a place (s). */
        double secondsTo(double x, double y);
    }

    /** The drives from one place; absent where no street is drivable. */
    public Optional<Drives> findDrivesFrom(Position from) {
        if (driving.index().isEmpty()) {
            return Optional.empty();
        }
        SegmentIndex.Anchor start = driving.index().nearest(from.x(), from.y());
        RoadGraph.Outset outset = driving.outset(start);
        double access = start.distanceMetres() / WALKING_METRES_PER_SECOND;
        return Optional.of((x, y) -> {
            SegmentIndex.Anchor goal = driving.index().nearest(x, y);
            return access + outset.to(goal).seconds() + goal.distanceMetres() / WALKING_METRES_PER_SECOND;
        });
    }

    /** The shortest walk along any street; straight between a place beside the street and the street. */
    public Route walkingRoute(Position from, Position to) {
        return route(walking, from, to);
    }

    /** The nearest place on a street where people walk. */
    public StreetPoint nearestPoint(double x, double y) {
        return streetPoint(walking.index().nearest(x, y));
    }

    /** The nearest place on a street where vehicles go. */
    public Optional<StreetPoint> nearestDrivablePoint(double x, double y) {
        return driving.index().isEmpty()
                ? Optional.empty()
                : Optional.of(streetPoint(driving.index().nearest(x, y)));
    }

    /** The name of the nearest street that has one, as people would say where something is. */
    public Optional<String> nearestAddress(double x, double y) {
        return named.isEmpty()
                ? Optional.empty()
                : Optional.of(named.nearest(x, y).segment().street().name());
    }

    /** Where three or more ways out of a junction can be driven, in the streets' order (m). */
    public List<Position> crossings() {
        return driving.crossings().stream().map(this::onGround).toList();
    }

    /** Where one is on a route so long after its start (s). */
    public Position positionAlong(Route route, double seconds) {
        return route.positionAlong(seconds);
    }

    /** Ids of drivable streets of which no part belongs to the network that vehicles use. */
    public List<String> cutOffFromDriving() {
        return cutOff(driving, streets.stream().filter(Street::drivable).toList());
    }

    /** Ids of streets of which no part belongs to the network that people walk on. */
    public List<String> cutOffFromWalking() {
        return cutOff(walking, streets);
    }

    private static List<String> cutOff(RoadGraph graph, List<Street> streets) {
        Set<String> reached = graph.index().segments().stream()
                .map(s -> s.street().id())
                .collect(Collectors.toCollection(TreeSet::new));
        return streets.stream()
                .map(Street::id)
                .filter(id -> !reached.contains(id))
                .toList();
    }

    private Route route(RoadGraph graph, Position from, Position to) {
        SegmentIndex.Anchor start = graph.index().nearest(from.x(), from.y());
        SegmentIndex.Anchor goal = graph.index().nearest(to.x(), to.y());
        RoadGraph.Way way = graph.fastest(start, goal);
        RouteBuilder builder = new RouteBuilder(terrain);
        double access = start.distanceMetres() / WALKING_METRES_PER_SECOND;
        builder.add(new Coordinate(from.x(), from.y()), 0);
        for (int i = 0; i < way.places().size(); i++) {
            builder.add(way.places().get(i), access + way.secondsAt().get(i));
        }
        double end = access + way.seconds() + goal.distanceMetres() / WALKING_METRES_PER_SECOND;
        builder.add(new Coordinate(to.x(), to.y()), end);
        return builder.route();
    }

    private StreetPoint streetPoint(SegmentIndex.Anchor anchor) {
        return new StreetPoint(anchor.segment().street(), onGround(anchor.place()), anchor.distanceMetres());
    }

    private Position onGround(Coordinate at) {
        return new Position(at.x, at.y, terrain.altitudeAt(at.x, at.y));
    }

    /** The parts of a route put together: places passed twice in a row are kept once. */
    private static final class RouteBuilder {
        private final Terrain terrain;
        private final List<Position> points = new ArrayList<>();
        private final List<Double> secondsAt = new ArrayList<>();
        private double lengthMetres;

        RouteBuilder(Terrain terrain) {
            this.terrain = terrain;
        }

        void add(Coordinate at, double seconds) {
            Position next = new Position(at.x, at.y, terrain.altitudeAt(at.x, at.y));
            if (!points.isEmpty()) {
                double step = points.get(points.size() - 1).horizontalDistanceTo(next);
                if (step == 0) {
                    return;
                }
                lengthMetres += step;
            }
            points.add(next);
            secondsAt.add(seconds);
        }

        Route route() {
            return new Route(points, secondsAt, lengthMetres);
        }
    }
}
