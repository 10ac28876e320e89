package org.soundtown.acoustics.scene;

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

    private GroundEdges(SixColumns edges) {
        ax = edges.column(0);
        ay = edges.column(1);
        bx = edges.column(2);
        by = edges.column(3);
        leftG = edges.column(4);
        rightG = edges.column(5);
    }

    public int count() {
        return ax.length;
    }

    static final class Builder {
        private final SixColumns edges = new SixColumns();

        void add(double ax, double ay, double bx, double by, double leftG, double rightG) {
            edges.add(ax, ay, bx, by, leftG, rightG);
        }

        GroundEdges build() {
            return new GroundEdges(edges);
        }
    }
}
