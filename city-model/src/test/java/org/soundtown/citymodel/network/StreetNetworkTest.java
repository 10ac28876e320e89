package org.soundtown.citymodel.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.soundtown.citymodel.Street;
import org.soundtown.citymodel.drawing.DrawnDistrict;
import org.soundtown.citymodel.terrain.FlatTerrain;
import org.soundtown.citymodel.terrain.TriangulatedTerrain;
import org.soundtown.foundation.geometry.Position;

class StreetNetworkTest {
    private static final FlatTerrain FLAT = new FlatTerrain(0);

    @Test
    void aPatrolDrivesAroundTheBlock() {
        DrawnDistrict drawn =
                DrawnDistrict.of("a......", ".#####.", ".#####.", "P.....b").withCellMetres(10);
        StreetNetwork network = StreetNetwork.of(drawn.district());
        Position post = drawn.district().patrolPosts().get(0).position();

        assertEquals("60.0 m in 7.2 s", told(network.fastestRoute(post, drawn.mark('b', 0))));
        assertEquals("30.0 m in 3.6 s", told(network.fastestRoute(post, drawn.mark('a', 0))));
        assertEquals("90.0 m in 64.3 s", told(network.walkingRoute(drawn.mark('a', 0), drawn.mark('b', 0))));
    }

    @Test
    void oneWayStreetsAreDrivenOneWayAndWalkedBothWays() {
        StreetNetwork network = new StreetNetwork(
                List.of(
                        street("south", 36, true, 0, 0, 100, 0),
                        street("east", 36, true, 100, 0, 100, 100),
                        street("north", 36, true, 100, 100, 0, 100),
                        street("west", 36, true, 0, 100, 0, 0)),
                FLAT);

        Route against = network.fastestRoute(new Position(60, 0, 0), new Position(40, 0, 0));

        assertEquals("380.0 m in 38.0 s", told(against));
        assertEquals("20.0 m in 2.0 s", told(network.fastestRoute(new Position(40, 0, 0), new Position(60, 0, 0))));
        assertEquals("20.0 m in 14.3 s", told(network.walkingRoute(new Position(60, 0, 0), new Position(40, 0, 0))));
    }

    @Test
    void aOneWayStreetThatTheEdgeCutsIsDrivenAgainstOnlyWhereNothingElseLeadsThere() {
        StreetNetwork network = new StreetNetwork(
                List.of(
                        street("main", 36, false, 0, 0, 100, 0),
                        street("out", 36, true, 0, 0, 0, 100),
                        street("in", 36, true, 100, 100, 100, 0)),
                FLAT);

        assertEquals("150.0 m in 28.0 s", told(network.fastestRoute(new Position(0, 0, 0), new Position(100, 50, 0))));
        assertEquals("150.0 m in 15.0 s", told(network.fastestRoute(new Position(100, 50, 0), new Position(0, 0, 0))));
        assertEquals(List.of(), network.cutOffFromDriving());
    }

    @Test
    void theFasterWayWinsOverTheShorterOne() {
        StreetNetwork network = new StreetNetwork(
                List.of(
                        street("lane", 10, false, 0, 0, 100, 0),
                        street("avenue", 50, false, 0, 0, 0, 50, 100, 50, 100, 0)),
                FLAT);

        assertEquals("200.0 m in 14.4 s", told(network.fastestRoute(new Position(0, 0, 0), new Position(100, 0, 0))));
    }

    @Test
    void streetsThatCrossOrEndOnEachOtherAreJoined() {
        StreetNetwork network = new StreetNetwork(
                List.of(
                        street("crossed", 36, false, -100, 0, 100, 0),
                        street("crossing", 36, false, 30, -100, 30, 100),
                        street("ending", 36, false, -50, 0.3, -50, 100),
                        street("apart", 36, false, 500, 500, 500, 540)),
                FLAT);

        assertEquals(List.of("apart"), network.cutOffFromDriving());
        assertEquals(
                180,
                network.fastestRoute(new Position(-50, 100, 0), new Position(30, -0.5, 0))
                        .lengthMetres(),
                1);
        assertEquals(
                160,
                network.fastestRoute(new Position(30, 50, 0), new Position(-80, 0, 0))
                        .lengthMetres(),
                0.5);
    }

