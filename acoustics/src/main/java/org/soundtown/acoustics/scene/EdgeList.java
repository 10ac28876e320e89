package org.soundtown.acoustics.scene;

/** Straight edges in space as a structure of arrays: from (ax, ay, az) to (bx, by, bz) (m). Written once, then read. */
public final class EdgeList {
    public final double[] ax;
    public final double[] ay;
    public final double[] az;
    public final double[] bx;
    public final double[] by;
    public final double[] bz;

    private EdgeList(SixColumns ends) {
        ax = ends.column(0);
        ay = ends.column(1);
        az = ends.column(2);
        bx = ends.column(3);
        by = ends.column(4);
        bz = ends.column(5);
    }

    public int count() {
        return ax.length;
    }

    static final class Builder {
        private final SixColumns ends = new SixColumns();

        void add(double ax, double ay, double az, double bx, double by, double bz) {
            ends.add(ax, ay, az, bx, by, bz);
        }

        EdgeList build() {
            return new EdgeList(ends);
        }
    }
}
