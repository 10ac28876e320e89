package org.soundtown.detection.location;

import java.util.Arrays;
import org.soundtown.acoustics.air.Atmosphere;
import org.soundtown.acoustics.map.GridFrame;
import org.soundtown.acoustics.map.MapProgress;
import org.soundtown.acoustics.map.SoundMap;
import org.soundtown.acoustics.path.PathSettings;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.foundation.geometry.Position;

/**
 * How much later than along the straight line a sound from anywhere reaches one sensor, and how much fainter than near
 * its source, on a grid, bilinear between its nodes; the times are exact wherever the sensor is in sight. Nodes in
 * buildings take over what their outdoor neighbours have, for places near walls; nodes out of range take the mean share
 * of the rest.
 */
final class SensorMap {
    /** The octave band of 1 kHz: near the middle of what A-weighting lets through. */
    private static final int ONE_KILOHERTZ = 4;

    private static final int RINGS = 2;

    private final GridFrame frame;
    private final float[] late;
    private final float[] loss;

    private SensorMap(GridFrame frame, float[] late, float[] loss) {
        this.frame = frame;
        this.late = late;
        this.loss = loss;
    }

    static SensorMap of(
            Scene scene, Atmosphere air, PathSettings settings, Position sensor, GridFrame frame, int threads) {
        SoundMap map = SoundMap.of(scene, air, settings, 0, sensor, frame, threads, MapProgress.SILENT);
        float[] late = new float[frame.nodes()];
        float[] loss = new float[frame.nodes()];
        float[] straight = new float[frame.nodes()];
        double sumLate = 0;
        double sumStraight = 0;
        float most = 0;
        for (int node = 0; node < late.length; node++) {
            int column = node % frame.columns();
            int row = node / frame.columns();
            double x = frame.x(column);
            double y = frame.y(row);
            Position source = new Position(x, y, scene.groundAltitudeAt(x, y) + frame.heightMetres());
            straight[node] = (float) (source.distanceTo(sensor) / air.soundSpeed());
            late[node] = map.travelTimes().secondsAtNode(column, row) - straight[node];
            loss[node] = map.transfer().attenuationDbAtNode(ONE_KILOHERTZ, column, row);
            if (!Float.isNaN(late[node])) {
                sumLate += late[node];
                sumStraight += straight[node];
                most = Math.max(most, loss[node]);
            }
        }
        for (int ring = 0; ring < RINGS; ring++) {
            spread(late, frame);
            spread(loss, frame);
        }
        double share = sumStraight > 0 ? sumLate / sumStraight : 0;
        for (int node = 0; node < late.length; node++) {
            if (Float.isNaN(late[node])) {
                late[node] = (float) (share * straight[node]);
                loss[node] = most;
            }
        }
        return new SensorMap(frame, late, loss);
    }

    /** How much later at a node (s). */
    float lateAtNode(int node) {
        return late[node];
    }

    /** How much fainter from a node (dB). */
    float lossAtNode(int node) {
        return loss[node];
    }

    /** How much later from between the nodes (s). */
    double lateSeconds(double x, double y) {
        return between(late, x, y);
    }

    /** How much fainter from between the nodes (dB). */
    double lossDb(double x, double y) {
        return between(loss, x, y);
    }

    /** Bilinear; beyond the grid as on its edge. */
    private double between(float[] values, double x, double y) {
        double u = Math.min(Math.max(0, (x - frame.minX()) / frame.stepMetres()), frame.columns() - 1.001);
        double v = Math.min(Math.max(0, (y - frame.minY()) / frame.stepMetres()), frame.rows() - 1.001);
        int node = (int) v * frame.columns() + (int) u;
        int above = node + frame.columns();
        double east = u - (int) u;
        double north = v - (int) v;
        double south = values[node] + east * (values[node + 1] - values[node]);
        double upper = values[above] + east * (values[above + 1] - values[above]);
        return south + north * (upper - south);
    }

    /** Nodes without a value take the mean of their neighbours'. */
    private static void spread(float[] values, GridFrame frame) {
        float[] before = Arrays.copyOf(values, values.length);
        for (int node = 0; node < values.length; node++) {
            if (Float.isNaN(before[node])) {
                values[node] = meanAround(before, node % frame.columns(), node / frame.columns(), frame);
            }
        }
    }

    private static float meanAround(float[] values, int column, int row, GridFrame frame) {
        double sum = 0;
        int count = 0;
        for (int r = Math.max(0, row - 1); r <= Math.min(frame.rows() - 1, row + 1); r++) {
            for (int c = Math.max(0, column - 1); c <= Math.min(frame.columns() - 1, column + 1); c++) {
                float value = values[r * frame.columns() + c];
                if (!Float.isNaN(value)) {
                    sum += value;
                    count++;
                }
            }
        }
        return count == 0 ? Float.NaN : (float) (sum / count);
    }
}
