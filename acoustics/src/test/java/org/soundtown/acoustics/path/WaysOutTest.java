package org.soundtown.acoustics.path;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.soundtown.acoustics.DrawnScene;
import org.soundtown.acoustics.air.Atmosphere;
import org.soundtown.acoustics.level.PairAttenuation;
import org.soundtown.acoustics.path.PropagationPath.Kind;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.foundation.band.OctaveBands;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.dice.DiceCursor;
import org.soundtown.foundation.geometry.Position;

class WaysOutTest {
    private static final Atmosphere AIR = Atmosphere.still(10, 70);
    private static final PathSettings NO_REFLECTIONS = PathSettings.standard().withReflections(0, 0);

    /** So high that no sound comes over the roofs beside what comes through the gates. */
    private static final double HIGH = 40;

    private static final Scene YARD_OPEN_TO_THE_NORTH = new DrawnScene()
            .outline(HIGH, 0, 0, 40, 0, 40, 30, 32, 30, 32, 8, 8, 8, 8, 30, 0, 30)
            .on(0);

    /** Four houses round a yard, a gate of 4 m towards the east. */
    private static DrawnScene yardWithGate(double height) {
        return new DrawnScene()
                .box(-30, -30, 30, -20, height)
                .box(-30, 20, 30, 30, height)
                .box(-30, -20, -20, 20, height)
                .box(20, -20, 30, -2, height)
                .box(20, 2, 30, 20, height);
    }

    private static List<PropagationPath> around(Scene scene, Position from, Position to) {
        return new PathFinder(scene, AIR, NO_REFLECTIONS)
                .find(from, to).stream()
                        .filter(path -> path.kind() == Kind.AROUND_CORNER)
                        .toList();
    }

    @Test
    void soundFromBehindAYardComesInThroughItsMouth() {
        List<PropagationPath> paths = around(YARD_OPEN_TO_THE_NORTH, new Position(20, -40, 2), new Position(16, 12, 2));
        double way = Math.hypot(20, 40) + 30 + 8 + Math.hypot(8, 18);
        assertEquals(way, paths.get(0).lengthMetres(), 0.1);
        assertEquals(5, paths.get(0).polyline().size());
        assertEquals(8, paths.get(0).polyline().get(3).x(), 0.05);
    }

    @Test
    void soundLeavesAYardByTheGateOnItsFarSide() {
        Scene scene = yardWithGate(HIGH).on(0);
        List<PropagationPath> paths = around(scene, new Position(-90, 3, 2), new Position(0, 15, 2));
        assertEquals(1, paths.size(), paths.toString());
        double outside = Math.hypot(60, 27) + 60;
        double through = Math.hypot(0, 28) + 10 + Math.hypot(20, 13);
        assertEquals(outside + through, paths.get(0).lengthMetres(), 0.2);
    }

    @Test
    void fromAClosedYardSoundGoesOverTheRoofsOnly() {
        Scene scene = new DrawnScene()
                .box(-30, -30, 30, -20, 12)
                .box(-30, 20, 30, 30, 12)
                .box(-30, -20, -20, 20, 12)
                .box(20, -20, 30, 20, 12)
                .on(0);
        List<PropagationPath> paths =
                new PathFinder(scene, AIR, NO_REFLECTIONS).find(new Position(0, 15, 2), new Position(-90, 3, 2));
        assertEquals(
                List.of(Kind.OVER_ROOF),
                paths.stream().map(PropagationPath::kind).toList());
    }

    @Test
    void throughTwoYardsOneInTheOtherSoundFindsBothGates() {
        Scene scene = yardWithGate(HIGH)
                .box(-45, -45, 45, -40, HIGH)
                .box(-45, 40, 45, 45, HIGH)
                .box(40, -40, 45, 40, HIGH)
                .box(-45, -40, -40, -2, HIGH)
                .box(-45, 2, -40, 40, HIGH)
                .on(0);
        List<PropagationPath> paths = around(scene, new Position(60, 0, 2), new Position(0, 10, 2));
        assertEquals(1, paths.size());
        List<Position> way = paths.get(0).polyline();
        assertTrue(way.stream().anyMatch(at -> Math.abs(at.x() + 45) < 0.05 && Math.abs(at.y()) < 2.05), "outer gate");
        assertTrue(way.stream().anyMatch(at -> Math.abs(at.x() - 20) < 0.05 && Math.abs(at.y()) < 2.05), "inner gate");
    }

    @Test
    void aShortWayByTheMouthCountsWhereTheHullGoesTheLongWayRound() {
        List<PropagationPath> paths = around(YARD_OPEN_TO_THE_NORTH, new Position(-60, 12, 2), new Position(20, 27, 2));
        assertEquals(1, paths.size());
        double way = Math.hypot(60, 18) + 8 + Math.hypot(12, 3);
        assertEquals(way, paths.get(0).lengthMetres(), 0.1);
    }

