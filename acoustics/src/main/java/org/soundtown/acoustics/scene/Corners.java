package org.soundtown.acoustics.scene;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Where ways on the map may bend, and which of these places see one another: the free outward corners of buildings,
 * those towards courtyards included, and the bends and ends of screens, 15 mm clear of what they belong to. Whatever is
 * built stands in the way here, however low it is, so that one graph serves all heights.
 *
 * <p>Of a reduced visibility graph: two corners are joined only where the line between them, drawn out, touches the
 * obstacles at both and goes into neither, because no shortest way has another leg (Lozano-Pérez and Wesley 1979,
 * <i>Communications of the ACM</i> 22, 560; Rohnert 1986, <i>Information Processing Letters</i> 23, 71). Joints are worked
 * out when a corner is first asked for and kept. Thread-safe; which thread asks first changes nothing.
 */
public final class Corners {
    /** No leg of a way between corners is longer (m): what is near decides the cost, not the city. */
    public static final double LONGEST_LEG_METRES = 200;

    /** A leg at this corner has the obstacle on its left. */
    public static final int LEFT = 1;

    /** A leg at this corner has the obstacle on its right. */
    public static final int RIGHT = 2;

    /** How far legs may lean into a wall, as a sine: corners do not all stand equally clear of one wall. */
    private static final double LEANING = 0.02;

    private static final double CELL_METRES = 50;

    private final Scene scene;
    private final double[] x;
    private final double[] y;
    private final double[] beforeX;
    private final double[] beforeY;
    private final double[] afterX;
    private final double[] afterY;
    private final AtomicReferenceArray<int[]> joined;
    private final double originX;
    private final double originY;
    private final int columns;
    private final int rows;
    private final int[] first;

    Corners(Scene scene) {
        this.scene = scene;
        CornerList found = new CornerList(scene);
        int count = found.count();
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            minX = Math.min(minX, found.number(i, 0));
            maxX = Math.max(maxX, found.number(i, 0));
            minY = Math.min(minY, found.number(i, 1));
            maxY = Math.max(maxY, found.number(i, 1));
        }
        originX = count == 0 ? 0 : minX;
        originY = count == 0 ? 0 : minY;
        columns = count == 0 ? 0 : 1 + (int) ((maxX - minX) / CELL_METRES);
        rows = count == 0 ? 0 : 1 + (int) ((maxY - minY) / CELL_METRES);
        first = new int[columns * rows + 1];
        int[] cell = new int[count];
        for (int i = 0; i < count; i++) {
            int row = (int) ((found.number(i, 1) - originY) / CELL_METRES);
            cell[i] = row * columns + (int) ((found.number(i, 0) - originX) / CELL_METRES);
            first[cell[i] + 1]++;
        }
        for (int i = 0; i < columns * rows; i++) {
            first[i + 1] += first[i];
        }
        int[] next = first.clone();
        int[] place = new int[count];
        for (int i = 0; i < count; i++) {
            place[i] = next[cell[i]]++;
        }
        x = found.component(0, place);
        y = found.component(1, place);
        beforeX = found.component(2, place);
        beforeY = found.component(3, place);
        afterX = found.component(4, place);
        afterY = found.component(5, place);
        joined = new AtomicReferenceArray<>(count);
    }

    public int count() {
        return x.length;
    }

    public double x(int corner) {
        return x[corner];
    }

    public double y(int corner) {
        return y[corner];
    }

    /**
     * On which sides of a leg of this direction, going out from a corner or coming in to it, the obstacle lies: {@link
     * #LEFT}, {@link #RIGHT}, both together for a screen's end in line, 0 where the leg drawn out goes into the obstacle.
     */
    public int sides(int corner, double dx, double dy) {
        double lean = LEANING * Math.sqrt(dx * dx + dy * dy);
        double before = dx * beforeY[corner] - dy * beforeX[corner];
        double after = dx * afterY[corner] - dy * afterX[corner];
        return (before >= -lean && after >= -lean ? LEFT : 0) | (before <= lean && after <= lean ? RIGHT : 0);
    }

    /**
     * Whether a way bends round the obstacle at a corner, or goes straight on beside it.
     *
     * @param inX direction in which it comes in
     * @param outX direction in which it goes on
     */
    public boolean bends(int corner, double inX, double inY, double outX, double outY) {
        int sides = sides(corner, inX, inY) & sides(corner, outX, outY);
        if (sides == 0) {
            return false;
        }
        double turn = inX * outY - inY * outX;
        double lean = LEANING * Math.sqrt((inX * inX + inY * inY) * (outX * outX + outY * outY));
        return ((sides & LEFT) != 0 && turn >= -lean) || ((sides & RIGHT) != 0 && turn <= lean);
    }

    /** Corners to which a leg of a shortest way may lead from this one; not to be changed. */
    public int[] joinedTo(int corner) {
        int[] known = joined.get(corner);
        if (known == null) {
            known = join(corner);
            joined.set(corner, known);
        }
        return known;
    }

    /** Hands over all corners from which a leg may reach a place. */
    public void within(double east, double north, Visitor visitor) {
        int west = Math.max(0, (int) Math.floor((east - LONGEST_LEG_METRES - originX) / CELL_METRES));
        int lastColumn = Math.min(columns - 1, (int) Math.floor((east + LONGEST_LEG_METRES - originX) / CELL_METRES));
        int south = Math.max(0, (int) Math.floor((north - LONGEST_LEG_METRES - originY) / CELL_METRES));
        int lastRow = Math.min(rows - 1, (int) Math.floor((north + LONGEST_LEG_METRES - originY) / CELL_METRES));
        for (int row = south; row <= lastRow && west <= lastColumn; row++) {
            int end = first[row * columns + lastColumn + 1];
            for (int corner = first[row * columns + west]; corner < end; corner++) {
                double dx = x[corner] - east;
                double dy = y[corner] - north;
                double square = dx * dx + dy * dy;
                if (square <= LONGEST_LEG_METRES * LONGEST_LEG_METRES && square > 0) {
                    visitor.corner(corner, dx, dy);
                }
            }
        }
    }

    private int[] join(int corner) {
        Joiner joiner = new Joiner(corner);
        within(x[corner], y[corner], joiner);
        return Arrays.copyOf(joiner.found, joiner.count);
    }

    /** Takes corners near a place. */
    @FunctionalInterface
    public interface Visitor {
        /** @param dx from the place to the corner, east (m) */
        void corner(int corner, double dx, double dy);
    }

    private final class Joiner implements Visitor {
        private final int from;
        private int[] found = new int[32];
        private int count;

        private Joiner(int from) {
            this.from = from;
        }

        @Override
        public void corner(int to, double dx, double dy) {
            if (sides(from, dx, dy) == 0
                    || sides(to, dx, dy) == 0
                    || scene.wallBetween(x[from], y[from], x[to], y[to]) >= 0) {
                return;
            }
            if (count == found.length) {
                found = Arrays.copyOf(found, 2 * count);
            }
            found[count++] = to;
        }
    }
}
