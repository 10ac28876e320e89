package org.soundtown.acoustics.profile;

import java.util.Arrays;
import org.soundtown.acoustics.scene.Crossings;
import org.soundtown.acoustics.scene.Ground;
import org.soundtown.acoustics.scene.Scene;

/**
 * The vertical cut along a way on the map, unfolded where the way is reflected or bends: points at which something
 * changes, over the way u from the source. Between {@link #begin} and {@link #end} legs are added; then the ground
 * under each point, the ground factor and the sums that mean planes are made of are known. A buffer that is used again
 * and again; not thread-safe.
 */
public final class Profile {
    /** What is at a point. */
    public static final byte SOURCE = 0;

    public static final byte RECEIVER = 1;
    /** The way goes in over a building. */
    public static final byte ENTER = 2;
    /** The way comes out from over a building. */
    public static final byte EXIT = 3;
    /** The way crosses a screen. */
    public static final byte SCREEN = 4;
    /** The ground bends. */
    public static final byte BEND = 5;
    /** The ground factor changes. */
    public static final byte BORDER = 6;
    /** The way is reflected at a wall. */
    public static final byte REFLECTION = 7;
    /** The way bends around a corner. */
    public static final byte CORNER = 8;

    /** Ground factor of roofs, hard (assumed, as in the test cases of ISO/TR 17534-4). */
    private static final double ROOF_G = 0;

    private final Scene scene;
    private final Ground ground;
    private final boolean varied;
    private final boolean hard;
    private final Crossings crossings = new Crossings();
    private final Crossings bends = new Crossings();
    private final Crossings borders = new Crossings();

    private byte[] kind = new byte[64];
    private double[] u = new double[64];
    private double[] top = new double[64];
    private double[] foot = new double[64];
    private double[] factor = new double[64];
    private int[] wall = new int[64];
    private double[] mapX = new double[64];
    private double[] mapY = new double[64];
    private double[] along = new double[64];
    private int count;

    private double[] factorSum = new double[64];
    private double[] slopeCubes = new double[64];
    private double[] levelSquares = new double[64];
    private double[] slopeSquares = new double[64];
    private double[] levelLengths = new double[64];

    private double datum;
    private double length;
    private boolean wallInSight;
    private boolean groundInSight;

    public Profile(Scene scene) {
        this.scene = scene;
        ground = scene.ground();
        varied = !ground.isLevel() || !ground.isUniform();
        hard = ground.isUniform() && ground.factorAt(0, 0) == ROOF_G;
    }

    /** Starts anew at a source. */
    public void begin(double x, double y, double z) {
        count = 0;
        length = 0;
        datum = ground.altitudeAt(x, y);
        add(SOURCE, 0, z, datum, ground.factorAt(x, y), -1, 0);
        place(x, y);
    }

    /**
     * Adds what is crossed on a straight leg.
     *
     * @return number of walls crossed
     */
    public int leg(double x0, double y0, double x1, double y1) {
        double dx = x1 - x0;
        double dy = y1 - y0;
        return leg(x0, y0, x1, y1, Math.sqrt(dx * dx + dy * dy));
    }

    /** As {@link #leg(double, double, double, double)}, for a leg that counts as this long (m). */
    public int leg(double x0, double y0, double x1, double y1, double way) {
        scene.cross(x0, y0, x1, y1, crossings);
        int walls = crossings.count();
        if (!varied) {
            for (int i = 0; i < walls; i++) {
                addWall(i, way);
            }
        } else {
            ground.crossBends(x0, y0, x1, y1, bends);
            ground.crossBorders(x0, y0, x1, y1, borders);
            merge(way);
        }
        length += way;
        return walls;
    }

    /** Adds walls, bends and borders in the order in which they are met. */
    private void merge(double way) {
        int wallsDone = 0;
        int bendsDone = 0;
        int bordersDone = 0;
        while (true) {
            double toWall = wallsDone < crossings.count() ? crossings.at(wallsDone) : Double.POSITIVE_INFINITY;
            double toBend = bendsDone < bends.count() ? bends.at(bendsDone) : Double.POSITIVE_INFINITY;
            double toBorder = bordersDone < borders.count() ? borders.at(bordersDone) : Double.POSITIVE_INFINITY;
            if (toWall <= toBend && toWall <= toBorder) {
                if (toWall == Double.POSITIVE_INFINITY) {
                    return;
                }
                addWall(wallsDone++, way);
            } else if (toBend <= toBorder) {
                double z = ground.bendAltitude(bends.line(bendsDone), bends.along(bendsDone));
                add(BEND, length + toBend * way, z, z, -1, -1, 0);
                bendsDone++;
            } else {
                double beyond = ground.factorBeyond(borders.line(bordersDone), borders.toLeft(bordersDone));
                add(BORDER, length + toBorder * way, datum, datum, beyond, -1, 0);
                bordersDone++;
            }
        }
    }

