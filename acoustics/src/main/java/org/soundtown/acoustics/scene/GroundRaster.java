package org.soundtown.acoustics.scene;

import java.util.List;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;
import org.soundtown.citymodel.GroundZone;
import org.soundtown.citymodel.Terrain;

/**
 * Altitude and ground factor on a raster, so that a path reads them without a search: altitude bilinear between nodes,
 * G of the nearest node. Beyond the raster its edge goes on. Immutable.
 */
final class GroundRaster {
    private static final double STEP_METRES = 5;
    private static final int MOST_NODES = 1_000_000;

    private final double originX;
    private final double originY;
    private final double step;
    private final int columns;
    private final int rows;
    private final float[] altitude;
    private final float[] g;
    private final boolean level;

    /** @param hardness G where no zone lies, 0 to 1 */
    GroundRaster(Envelope area, Terrain terrain, List<GroundZone> zones, double hardness) {
        originX = area.getMinX();
        originY = area.getMinY();
        step = Math.max(STEP_METRES, Math.sqrt(area.getArea() / MOST_NODES));
        columns = 2 + (int) (area.getWidth() / step);
        rows = 2 + (int) (area.getHeight() / step);
        altitude = new float[columns * rows];
        g = new float[columns * rows];
        boolean same = true;
        for (int node = 0; node < altitude.length; node++) {
            altitude[node] = (float) terrain.altitudeAt(nodeX(node % columns), nodeY(node / columns));
            g[node] = (float) hardness;
            same &= altitude[node] == altitude[0];
        }
        level = same;
        for (GroundZone zone : zones) {
            paint(zone);
        }
    }

    /** Whether the ground has one altitude everywhere. */
    boolean level() {
        return level;
    }

    /** Altitude of the ground (m). */
    double altitudeAt(double x, double y) {
        if (level) {
            return altitude[0];
        }
        double u = clamp((x - originX) / step, columns - 1);
        double v = clamp((y - originY) / step, rows - 1);
        int column = Math.min(columns - 2, (int) u);
        int row = Math.min(rows - 2, (int) v);
        double fu = u - column;
        double fv = v - row;
        int node = row * columns + column;
        double south = altitude[node] + fu * (altitude[node + 1] - altitude[node]);
        double north = altitude[node + columns] + fu * (altitude[node + columns + 1] - altitude[node + columns]);
        return south + fv * (north - south);
    }

    /** Ground factor G, 0 hard to 1 porous. */
    double gAt(double x, double y) {
        int column = (int) (clamp((x - originX) / step, columns - 1) + 0.5);
        int row = (int) (clamp((y - originY) / step, rows - 1) + 0.5);
        return g[row * columns + column];
    }

    /** Later zones lie over earlier ones. */
    private void paint(GroundZone zone) {
        if (!(zone.g() >= 0 && zone.g() <= 1)) {
            throw new IllegalArgumentException("ground zone " + zone.id() + ": g: " + zone.g() + ": expected 0 to 1");
        }
        IndexedPointInAreaLocator area = new IndexedPointInAreaLocator(zone.area());
        Envelope box = zone.area().getEnvelopeInternal();
        int lastColumn = (int) Math.min(columns - 1.0, (box.getMaxX() - originX) / step);
        int lastRow = (int) Math.min(rows - 1.0, (box.getMaxY() - originY) / step);
        for (int row = (int) Math.max(0, Math.ceil((box.getMinY() - originY) / step)); row <= lastRow; row++) {
            for (int column = (int) Math.max(0, Math.ceil((box.getMinX() - originX) / step));
                    column <= lastColumn;
                    column++) {
                if (area.locate(new Coordinate(nodeX(column), nodeY(row))) != Location.EXTERIOR) {
                    g[row * columns + column] = (float) zone.g();
                }
            }
        }
    }

    private double nodeX(int column) {
        return originX + column * step;
    }

    private double nodeY(int row) {
        return originY + row * step;
    }

    private static double clamp(double value, double last) {
        return Math.max(0, Math.min(last, value));
    }
}
