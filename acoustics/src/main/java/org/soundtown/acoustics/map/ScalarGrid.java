package org.soundtown.acoustics.map;

/**
 * One number at every node of a grid: what contours and pictures are drawn from. NaN where there is none. Immutable by
 * convention.
 */
public final class ScalarGrid {
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

    /** Smallest value, NaN where there is none at all. */
    public double lowest() {
        double lowest = Double.NaN;
        for (float value : values) {
            lowest = Float.isNaN(value) || lowest <= value ? lowest : value;
        }
        return lowest;
    }

    /** Largest value, NaN where there is none at all. */
    public double highest() {
        double highest = Double.NaN;
        for (float value : values) {
            highest = Float.isNaN(value) || highest >= value ? highest : value;
        }
        return highest;
    }

    float[] values() {
        return values;
    }
}
