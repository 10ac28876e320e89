package org.soundtown.acoustics.map;

/**
 * Reads values between the nodes of a grid. What is read is the difference to a known smooth function (spherical
 * spreading, the straight way's travel time), bilinear between the four nodes around; the function itself is then added
 * where one stands. In free field the result is exact at any step. Nodes without a value are left out and the others
 * weigh more; with less than half of the weight present there is no value. Immutable, thread-safe.
 */
final class NodeField {
    /** A smooth function that the values follow, at a place (m). */
    @FunctionalInterface
    interface Guide {
        /** Follows nothing: plain bilinear interpolation. */
        Guide NONE = (x, y, z) -> 0;

        double at(double x, double y, double z);
    }

    /** Share of the weight that has to be present for a value. */
    private static final double HALF = 0.5;

    private final GridFrame frame;
    private final float[] altitudes;

    /** @param altitudes of the nodes (m), not copied */
    NodeField(GridFrame frame, float[] altitudes) {
        this.frame = frame;
        this.altitudes = altitudes;
    }

    GridFrame frame() {
        return frame;
    }

    /** Altitudes of the nodes (m), not to be changed. */
    float[] altitudes() {
        return altitudes;
    }

    /** The value at a place of the map, NaN outside the grid and where too few nodes have one. */
    double at(float[] values, Guide guide, double x, double y) {
        return at(values, guide, x, y, HALF);
    }

    /** @param leastWeight share of the weight that has to be present, above 0 to 1 */
    double at(float[] values, Guide guide, double x, double y, double leastWeight) {
        double u = (x - frame.minX()) / frame.stepMetres();
        double v = (y - frame.minY()) / frame.stepMetres();
        if (!(u >= 0 && v >= 0 && u <= frame.columns() - 1 && v <= frame.rows() - 1)) {
            return Double.NaN;
        }
        int column = (int) u;
        int row = (int) v;
        int east = Math.min(column + 1, frame.columns() - 1);
        int north = Math.min(row + 1, frame.rows() - 1);
        double toEast = u - column;
        double toNorth = v - row;
        double altitude = 0;
        double sum = 0;
        double present = 0;
        for (int corner = 0; corner < 4; corner++) {
            int i = (corner & 1) == 0 ? column : east;
            int j = (corner & 2) == 0 ? row : north;
            double weight = ((corner & 1) == 0 ? 1 - toEast : toEast) * ((corner & 2) == 0 ? 1 - toNorth : toNorth);
            int node = j * frame.columns() + i;
            altitude += weight * altitudes[node];
            float value = values[node];
            if (weight > 0 && !Float.isNaN(value)) {
                sum += weight * (value - guide.at(frame.x(i), frame.y(j), altitudes[node]));
                present += weight;
            }
        }
        return present < leastWeight ? Double.NaN : sum / present + guide.at(x, y, altitude);
    }
}
