package org.soundtown.acoustics.path;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.soundtown.acoustics.air.Atmosphere;
import org.soundtown.acoustics.path.PropagationPath.Kind;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.citymodel.Building;
import org.soundtown.foundation.band.OctaveBands;
import org.soundtown.foundation.geometry.Position;

class InvariantsTest {
    private static final Atmosphere AIR = Atmosphere.still(15, 60);

    @Property(tries = 300)
    void soundGoesBackExactlyAsItCame(@ForAll long seed) {
        PathFinder finder = new PathFinder(RandomScenes.scene(seed), AIR);
        Position a = RandomScenes.place(seed, "a");
        Position b = RandomScenes.place(seed, "b");
        List<PropagationPath> there = finder.find(a, b);
        List<PropagationPath> back = finder.find(b, a);
        assertEquals(there.size(), back.size());
        for (int i = 0; i < there.size(); i++) {
            assertArrayEquals(there.get(i).gainDb(), back.get(i).gainDb());
            assertEquals(there.get(i).delaySeconds(), back.get(i).delaySeconds());
            List<Position> reversed = new ArrayList<>(back.get(i).polyline());
            Collections.reverse(reversed);
            assertEquals(there.get(i).polyline(), reversed);
        }
    }

    @Property(tries = 300)
    void everyPairInRangeHasPathsThatAreNoShorterThanStraightAndNoLouderThanTheGroundAllows(@ForAll long seed) {
        PathFinder finder = new PathFinder(RandomScenes.scene(seed), AIR);
        Position a = RandomScenes.place(seed, "a");
        Position b = RandomScenes.place(seed, "b");
        List<PropagationPath> paths = finder.find(a, b);
        assertFalse(paths.isEmpty());
        double before = 0;
        for (PropagationPath path : paths) {
            Position start = path.polyline().get(0);
            Position end = path.polyline().get(path.polyline().size() - 1);
            double straight = start.distanceTo(end);
            double length = 0;
            for (int i = 1; i < path.polyline().size(); i++) {
                length += path.polyline().get(i - 1).distanceTo(path.polyline().get(i));
            }
            assertEquals(length, path.lengthMetres(), 1e-6);
            assertTrue(path.lengthMetres() >= straight - 1e-9);
            assertTrue(path.delaySeconds() >= before);
            before = path.delaySeconds();
            for (int band = 0; band < OctaveBands.COUNT; band++) {
                double bound = -20 * Math.log10(Math.max(0.1, straight)) + 6.03;
                assertTrue(path.gainDb()[band] <= bound, "band " + band);
            }
        }
    }

    @Property(tries = 300)
    void anEndAtStreetLevelIsNeverInsideABuilding(@ForAll long seed) {
        Scene scene = RandomScenes.scene(seed);
        Position open = scene.inTheOpen(RandomScenes.place(seed, "a"));
        assertTrue(scene.findBuildingAround(open).isEmpty(), open.toString());
    }

    @Property(tries = 300)
    void aDirectPathIsThereExactlyWhenNoBuildingStandsInTheLine(@ForAll long seed) {
        Scene scene = RandomScenes.scene(seed);
        Position a = scene.inTheOpen(RandomScenes.place(seed, "a"));
        Position b = scene.inTheOpen(RandomScenes.place(seed, "b"));
        LineString line = new GeometryFactory()
                .createLineString(new Coordinate[] {new Coordinate(a.x(), a.y()), new Coordinate(b.x(), b.y())});
        boolean seen = true;
        for (Building building : scene.buildings()) {
            for (Coordinate on : building.footprint().intersection(line).getCoordinates()) {
                double t = Math.hypot(on.x - a.x(), on.y - a.y()) / a.horizontalDistanceTo(b);
                seen &= a.z() + t * (b.z() - a.z()) >= building.roofAltitudeMetres();
            }
        }
        boolean direct = new PathFinder(scene, AIR).find(a, b).stream().anyMatch(path -> path.kind() == Kind.DIRECT);
        assertEquals(seen, direct);
    }

    @Property(tries = 200)
    void aWayRoundTheCornersCrossesNoBuilding(@ForAll long seed) {
        crossesNoBuilding(seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {-2475971859202553444L, -6929724377380842920L, 8475388566338182780L})
    void aLegThatPassesAboveALowBuildingIsNotBentRoundIt(long seed) {
        crossesNoBuilding(seed);
    }

    private static void crossesNoBuilding(long seed) {
        Scene scene = RandomScenes.scene(seed);
        List<PropagationPath> paths =
                new PathFinder(scene, AIR).find(RandomScenes.place(seed, "a"), RandomScenes.place(seed, "b"));
        for (PropagationPath path : paths) {
            if (path.kind() == Kind.AROUND_CORNER) {
                for (int leg = 1; leg < path.polyline().size(); leg++) {
                    Position p = path.polyline().get(leg - 1);
                    Position q = path.polyline().get(leg);
                    for (int i = 1; i < 500; i++) {
                        double t = i / 500.0;
                        Position on = new Position(
                                p.x() + t * (q.x() - p.x()), p.y() + t * (q.y() - p.y()), p.z() + t * (q.z() - p.z()));
                        assertTrue(scene.findBuildingAround(on).isEmpty(), "leg " + leg + " at " + t);
                    }
                }
            }
        }
    }
}
