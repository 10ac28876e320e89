package org.soundtown.acoustics.scene;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundtown.acoustics.DrawnScene;
import org.soundtown.acoustics.air.Atmosphere;
import org.soundtown.acoustics.level.PairAttenuation;
import org.soundtown.acoustics.path.PathSettings;
import org.soundtown.citymodel.Building;
import org.soundtown.foundation.band.OctaveBands;
import org.soundtown.foundation.geometry.Position;

/** A query in the middle of a quarter costs the same whether eight other quarters lie around it or eleven hundred. */
class CityScaleTest {
    private static final int LARGE = 30_000;
    private static final List<Building> QUARTER = quarter();
    private static final TiledCity TOWN = TiledCity.of(QUARTER, (x, y) -> 0, 9 * QUARTER.size());
    private static final TiledCity CITY = TiledCity.of(QUARTER, (x, y) -> 0, LARGE);
    private static final Scene TOWN_SCENE = Scene.of(TOWN.buildings(), List.of(), TOWN.terrain(), 0);
    private static final Scene CITY_SCENE = Scene.of(CITY.buildings(), List.of(), CITY.terrain(), 0);

    private static List<Building> quarter() {
        DrawnScene drawn = new DrawnScene();
        for (int row = 0; row < 5; row++) {
            for (int column = 0; column < 5; column++) {
                drawn.box(24 * column, 24 * row, 24 * column + 14, 24 * row + 12, 8 + (row + column) % 3);
            }
        }
        return drawn.on(0).buildings();
    }

    private static Position inMiddle(TiledCity city, double x, double y, double z) {
        int copy = city.columns() / 2;
        return new Position(
                x + copy * city.box().getWidth(), y + copy * city.box().getHeight(), z);
    }

    @Test
    void aCityHasTheBuildingsAskedForInASquareAndItsTerrainRepeated() {
        assertEquals(LARGE, CITY.buildings().size());
        assertEquals(35, CITY.columns());
        TiledCity hilly = TiledCity.of(QUARTER, (x, y) -> x + 2 * y, 100);
        double width = hilly.box().getWidth();
        assertEquals(hilly.terrain().altitudeAt(7, 5), hilly.terrain().altitudeAt(7 + width, 5), 1e-9);
        assertThrows(IllegalArgumentException.class, () -> TiledCity.of(List.of(), (x, y) -> 0, 3));
    }

    @Test
    void aWayThroughTheQuarterMeetsTheSameWallsInTownAndInTheCity() {
        Crossings inTown = new Crossings();
        Crossings inCity = new Crossings();
        for (double y = 1; y < 110; y += 7) {
            Position a = inMiddle(TOWN, -3, y, 1.5);
            Position b = inMiddle(TOWN, 117, 110 - y, 1.5);
            TOWN_SCENE.cross(a.x(), a.y(), b.x(), b.y(), inTown);
            Position c = inMiddle(CITY, -3, y, 1.5);
            Position d = inMiddle(CITY, 117, 110 - y, 1.5);
            CITY_SCENE.cross(c.x(), c.y(), d.x(), d.y(), inCity);
            assertTrue(inTown.count() > 2);
            assertEquals(inTown.count(), inCity.count());
        }
    }

    @Test
    void aPairInTheCityIsAsLoudAsInTown() {
        assertArrayEquals(attenuation(TOWN, TOWN_SCENE), attenuation(CITY, CITY_SCENE), 1e-6);
    }

    private static double[] attenuation(TiledCity city, Scene scene) {
        PathSettings settings = PathSettings.standard().withMaxRange(120).withReflections(1, 40);
        PairAttenuation pair = new PairAttenuation(scene, Atmosphere.still(10, 70), settings, 0);
        pair.from(inMiddle(city, 18, 30, 1.5));
        double[] found = new double[OctaveBands.COUNT];
        assertTrue(pair.to(inMiddle(city, 66, 92, 4), found));
        return found;
    }

    /** Memory that a query takes is counted, as it shows what a query touches and does not depend on the machine. */
    @Test
    void aDeviceIndoorsIsMovedOutsideWithoutAskingTheWholeCity() {
        assumeTrue(ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean, "counts bytes");
        long town = bytes(TOWN_SCENE, inMiddle(TOWN, 55, 54, 1.5));
        long city = bytes(CITY_SCENE, inMiddle(CITY, 55, 54, 1.5));
        assertTrue(city < 3 * town + 4096, "bytes a query: " + town + " in town, " + city + " in the city");
    }

    private static long bytes(Scene scene, Position indoors) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        Position first = scene.inTheOpen(indoors);
        assertTrue(first.distanceTo(indoors) > 0.1, "it was indoors");
        int times = 100;
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        for (int i = 0; i < times; i++) {
            assertEquals(first, scene.inTheOpen(indoors));
        }
        return (threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before) / times;
    }
}
