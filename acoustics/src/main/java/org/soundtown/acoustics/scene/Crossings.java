package org.soundtown.acoustics.scene;

import java.util.Arrays;

/**
 * The walls that a straight line on the map crosses, in the order of crossing, in a buffer that is used again and
 * again. Not thread-safe.
 */
public final class Crossings {
    private double[] at = new double[64];
    private int[] wall = new int[64];
    private boolean[] entering = new boolean[64];
    private int count;

    public int count() {
        return count;
    }

    /** How far along the line, 0 to 1. */
    public double at(int i) {
        return at[i];
    }

    public int wall(int i) {
        return wall[i];
    }

    /** Whether the line goes into the wall's building there, or comes out of it. */
    public boolean entering(int i) {
        return entering[i];
    }

    void clear() {
        count = 0;
    }

    void add(double where, int whichWall, boolean intoBuilding) {
        if (count == at.length) {
            at = Arrays.copyOf(at, 2 * count);
            wall = Arrays.copyOf(wall, 2 * count);
            entering = Arrays.copyOf(entering, 2 * count);
        }
        at[count] = where;
        wall[count] = whichWall;
        entering[count] = intoBuilding;
        count++;
    }

    /** Insertion sort by place, then wall, dropping a wall met in more than one cell: the lists are short. */
    void sort() {
        for (int i = 1; i < count; i++) {
            double t = at[i];
            int w = wall[i];
            boolean in = entering[i];
            int j = i - 1;
            while (j >= 0 && (at[j] > t || (at[j] == t && wall[j] > w))) {
                at[j + 1] = at[j];
                wall[j + 1] = wall[j];
                entering[j + 1] = entering[j];
                j--;
            }
            at[j + 1] = t;
            wall[j + 1] = w;
            entering[j + 1] = in;
        }
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (kept == 0 || wall[kept - 1] != wall[i] || at[kept - 1] != at[i]) {
                at[kept] = at[i];
                wall[kept] = wall[i];
                entering[kept] = entering[i];
                kept++;
            }
        }
        count = kept;
    }
}