    private void addWall(int i, double way) {
        int line = crossings.line(i);
        double where = crossings.along(i);
        byte what =
                scene.walls().isScreen(scene.walls().obstacleOf(line)) ? SCREEN : crossings.toLeft(i) ? ENTER : EXIT;
        add(what, length + crossings.at(i) * way, scene.walls().topAt(line, where), datum, -1, line, where);
    }

    /** Puts a reflection or a corner between two legs (m). */
    public void turn(byte what, double x, double y, double z, int atWall, double onWall) {
        add(what, length, z, ground.altitudeAt(x, y), -1, atWall, onWall);
        place(x, y);
    }

    /** Ends at a receiver and works out what the ground is like between the points. */
    public void end(double x, double y, double z) {
        add(RECEIVER, length, z, ground.altitudeAt(x, y), -1, -1, 0);
        place(x, y);
        if (varied) {
            fillFeet();
        }
        sum();
        lookAlong();
    }

    public int count() {
        return count;
    }

    public byte kind(int i) {
        return kind[i];
    }

    /** Way from the source (m). */
    public double u(int i) {
        return u[i];
    }

    /** Altitude of the point: of source, receiver, top edge, ground or turn (m). */
    public double top(int i) {
        return top[i];
    }

    /** Altitude of the ground under the point (m). */
    public double foot(int i) {
        return foot[i];
    }

    /** Where on the map a point lies, east (m); between turns on the straight line. */
    public double x(int i) {
        return onMap(i, mapX);
    }

    /** Where on the map a point lies, north (m). */
    public double y(int i) {
        return onMap(i, mapY);
    }

    /** The wall at a point, −1 where there is none. */
    public int wall(int i) {
        return wall[i];
    }

    /** Where on its wall a point lies, 0 to 1. */
    public double along(int i) {
        return along[i];
    }

    /** Ground factor at the source. */
    public double sourceFactor() {
        return factor[0];
    }

    /** Ground factor at the receiver. */
    public double receiverFactor() {
        return factor[count - 1];
    }

    /** Length of the way on the map (m). */
    public double length() {
        return length;
    }

    /** Whether a building or a screen reaches up to the straight line from source to receiver. */
    public boolean wallInSight() {
        return wallInSight;
    }

    /** Whether the ground reaches up to the straight line from source to receiver. */
    public boolean groundInSight() {
        return groundInSight;
    }

    /** Mean ground factor between two points, roofs counted as hard. */
    public double factorBetween(int i, int j) {
        if (hard) {
            return 0;
        }
        double way = u[j] - u[i];
        return way <= 0 ? factor[i] : (factorSum[j] - factorSum[i]) / way;
    }

    /** Lays the mean plane of the ground, roofs included, over the whole profile. */
    public void fitAll(MeanPlane plane) {
        fit(0, count - 1, plane);
    }

    /** Lays the mean plane between the source and a point. */
    public void fitBefore(int point, MeanPlane plane) {
        fit(0, point, plane);
    }

    /** Lays the mean plane between a point and the receiver. */
    public void fitAfter(int point, MeanPlane plane) {
        fit(point, count - 1, plane);
    }

    private void fit(int i, int j, MeanPlane plane) {
        plane.fit(
                u[i],
                u[j],
                datum,
                slopeCubes[j] - slopeCubes[i],
                levelSquares[j] - levelSquares[i],
                slopeSquares[j] - slopeSquares[i],
                levelLengths[j] - levelLengths[i],
                foot[i]);
    }

    /** Between bends the ground is straight: gives walls, borders and turns the altitude of the ground under them. */
    private void fillFeet() {
        int known = 0;
        for (int i = 1; i < count; i++) {
            if (kind[i] == BEND || kind[i] == RECEIVER || kind[i] == REFLECTION || kind[i] == CORNER) {
                double step = u[i] - u[known];
                for (int j = known + 1; j < i; j++) {
                    double share = step <= 0 ? 0 : (u[j] - u[known]) / step;
                    foot[j] = foot[known] + share * (foot[i] - foot[known]);
                }
                known = i;
            }
        }
        for (int i = 1; i < count; i++) {
            if (kind[i] == BORDER) {
                top[i] = foot[i];
            }
        }
    }

