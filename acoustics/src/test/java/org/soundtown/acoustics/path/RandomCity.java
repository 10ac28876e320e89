package org.soundtown.acoustics.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.acoustics.scene.SceneBuilder;
import org.soundtown.foundation.band.OctaveBands;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.dice.DiceCursor;
import org.soundtown.foundation.geometry.Position;

/**
 * Houses, screens, ground zones and hills thrown by dice, which can be moved as a whole: turned and shifted on the map and
 * lifted.
 */
final class RandomCity {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final double HALF_SIDE = 150;

    private final List<Wall> buildings = new ArrayList<>();
    private final List<Wall> screens = new ArrayList<>();
    private final List<Coordinate[]> zones = new ArrayList<>();
    private final List<Coordinate[]> hills = new ArrayList<>();
    private final double[] zoneG;
    private final double g;
    private final long seed;

    private record Wall(Coordinate[] tops, double[] absorption) {}

    RandomCity(long seed) {
        this.seed = seed;
        DiceCursor dice = Dice.of(seed, "city", "all").cursor();
        g = dice.uniform(0, 1);
        boolean hilly = dice.uniform() < 0.5;
        hills.add(frame(hilly ? dice : null));
        for (int i = 0; hilly && i < 6; i++) {
            hills.add(new Coordinate[] {place(dice, dice.uniform(-4, 8)), place(dice, dice.uniform(-4, 8))});
        }
        int houses = 3 + dice.below(12);
        for (int i = 0; i < houses; i++) {
            double length = dice.uniform(6, 40);
            double depth = dice.uniform(6, 14);
            double top = dice.uniform(12, 30);
            buildings.add(new Wall(box(dice, length, depth, top), absorption(dice)));
        }
        for (int i = 0; i < dice.below(3); i++) {
            Coordinate[] line = box(dice, dice.uniform(10, 60), 1, dice.uniform(10, 14));
            screens.add(new Wall(Arrays.copyOf(line, 2), absorption(dice)));
        }
        int patches = dice.below(4);
        zoneG = new double[patches];
        for (int i = 0; i < patches; i++) {
            zones.add(box(dice, dice.uniform(20, 120), dice.uniform(20, 120), 0));
            zoneG[i] = dice.below(5) / 4.0;
        }
    }

    Scene scene() {
        return scene(new AffineTransformation(), 0, alpha -> alpha);
    }

    /**
     * @param move turns and shifts everything on the map
     * @param lift added to every altitude (m)
     * @param absorption what becomes of every absorption coefficient
     */
    Scene scene(AffineTransformation move, double lift, DoubleUnaryOperator absorption) {
        SceneBuilder scene = new SceneBuilder().ground(g);
        for (int i = 0; i < zones.size(); i++) {
            scene.zone(ring(moved(zones.get(i), move, lift)), zoneG[i]);
        }
        for (int i = 0; i < buildings.size(); i++) {
            Wall wall = buildings.get(i);
            scene.building("house " + i, ring(moved(wall.tops, move, lift)), changed(wall.absorption, absorption));
        }
        for (int i = 0; i < screens.size(); i++) {
            Wall wall = screens.get(i);
            scene.screen("screen " + i, moved(wall.tops, move, lift), changed(wall.absorption, absorption));
        }
        scene.terrain(hills.stream().map(line -> moved(line, move, lift)).toList());
        return scene.build();
    }

    /** A place in the open, between ground and roofs, the same for the same name. */
    Position place(String name) {
        DiceCursor dice = Dice.of(seed, name, "place").cursor();
        Scene scene = scene();
        while (true) {
            Coordinate here = place(dice, 0);
            double ground = scene.groundAltitudeAt(here.x, here.y);
            Position place = new Position(here.x, here.y, ground + dice.uniform(0.5, 12));
            if (scene.inTheOpen(place).equals(place)) {
                return place;
            }
        }
    }

    static Position moved(Position place, AffineTransformation move, double lift) {
        Coordinate to = moved(new Coordinate[] {new Coordinate(place.x(), place.y(), place.z())}, move, lift)[0];
        return new Position(to.x, to.y, to.z);
    }

    private static Coordinate[] moved(Coordinate[] line, AffineTransformation move, double lift) {
        Coordinate[] to = new Coordinate[line.length];
        for (int i = 0; i < line.length; i++) {
            to[i] = move.transform(line[i], new Coordinate());
            to[i].z = line[i].z + lift;
        }
        return to;
    }

    private static Coordinate[] frame(DiceCursor dice) {
        Coordinate[] frame = new Coordinate[5];
        for (int i = 0; i < 4; i++) {
            double x = i == 0 || i == 3 ? -2 * HALF_SIDE : 2 * HALF_SIDE;
            double y = i < 2 ? -2 * HALF_SIDE : 2 * HALF_SIDE;
            frame[i] = new Coordinate(x, y, dice == null ? 0 : dice.uniform(-4, 8));
        }
        frame[4] = frame[0];
        return frame;
    }

    private static Coordinate place(DiceCursor dice, double z) {
        return new Coordinate(dice.uniform(-HALF_SIDE, HALF_SIDE), dice.uniform(-HALF_SIDE, HALF_SIDE), z);
    }

    private static Coordinate[] box(DiceCursor dice, double length, double depth, double z) {
        Coordinate at = place(dice, z);
        double turn = dice.uniform(0, 2 * Math.PI);
        double alongX = length * Math.cos(turn);
        double alongY = length * Math.sin(turn);
        double acrossX = -depth * Math.sin(turn);
        double acrossY = depth * Math.cos(turn);
        return new Coordinate[] {
            at,
            new Coordinate(at.x + alongX, at.y + alongY, z),
            new Coordinate(at.x + alongX + acrossX, at.y + alongY + acrossY, z),
            new Coordinate(at.x + acrossX, at.y + acrossY, z)
        };
    }

    private static double[] absorption(DiceCursor dice) {
        double[] alpha = new double[OctaveBands.COUNT];
        for (int band = 0; band < alpha.length; band++) {
            alpha[band] = dice.uniform(0, 0.6);
        }
        return alpha;
    }

    private static double[] changed(double[] absorption, DoubleUnaryOperator how) {
        return Arrays.stream(absorption).map(how).toArray();
    }

    private static Polygon ring(Coordinate[] open) {
        Coordinate[] closed = Arrays.copyOf(open, open.length + 1);
        closed[open.length] = open[0].copy();
        return GEOMETRY.createPolygon(closed);
    }
}
