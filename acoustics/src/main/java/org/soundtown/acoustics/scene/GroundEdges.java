package org.soundtown.acoustics.scene;

import java.util.Arrays;

/**
 * Lines on the map where the ground factor changes, as a structure of arrays: walking from (ax, ay) to (bx, by) (m), the
 * ground has leftG on the left and rightG on the right, which differ. Written once, then read.
 */
public final class GroundEdges {
    public final double[] ax;
    public final double[] ay;
    public final double[] bx;
    public final double[] by;
    public final double[] leftG;
    public final double[] rightG;

    private GroundEdges(double[] edges, int count) {
        ax = component(edges, count, 0);
        ay = component(edges, count, 1);
        bx = component(edges, count, 2);
        by = component(edges, count, 3);
        leftG = component(edges, count, 4);
        rightG = component(edges, count, 5);
    }

    public int count() {
        return ax.length;
    }

    private static double[] component(double[] edges, int count, int which) {
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = edges[6 * i + which];
        }
        return values;
    }

    static final class Builder {
        private double[] edges = new double[6 * 64];
        private int count;

        void add(double ax, double ay, double bx, double by, double leftG, double rightG) {
            if (6 * count == edges.length) {
                edges = Arrays.copyOf(edges, 2 * edges.length);
            }
            int at = 6 * count++;
            edges[at] = ax;
            edges[at + 1] = ay;
            edges[at + 2] = bx;
            edges[at + 3] = by;
            edges[at + 4] = leftG;
            edges[at + 5] = rightG;
        }

        GroundEdges build() {
            return new GroundEdges(edges, count);
        }
    }
}