    @Test
    void walkingOutOfAYardTheLevelDoesNotStep() {
        Position source = new Position(-60, 12, 1.5);
        walk(YARD_OPEN_TO_THE_NORTH, source, 20, 10, 20, 30);
        walk(YARD_OPEN_TO_THE_NORTH, source, 30, 10, 30, 36);
        walk(YARD_OPEN_TO_THE_NORTH, new Position(20, -30, 1.5), 20, 10, 20, 60);
        Scene gate = yardWithGate(HIGH).on(0);
        walk(gate, new Position(10, 90, 1.5), -15, 15, 15, -15);
        walk(gate, new Position(10, 90, 1.5), 15, -15, 15, 0);
        walk(gate, new Position(10, 90, 1.5), 15, 0, 39, 0);
    }

    private static void walk(Scene scene, Position source, double x0, double y0, double x1, double y1) {
        PathFinder finder = new PathFinder(scene, AIR, NO_REFLECTIONS);
        double way = Math.hypot(x1 - x0, y1 - y0);
        double[] before = null;
        for (double at = 0; at < way; at += 0.1) {
            double x = x0 + at / way * (x1 - x0) + 0.00123;
            double y = y0 + at / way * (y1 - y0) + 0.00217;
            double[] gain = PathFinder.totalGainDb(finder.find(source, new Position(x, y, 1.5)));
            if (before != null) {
                assertArrayEquals(before, gain, 1.0, "10 cm at " + x + ", " + y);
            }
            before = gain;
        }
    }

    @Property(tries = 100)
    void outOfYardsThatOpenAnywhereAWayCrossesNothingThatIsBuilt(@ForAll long seed) {
        DiceCursor dice = Dice.of(seed, "yards", "all").cursor();
        DrawnScene drawn = new DrawnScene();
        for (int i = 0; i < 8; i++) {
            drawn.outline(HIGH, turnedYard(dice));
        }
        Scene scene = drawn.on(0);
        for (int pair = 0; pair < 4; pair++) {
            Position a = RandomScenes.place(seed, "a" + pair);
            Position b = RandomScenes.place(seed, "b" + pair);
            for (PropagationPath path : around(scene, a, b)) {
                for (int leg = 1; leg < path.polyline().size(); leg++) {
                    Position p = path.polyline().get(leg - 1);
                    Position q = path.polyline().get(leg);
                    for (int i = 1; i < 300; i++) {
                        double t = i / 300.0;
                        Position on = new Position(p.x() + t * (q.x() - p.x()), p.y() + t * (q.y() - p.y()), 0);
                        assertTrue(scene.findBuildingAround(on).isEmpty(), "leg " + leg + " at " + t);
                    }
                }
            }
        }
    }

    /** Three wings 6 m deep round a yard, turned and put anywhere. */
    private static double[] turnedYard(DiceCursor dice) {
        double width = dice.uniform(20, 60);
        double length = dice.uniform(20, 60);
        double[] corners = {0, 0, width, 0, width, length, width - 6, length, width - 6, 6, 6, 6, 6, length, 0, length};
        double turn = dice.uniform(0, 2 * Math.PI);
        double x = dice.uniform(-120, 120);
        double y = dice.uniform(-120, 120);
        for (int i = 0; i < corners.length; i += 2) {
            double along = corners[i];
            double across = corners[i + 1];
            corners[i] = x + along * Math.cos(turn) - across * Math.sin(turn);
            corners[i + 1] = y + along * Math.sin(turn) + across * Math.cos(turn);
        }
        return corners;
    }

    @Property(tries = 100)
    void outOfYardsSoundGoesBackExactlyAsItCame(@ForAll long seed) {
        PathFinder finder = new PathFinder(RandomScenes.scene(seed), AIR, NO_REFLECTIONS);
        for (int i = 0; i < 5; i++) {
            Position a = RandomScenes.place(seed, "a" + i);
            Position b = RandomScenes.place(seed, "b" + i);
            assertArrayEquals(PathFinder.totalGainDb(finder.find(a, b)), PathFinder.totalGainDb(finder.find(b, a)));
        }
    }

    /** Receivers of one source share what was found for those before them; that must not show. */
    @Property(tries = 100)
    void aReceiverHearsTheSameWhoeverWasAskedBefore(@ForAll long seed) {
        Scene scene = RandomScenes.scene(seed);
        Position source = scene.inTheOpen(RandomScenes.place(seed, "source"));
        PairAttenuation shared = new PairAttenuation(scene, AIR, NO_REFLECTIONS, 0.5);
        shared.from(source);
        for (int i = 0; i < 10; i++) {
            Position receiver = scene.inTheOpen(RandomScenes.place(seed, "receiver" + i));
            PairAttenuation alone = new PairAttenuation(scene, AIR, NO_REFLECTIONS, 0.5);
            alone.from(source);
            double[] together = new double[OctaveBands.COUNT];
            double[] apart = new double[OctaveBands.COUNT];
            Arrays.fill(apart, -1);
            Arrays.fill(together, -1);
            assertEquals(alone.to(receiver, apart), shared.to(receiver, together));
            assertArrayEquals(apart, together);
        }
    }
}