    @Test
    void aPlaceHasTheNameOfItsNearestNamedStreet() {
        StreetNetwork network = new StreetNetwork(
                List.of(street("rue Tarentaize", 36, false, 0, 0, 100, 0), unnamed(0, 0, 0, 10, 100, 10)), FLAT);

        assertEquals("rue Tarentaize", network.nearestAddress(50, 12).orElseThrow());
        assertEquals("", network.nearestPoint(50, 12).street().name());
        assertEquals(2, network.nearestPoint(50, 12).distanceMetres());
    }

    @Test
    void aRouteRisesWithTheGround() {
        TriangulatedTerrain slope = TriangulatedTerrain.through(List.of(
                new Position(-10, -10, 490),
                new Position(-10, 10, 490),
                new Position(110, -10, 610),
                new Position(110, 10, 610)));
        StreetNetwork network = new StreetNetwork(List.of(street("steep", 36, false, 0, 0, 100, 0)), slope);

        Route route = network.fastestRoute(new Position(0, 0, 0), new Position(100, 0, 0));

        assertEquals(550, network.positionAlong(route, 5).z(), 1e-6);
        assertEquals(600, route.end().z(), 1e-6);
    }

    @Test
    void withoutADrivableStreetNobodyDrives() {
        StreetNetwork network = new StreetNetwork(List.of(street("steps", 0, false, 0, 0, 100, 0)), FLAT);

        assertThrows(
                IllegalStateException.class, () -> network.fastestRoute(new Position(0, 0, 0), new Position(9, 0, 0)));
        assertTrue(network.nearestDrivablePoint(0, 0).isEmpty());
        assertEquals(
                9,
                network.walkingRoute(new Position(0, 0, 0), new Position(9, 0, 0))
                        .lengthMetres());
    }

    private static final DrawnDistrict TOWN =
            DrawnDistrict.of("..........", ".##.####..", ".##.####..", "..........", ".###.###.#", "..........");
    private static final StreetNetwork TOWN_NETWORK = StreetNetwork.of(TOWN.district());

    @Test
    void manyAskAtOnceAndEachGetsTheSameRoute() {
        List<Route> together = IntStream.range(0, 400)
                .parallel()
                .mapToObj(StreetNetworkTest::acrossTown)
                .toList();

        assertEquals(
                IntStream.range(0, 400).mapToObj(StreetNetworkTest::acrossTown).toList(), together);
    }

    private static Route acrossTown(int i) {
        return TOWN_NETWORK.fastestRoute(new Position(i % 40, i % 23, 0), new Position(39 - i % 37, i % 19, 0));
    }

    @Property(tries = 200)
    void aRouteIsNeverShorterThanTheStraightLineAndRunsWithoutJumps(
            @ForAll @DoubleRange(min = 0, max = 40) double ax,
            @ForAll @DoubleRange(min = 0, max = 24) double ay,
            @ForAll @DoubleRange(min = 0, max = 40) double bx,
            @ForAll @DoubleRange(min = 0, max = 24) double by) {
        Position a = new Position(ax, ay, 0);
        Position b = new Position(bx, by, 0);

        Route route = TOWN_NETWORK.fastestRoute(a, b);

        assertEquals(a, route.start());
        assertEquals(b, route.end());
        assertTrue(route.lengthMetres() >= a.horizontalDistanceTo(b) - 1e-9);
        double walked = 0;
        for (int i = 1; i < route.points().size(); i++) {
            walked += route.points()
                    .get(i - 1)
                    .horizontalDistanceTo(route.points().get(i));
            assertTrue(route.secondsAt().get(i) >= route.secondsAt().get(i - 1));
        }
        assertEquals(walked, route.lengthMetres(), 1e-9);
        assertEquals(route, TOWN_NETWORK.fastestRoute(a, b));
    }

    private static String told(Route route) {
        return String.format(java.util.Locale.ROOT, "%.1f m in %.1f s", route.lengthMetres(), route.durationSeconds());
    }

    private static Street unnamed(double... xy) {
        Street street = street("path", 0, false, xy);
        return new Street(street.id(), "", street.centreLine(), 2, 0, 0, false);
    }

    private static Street street(String name, double speedKmh, boolean oneWay, double... xy) {
        Coordinate[] line = new Coordinate[xy.length / 2];
        for (int i = 0; i < line.length; i++) {
            line[i] = new Coordinate(xy[2 * i], xy[2 * i + 1]);
        }
        return new Street(name, name, new GeometryFactory().createLineString(line), 8, 1.5, speedKmh, oneWay);
    }
}
