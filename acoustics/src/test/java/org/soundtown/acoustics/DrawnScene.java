package org.soundtown.acoustics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.citymodel.Building;
import org.soundtown.foundation.band.OctaveBands;

/** Builds small scenes for tests: boxes on level ground at altitude 0. */
public final class DrawnScene {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final List<Building> buildings = new ArrayList<>();
    private double absorption = 0.1;

    public static Scene open(double g) {
        return Scene.of(List.of(), List.of(), (x, y) -> 0, g);
    }

    public DrawnScene absorbing(double alpha) {
        absorption = alpha;
        return this;
    }

    /** A box between two corners. */
    public DrawnScene box(double minX, double minY, double maxX, double maxY, double height) {
        return building(height, GEOMETRY.createPolygon(ring(minX, minY, maxX, maxY)));
    }

    /** A block round a courtyard, its wings this deep. */
    public DrawnScene courtyard(double minX, double minY, double maxX, double maxY, double depth, double height) {
        LinearRing[] holes = {ring(minX + depth, minY + depth, maxX - depth, maxY - depth)};
        return building(height, GEOMETRY.createPolygon(ring(minX, minY, maxX, maxY), holes));
    }

    /** A footprint of corners x0, y0, x1, y1 … */
    public DrawnScene outline(double height, double... corners) {
        Coordinate[] line = new Coordinate[corners.length / 2 + 1];
        for (int i = 0; i < line.length - 1; i++) {
            line[i] = new Coordinate(corners[2 * i], corners[2 * i + 1]);
        }
        line[line.length - 1] = line[0];
        return building(height, GEOMETRY.createPolygon(line));
    }

    public Scene on(double g) {
        return Scene.of(buildings, List.of(), (x, y) -> 0, g);
    }

    private DrawnScene building(double height, Polygon footprint) {
        double[] alpha = new double[OctaveBands.COUNT];
        Arrays.fill(alpha, absorption);
        buildings.add(new Building("b" + buildings.size(), footprint, 0, height, alpha));
        return this;
    }

    private static LinearRing ring(double minX, double minY, double maxX, double maxY) {
        return GEOMETRY.createLinearRing(new Coordinate[] {
            new Coordinate(minX, minY),
            new Coordinate(maxX, minY),
            new Coordinate(maxX, maxY),
            new Coordinate(minX, maxY),
            new Coordinate(minX, minY)
        });
    }
}
