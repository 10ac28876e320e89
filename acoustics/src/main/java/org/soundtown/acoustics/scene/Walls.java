package org.soundtown.acoustics.scene;

import java.util.List;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.LinearRing;
import org.soundtown.citymodel.Building;
import org.soundtown.foundation.band.OctaveBands;

/**
 * Every façade segment of a scene as flat arrays: wall {@code i} runs from (ax, ay) to (bx, by) with its building on
 * the left. A building's walls lie one after another. Immutable by convention: nobody writes to the arrays after
 * construction.
 */
public final class Walls {
    final double[] ax;
    final double[] ay;
    final double[] bx;
    final double[] by;
    final int[] building;
    final int[] before;
    final int[] after;
    final int[] firstWall;
    final double[] roof;
    final double[][] reflectionLossDb;
    final double[][] corners;

    Walls(List<Building> buildings) {
        int walls = 0;
        for (Building b : buildings) {
            walls += b.footprint().getNumPoints() - 1 - b.footprint().getNumInteriorRing();
        }
        ax = new double[walls];
        ay = new double[walls];
        bx = new double[walls];
        by = new double[walls];
        building = new int[walls];
        before = new int[walls];
        after = new int[walls];
        firstWall = new int[buildings.size() + 1];
        roof = new double[buildings.size()];
        reflectionLossDb = new double[buildings.size()][];
        corners = new double[buildings.size()][];
        int next = 0;
        for (int i = 0; i < buildings.size(); i++) {
            Building b = buildings.get(i);
            firstWall[i] = next;
            roof[i] = b.roofAltitudeMetres();
            reflectionLossDb[i] = lossDb(b);
            corners[i] = BuildingHull.clearCorners(b.footprint());
            next = addRing(b.footprint().getExteriorRing(), true, i, next);
            for (int hole = 0; hole < b.footprint().getNumInteriorRing(); hole++) {
                next = addRing(b.footprint().getInteriorRingN(hole), false, i, next);
            }
        }
        firstWall[buildings.size()] = next;
    }

    /** Number of walls. */
    public int count() {
        return ax.length;
    }

    /** Index of the building that a wall belongs to. */
    public int buildingOf(int wall) {
        return building[wall];
    }

    /** The wall of the same outline that ends where this one starts. */
    public int before(int wall) {
        return before[wall];
    }

    /** The wall of the same outline that starts where this one ends. */
    public int after(int wall) {
        return after[wall];
    }

    /** Altitude of a building's roof (m). */
    public double roofOf(int index) {
        return roof[index];
    }

    /** What a reflection at a building's façade takes away, per octave band (dB ≥ 0); not to be changed. */
    public double[] reflectionLossDb(int index) {
        return reflectionLossDb[index];
    }

    /**
     * Corners of the convex outline of a building, counter-clockwise, two centimetres clear of it, as x0, y0, x1, y1 …;
     * not to be changed.
     */
    public double[] cornersOf(int index) {
        return corners[index];
    }

    /** Distance in front of a wall's line (m), negative behind it. */
    public double inFrontOf(int wall, double x, double y) {
        double dx = bx[wall] - ax[wall];
        double dy = by[wall] - ay[wall];
        return ((x - ax[wall]) * dy - (y - ay[wall]) * dx) / Math.sqrt(dx * dx + dy * dy);
    }

    public double startX(int wall) {
        return ax[wall];
    }

    public double startY(int wall) {
        return ay[wall];
    }

    public double endX(int wall) {
        return bx[wall];
    }

    public double endY(int wall) {
        return by[wall];
    }

    /** Whether a place of the map lies in a building's footprint; a courtyard does not. */
    boolean contains(int index, double x, double y) {
        boolean inside = false;
        for (int wall = firstWall[index]; wall < firstWall[index + 1]; wall++) {
            if (ay[wall] > y != by[wall] > y
                    && x < (bx[wall] - ax[wall]) * (y - ay[wall]) / (by[wall] - ay[wall]) + ax[wall]) {
                inside = !inside;
            }
        }
        return inside;
    }

    private int addRing(LinearRing ring, boolean counterClockwise, int index, int first) {
        CoordinateSequence line = ring.getCoordinateSequence();
        boolean forward = Orientation.isCCW(line) == counterClockwise;
        int next = first;
        for (int i = 0; i + 1 < line.size(); i++) {
            Coordinate a = line.getCoordinate(forward ? i : i + 1);
            Coordinate b = line.getCoordinate(forward ? i + 1 : i);
            ax[next] = a.x;
            ay[next] = a.y;
            bx[next] = b.x;
            by[next] = b.y;
            building[next] = index;
            next++;
        }
        for (int wall = first; wall < next; wall++) {
            int other = forward ? wall + 1 : wall - 1;
            after[wall] = other == next ? first : other < first ? next - 1 : other;
            before[after[wall]] = wall;
        }
        return next;
    }

    /** −10 lg(1 − α), with α at most 0.9999 so that an open window still has a finite level. */
    private static double[] lossDb(Building b) {
        double[] loss = new double[OctaveBands.COUNT];
        for (int band = 0; band < loss.length; band++) {
            double alpha = b.absorption()[band];
            if (!(alpha >= 0 && alpha <= 1)) {
                throw new IllegalArgumentException(
                        "building " + b.id() + ": absorption[" + band + "]: " + alpha + ": expected 0 to 1");
            }
            loss[band] = -10 * Math.log10(1 - Math.min(alpha, 0.9999));
        }
        return loss;
    }
}
