package org.soundtown.acoustics.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.soundtown.acoustics.DrawnScene;
import org.soundtown.acoustics.air.Atmosphere;
import org.soundtown.acoustics.path.PathFinder;
import org.soundtown.acoustics.path.PathSettings;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.foundation.band.OctaveBands;
import org.soundtown.foundation.geometry.Position;

class SoundMapTest {
    private static final Atmosphere WINDY = new Atmosphere(15, 60, 101.325, 8, 250);
    private static final PathSettings SETTINGS = PathSettings.standard().withReflections(1, 30);
    private static final Position MICROPHONE = new Position(-20, 0, 5);

    private final Scene block = new DrawnScene()
            .courtyard(0, -15, 40, 15, 8, 12)
            .box(60, -10, 70, 30, 9)
            .on(0);
    private final GridFrame frame = GridFrame.over(new Envelope(-40, 80, -40, 40), 5, 1.5);

    private SoundMap map(Scene scene, Atmosphere air, GridFrame grid, int threads) {
        return SoundMap.of(scene, air, SETTINGS, 0, MICROPHONE, grid, threads, MapProgress.SILENT);
    }

    @Test
    void aSoundFromANodeIsAsLoudAndAsLateAsThePathsFromThereToTheMicrophoneSay() {
        SoundMap map = map(block, WINDY, frame, 2);
        PathFinder finder = new PathFinder(block, WINDY, SETTINGS);
        int compared = 0;
        for (int row = 0; row < frame.rows(); row += 3) {
            for (int column = 0; column < frame.columns(); column += 3) {
                if (Float.isNaN(map.travelTimes().secondsAtNode(column, row))) {
                    continue;
                }
                var paths = finder.find(new Position(frame.x(column), frame.y(row), 1.5), MICROPHONE);
                assertEquals(paths.get(0).delaySeconds(), map.travelTimes().secondsAtNode(column, row), 1e-7);
                double[] gain = PathFinder.totalGainDb(paths);
                for (int band = 0; band < OctaveBands.COUNT; band++) {
                    double attenuation = 10 * Math.log10(4 * Math.PI) - gain[band];
                    assertEquals(attenuation, map.transfer().attenuationDbAtNode(band, column, row), 1e-3);
                }
                compared++;
            }
        }
        assertTrue(compared > 30, "nodes compared: " + compared);
    }

    @Test
    void nodesInBuildingsHaveNoValueAndNodesInCourtyardsHaveOne() {
        SoundMap map = map(block, WINDY, frame, 1);
        for (int row = 0; row < frame.rows(); row++) {
            for (int column = 0; column < frame.columns(); column++) {
                Position node = new Position(frame.x(column), frame.y(row), 1.5);
                boolean indoors = block.findBuildingAround(node).isPresent();
                assertEquals(indoors, Float.isNaN(map.travelTimes().secondsAtNode(column, row)), node.toString());
            }
        }
        assertTrue(map.travelTimes().seconds(20, 0) > 0.125, "the courtyard hears over the roof");
    }

    @Test
    void fourThreadsMakeTheSameMapAsOneToTheLastBit() {
        SoundMap one = map(block, WINDY, frame, 1);
        SoundMap four = map(block, WINDY, frame, 4);
        assertArrayEquals(
                one.travelTimes().grid().values(), four.travelTimes().grid().values());
        for (int band = 0; band < OctaveBands.COUNT; band++) {
            assertArrayEquals(
                    one.transfer().attenuation(band).values(),
                    four.transfer().attenuation(band).values());
        }
    }

    @Test
    void withTheWindASoundReachesTheMicrophoneSoonerThanAgainstIt() {
        Scene open = DrawnScene.open(0);
        Atmosphere west = new Atmosphere(15, 60, 101.325, 10, 270);
        TravelTimeMap times = map(open, west, GridFrame.over(new Envelope(-320, 280, 0, 0.5), 10, 5), 1)
                .travelTimes();
        double c = west.soundSpeed();
        assertEquals(300 / (c + 10), times.seconds(-320, 0), 1e-6);
        assertEquals(300 / (c - 10), times.seconds(280, 0), 1e-6);
    }

    @Test
    void betweenNodesOfACoarseGridFreeFieldIsStillExact() {
        PathSettings free = SETTINGS.withGround(false);
        Atmosphere air = Atmosphere.still(15, 60);
        GridFrame coarse = GridFrame.over(new Envelope(-100, 100, -100, 100), 20, 1.5);
        SoundMap map = SoundMap.of(DrawnScene.open(0), air, free, 0, MICROPHONE, coarse, 1, MapProgress.SILENT);
        for (double x : new double[] {-93, -31, -27.5, 4, 88.8}) {
            double distance = new Position(x, 17, 1.5).distanceTo(MICROPHONE);
            double expected = 20 * Math.log10(distance) + 10 * Math.log10(4 * Math.PI);
            double airLoss = distance * air.absorptionDbPerMetre(OctaveBands.exactHertz(4));
            assertEquals(expected + airLoss, map.transfer().attenuationDb(4, x, 17), 0.02);
            assertEquals(distance / air.soundSpeed(), map.travelTimes().seconds(x, 17), 1e-6);
        }
    }

    @Test
    void theWeightedLevelIsThatOfTheBandsTogether() {
        SoundMap map = map(block, WINDY, frame, 1);
        double[] power = {90, 95, 100, 104, 103, 99, 94, 86};
        double[] level = new double[OctaveBands.COUNT];
        Arrays.setAll(level, band -> power[band] - map.transfer().attenuationDbAtNode(band, 2, 3));
        assertEquals(
                OctaveBands.aWeightedDb(level),
                map.transfer().aWeightedLevel(power).atNode(2, 3),
                1e-3);
    }

    @Test
    void aMapThatIsNoLongerWantedStopsAtTheNextRow() {
        for (int threads : new int[] {1, 3}) {
            var error = assertThrows(
                    CancellationException.class,
                    () -> SoundMap.of(block, WINDY, SETTINGS, 0, MICROPHONE, frame, threads, (done, rows) -> done < 4));
            assertTrue(error.getMessage().startsWith("map given up after "), error.getMessage());
        }
    }

    @Test
    void aGridBeyondMemoryIsRefusedWithItsSize() {
        var error = assertThrows(IllegalArgumentException.class, () -> new GridFrame(0, 0, 1, 100_000, 100_000, 1.5));
        assertEquals("columns times rows: 1.0E10: expected 1.0 to 5.0E7 nodes", error.getMessage());
    }
}
