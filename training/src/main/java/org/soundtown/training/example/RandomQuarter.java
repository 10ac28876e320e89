package org.soundtown.training.example;

import java.util.Arrays;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.soundtown.acoustics.air.Atmosphere;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.acoustics.scene.SceneBuilder;
import org.soundtown.acoustics.weather.Refraction;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.dice.DiceCursor;
import org.soundtown.foundation.geometry.Position;

/**
 * A quarter that never was: a crossing of two streets lined with houses, of random widths, heights, gaps, façades and
 * weather, so that the network does not learn one district's echoes by heart. Ranges are assumed, from villas to towers.
 */
record RandomQuarter(Scene scene, Refraction weather, double streetWidth, double crossWidth) implements Quarter {
    private static final double HALF_LENGTH = 160;
    private static final double TOWN_ROUGHNESS = 1;
    private static final int MOST_TRIES = 200;
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    static RandomQuarter of(Dice dice) {
        DiceCursor draw = dice.cursor();
        double width = draw.logUniform(6, 35);
        double crossWidth = draw.logUniform(6, 25);
        double height = draw.logUniform(4, 28);
        double gapShare = draw.uniform(0, 0.4);
        double absorption = draw.logUniform(0.03, 0.25);
        SceneBuilder builder = new SceneBuilder().ground(draw.uniform(0, 0.5));
        int houses = 0;
        for (int side = -1; side <= 1; side += 2) {
            double x = -HALF_LENGTH;
            while (x < HALF_LENGTH) {
                double length = draw.uniform(8, 30);
                double from = x;
                double to = x + length;
                x = to;
                boolean inCrossing = from < crossWidth / 2 && to > -crossWidth / 2;
                if (inCrossing || draw.uniform() < gapShare) {
                    continue;
                }
                double near = side * (width / 2 + draw.uniform(0, 2));
                double far = side * (width / 2 + draw.uniform(9, 16));
                double top = height * draw.uniform(0.6, 1.4);
                builder.building("h" + houses++, box(from, near, to, far, top), absorptions(absorption, draw));
            }
        }
        Atmosphere air = new Atmosphere(
                draw.uniform(-5, 32), draw.uniform(30, 95), 101.325, draw.uniform(0, 5), draw.uniform(0, 360));
        return new RandomQuarter(builder.build(), Refraction.of(air, 0, TOWN_ROUGHNESS), width, crossWidth);
    }

    @Override
    public Pair pair(DiceCursor dice) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            double x = dice.uniform(-0.8 * HALF_LENGTH, 0.8 * HALF_LENGTH);
            double side = dice.uniform() < 0.5 ? -1 : 1;
            Position receiver = new Position(x, side * (streetWidth / 2 - 0.8), dice.uniform(2.5, 8));
            double distance = dice.logUniform(NEAREST, FARTHEST);
            double away = dice.uniform() < 0.5 ? -distance : distance;
            Position source = dice.uniform() < 0.75
                    ? new Position(x + away, dice.uniform(-0.5, 0.5) * (streetWidth - 1), SOURCE_HEIGHT)
                    : new Position(dice.uniform(-0.5, 0.5) * (crossWidth - 1), away, SOURCE_HEIGHT);
            Pair pair = new Pair(source, receiver);
            if (pair.isInRange() && scene.findBuildingAround(source).isEmpty()) {
                return pair;
            }
        }
        throw new IllegalStateException("a quarter without room for a source and a microphone");
    }

    private static double[] absorptions(double mean, DiceCursor draw) {
        double[] bands = new double[8];
        Arrays.fill(bands, mean * draw.uniform(0.7, 1.3));
        return bands;
    }

    private static Polygon box(double x1, double y1, double x2, double y2, double top) {
        return GEOMETRY.createPolygon(new Coordinate[] {
            new Coordinate(x1, y1, top),
            new Coordinate(x2, y1, top),
            new Coordinate(x2, y2, top),
            new Coordinate(x1, y2, top),
            new Coordinate(x1, y1, top)
        });
    }
}
