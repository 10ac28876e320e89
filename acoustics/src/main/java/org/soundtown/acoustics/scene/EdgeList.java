package org.soundtown.acoustics.scene;

import java.util.Arrays;

/** Straight edges in space as a structure of arrays: from (ax, ay, az) to (bx, by, bz) (m). Written once, then read. */
public final class EdgeList {
    public final double[] ax;
    public final double[] ay;
    public final double[] az;
    public final double[] bx;
    public final double[] by;
    public final double[] bz;

    private EdgeList(double[] ends, int count) {
        ax = component(ends, count, 0);
        ay = component(ends, count, 1);
        az = component(ends, count, 2);
        bx = component(ends, count, 3);
        by = component(ends, count, 4);
        bz = component(ends, count, 5);
    }

    public int count() {
        return ax.length;
    }

    private static double[] component(double[] ends, int count, int which) {
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = ends[6 * i + which];
        }
        return values;
    }

    static final class Builder {
        private double[] ends = new double[6 * 64];
        private int count;

        void add(double ax, double ay, double az, double bx, double by, double bz) {
            if (6 * count == ends.length) {
                ends = Arrays.copyOf(ends, 2 * ends.length);
            }
            int at = 6 * count++;
            ends[at] = ax;
            ends[at + 1] = ay;
            ends[at + 2] = az;
            ends[at + 3] = bx;
            ends[at + 4] = by;
            ends[at + 5] = bz;
        }

        EdgeList build() {
            return new EdgeList(ends, count);
        }
    }
}