    /** Running sums over the outline of ground and roofs (altitudes above the datum) and over the ground factor. */
    private void sum() {
        int over = overAtSource();
        double g = factor[0];
        double fromU = 0;
        double fromZ = (over > 0 ? roofAtSource() : foot[0]) - datum;
        double factors = 0;
        double cubes = 0;
        double squares = 0;
        double slopes = 0;
        double levels = 0;
        store(0, 0, 0, 0, 0, 0);
        for (int i = 1; i < count; i++) {
            byte what = kind[i];
            double x = u[i];
            factors += (x - u[i - 1]) * (over > 0 ? ROOF_G : g);
            int step = what == ENTER ? 1 : what == EXIT ? -1 : 0;
            if (what != BORDER && (over == 0 || step != 0 || what == RECEIVER)) {
                double z = over == 0 ? foot[i] - datum : step < 0 ? top[i] - datum : fromZ;
                double dx = x - fromU;
                if (dx > 0 && (z != 0 || fromZ != 0)) {
                    double slope = (z - fromZ) / dx;
                    double level = fromZ - slope * fromU;
                    double square = x * x - fromU * fromU;
                    cubes += slope * (x * x * x - fromU * fromU * fromU);
                    squares += level * square;
                    slopes += slope * square;
                    levels += level * dx;
                }
                over += step;
                fromU = x;
                fromZ = step == 0 ? z : over == 0 ? foot[i] - datum : top[i] - datum;
            }
            if (factor[i] >= 0) {
                g = factor[i];
            }
            factor[i] = g;
            store(i, factors, cubes, squares, slopes, levels);
        }
    }

    private void store(int i, double factors, double cubes, double squares, double slopes, double levels) {
        factorSum[i] = factors;
        slopeCubes[i] = cubes;
        levelSquares[i] = squares;
        slopeSquares[i] = slopes;
        levelLengths[i] = levels;
    }

    /** Over how many buildings the source is. */
    private int overAtSource() {
        int over = 0;
        int least = 0;
        for (int i = 1; i < count; i++) {
            over += kind[i] == ENTER ? 1 : kind[i] == EXIT ? -1 : 0;
            least = Math.min(least, over);
        }
        return -least;
    }

    private double roofAtSource() {
        int i = 1;
        while (kind[i] != EXIT) {
            i++;
        }
        return top[i];
    }

    private void lookAlong() {
        wallInSight = false;
        groundInSight = false;
        double rise = length == 0 ? 0 : (top[count - 1] - top[0]) / length;
        for (int i = 1; i < count - 1; i++) {
            double line = top[0] + rise * u[i];
            if (kind[i] >= ENTER && kind[i] <= SCREEN) {
                wallInSight |= top[i] >= line;
            } else if (kind[i] == BEND) {
                groundInSight |= top[i] > line;
            }
        }
    }

    private void place(double east, double north) {
        mapX[count - 1] = east;
        mapY[count - 1] = north;
    }

    private double onMap(int i, double[] place) {
        int before = i;
        while (!isTurn(before)) {
            before--;
        }
        int after = i;
        while (!isTurn(after)) {
            after++;
        }
        double way = u[after] - u[before];
        double share = way <= 0 ? 0 : (u[i] - u[before]) / way;
        return place[before] + share * (place[after] - place[before]);
    }

    private boolean isTurn(int i) {
        return kind[i] == SOURCE || kind[i] == RECEIVER || kind[i] == REFLECTION || kind[i] == CORNER;
    }

    private void add(byte what, double where, double topZ, double footZ, double g, int atWall, double onWall) {
        if (count == u.length) {
            grow();
        }
        kind[count] = what;
        u[count] = where;
        top[count] = topZ;
        foot[count] = footZ;
        factor[count] = g;
        wall[count] = atWall;
        along[count] = onWall;
        count++;
    }

    private void grow() {
        int size = 2 * count;
        kind = Arrays.copyOf(kind, size);
        u = Arrays.copyOf(u, size);
        top = Arrays.copyOf(top, size);
        foot = Arrays.copyOf(foot, size);
        factor = Arrays.copyOf(factor, size);
        wall = Arrays.copyOf(wall, size);
        along = Arrays.copyOf(along, size);
        mapX = Arrays.copyOf(mapX, size);
        mapY = Arrays.copyOf(mapY, size);
        factorSum = new double[size];
        slopeCubes = new double[size];
        levelSquares = new double[size];
        slopeSquares = new double[size];
        levelLengths = new double[size];
    }
}
