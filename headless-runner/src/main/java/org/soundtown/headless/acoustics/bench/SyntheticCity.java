package org.soundtown.headless.acoustics.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.dice.DiceCursor;

/**
 * A made-up city of perimeter blocks with courtyards: fourteen houses around each, gaps between them, blocks a little
 * turned, on flat ground. The blocks nearest to the middle come first and each has dice of its own, so that a larger city
 * is the smaller one with more around it.
 */
public final class SyntheticCity {
    /** From block to block (m). */
    static final double PITCH = 120;

    private static final double SIDE = 102;
    private static final double DEPTH = 12;
    private static final double MOST_TURN_DEGREES = 3;
    private static final double[] ALPHAS = {0.10, 0.15, 0.20};
    private static final int HOUSES_A_BLOCK = 14;
    private static final long SEED = 20260601;
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private SyntheticCity() {}

    /** @param heightMetres of the roof above the ground (m) */
    public record House(String id, Polygon outline, double heightMetres, double alpha) {}

    /** So many houses around the origin. */
    public static List<House> houses(int count) {
        int blocks = (count + HOUSES_A_BLOCK - 1) / HOUSES_A_BLOCK;
        int reach = (int) Math.ceil(Math.sqrt(blocks)) / 2 + 1;
        List<int[]> places = new ArrayList<>();
        for (int row = -reach; row <= reach; row++) {
            for (int column = -reach; column <= reach; column++) {
                places.add(new int[] {column, row});
            }
        }
        places.sort(Comparator.comparingInt(place -> Math.max(Math.abs(place[0]), Math.abs(place[1]))));
        List<House> houses = new ArrayList<>();
        for (int[] place : places.subList(0, blocks)) {
            addBlock(place[0], place[1], houses);
        }
        return houses.subList(0, count);
    }

    private static void addBlock(int column, int row, List<House> houses) {
        String name = column + "/" + row;
        DiceCursor dice = Dice.of(SEED, name, "synthetic city").cursor();
        double middleX = PITCH * column + dice.uniform(-1.5, 1.5);
        double middleY = PITCH * row + dice.uniform(-1.5, 1.5);
        double turn = StrictMath.toRadians(dice.uniform(-MOST_TURN_DEGREES, MOST_TURN_DEGREES));
        List<double[]> boxes = new ArrayList<>();
        addSide(4, SIDE, dice, boxes);
        addSide(3, SIDE - 2 * (DEPTH + 1), dice, boxes);
        for (double[] box : boxes) {
            houses.add(new House(
                    name + "/" + houses.size(),
                    turned(box, turn, middleX, middleY),
                    Math.rint(dice.uniform(60, 200)) / 10,
                    ALPHAS[dice.below(ALPHAS.length)]));
        }
    }

    /** Two rows of houses facing each other; three a row stand upright, four lie. */
    private static void addSide(int n, double length, DiceCursor dice, List<double[]> boxes) {
        for (int far = 0; far < 2; far++) {
            for (int i = 0; i < n; i++) {
                double from = -length / 2 + i * length / n + (n == 4 && i == 0 ? 0 : dice.uniform(1, 3));
                double to = -length / 2 + (i + 1) * length / n - (n == 4 && i == n - 1 ? 0 : dice.uniform(1, 3));
                double depth = DEPTH + dice.uniform(-1, 1);
                double outer = SIDE / 2;
                double low = far == 0 ? -outer : outer - depth;
                double high = low + depth;
                boxes.add(n == 4 ? new double[] {from, low, to, high} : new double[] {low, from, high, to});
            }
        }
    }

    private static Polygon turned(double[] box, double turn, double middleX, double middleY) {
        double[][] corners = {{box[0], box[1]}, {box[2], box[1]}, {box[2], box[3]}, {box[0], box[3]}, {box[0], box[1]}};
        Coordinate[] ring = new Coordinate[corners.length];
        for (int i = 0; i < ring.length; i++) {
            double x = middleX + StrictMath.cos(turn) * corners[i][0] - StrictMath.sin(turn) * corners[i][1];
            double y = middleY + StrictMath.sin(turn) * corners[i][0] + StrictMath.cos(turn) * corners[i][1];
            ring[i] = new Coordinate(Math.rint(x * 100) / 100, Math.rint(y * 100) / 100);
        }
        return FACTORY.createPolygon(ring);
    }
}
