package org.soundtown.acoustics.scene;

import java.util.Arrays;

/**
 * The lines of the map (walls, bends of the ground, edges of ground zones) that a straight way crosses, in the order of
 * crossing, in a buffer that is used again and again. Not thread-safe.
 */
public final class Crossings {
    private double[] at = new double[64];
    private double[] along = new double[64];
    private int[] line = new int[64];
    private boolean[] toLeft = new boolean[64];
    private int count;

    public int count() {
        return count;
    }

    /** How far along the way, 0 to 1. */
    public double at(int i) {
        return at[i];
    }

    /** Which line. */
    public int line(int i) {
        return line[i];
    }

    /** Where on the line, 0 at its start to 1 at its end. */
    public double along(int i) {
        return along[i];
    }

    /** Whether the way goes over to the line's left side; for a building's wall: into the building. */
    public boolean toLeft(int i) {
        return toLeft[i];
    }

    void clear() {
        count = 0;
    }

    /**
     * Puts a crossing in its place: lines come cell by cell.
     *
     * @param sorted how many there were before this cell, all of them earlier on the way; those that follow are put in
     *     order
     */
    void add(int sorted, double where, int whichLine, double whereOnLine, boolean leftward) {
        if (count == at.length) {
            at = Arrays.copyOf(at, 2 * count);
            along = Arrays.copyOf(along, 2 * count);
            line = Arrays.copyOf(line, 2 * count);
            toLeft = Arrays.copyOf(toLeft, 2 * count);
        }
        int i = count++;
        while (i > sorted && (at[i - 1] > where || (at[i - 1] == where && line[i - 1] > whichLine))) {
            at[i] = at[i - 1];
            along[i] = along[i - 1];
            line[i] = line[i - 1];
            toLeft[i] = toLeft[i - 1];
            i--;
        }
        at[i] = where;
        along[i] = whereOnLine;
        line[i] = whichLine;
        toLeft[i] = leftward;
    }
}
