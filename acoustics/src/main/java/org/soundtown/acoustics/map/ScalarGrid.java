package org.soundtown.acoustics.map;

import java.util.Arrays;

/**
 * One number at every node of a grid: what contours and pictures are drawn from. NaN where there is none. Immutable by
 * convention.
 */
public final class ScalarGrid {
    private static final double ANY_WEIGHT = 1e-9;

    private final GridFrame frame;
    private final float[] values;
    private final NodeField field;

    /** @param values one a node, not copied */
    public ScalarGrid(GridFrame frame, float[] values) {
        if (values.length != frame.nodes()) {
            throw new IllegalArgumentException(values.length + " values: expected one for each of the "
                    + frame.columns() + " by " + frame.rows() + " nodes");
        }
        this.frame = frame;
        this.values = values;
        this.field = new NodeField(frame, new float[frame.nodes()]);
    }

    public GridFrame frame() {
        return frame;
    }

    /** The value at a node, NaN where there is none. */
    public float atNode(int column, int row) {
        return values[row * frame.columns() + column];
    }

    /** Bilinear between the nodes that have a value; NaN outside and where less than half of the weight is present. */
    public double at(double x, double y) {
        return field.at(values, NodeField.Guide.NONE, x, y);
    }

    /** The same, but a value wherever any of the four nodes around has one: for pictures, which draw up to the walls. */
    double nearAt(double x, double y) {
        return field.at(values, NodeField.Guide.NONE, x, y, ANY_WEIGHT);
    }

    /**
     * The value that a share of the nodes with a value don't exceed.
     *
     * @param share 0 for the smallest value to 1 for the largest
     * @return NaN where no node has a value
     */
    public double quantile(double share) {
        float[] sorted = values.clone();
        Arrays.sort(sorted);
        int present = sorted.length;
        while (present > 0 && Float.isNaN(sorted[present - 1])) {
            present--;
        }
        return present == 0 ? Double.NaN : sorted[(int) Math.round(share * (present - 1))];
    }

    float[] values() {
        return values;
    }
}
