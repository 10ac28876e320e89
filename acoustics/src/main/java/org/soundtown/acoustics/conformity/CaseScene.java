package org.soundtown.acoustics.conformity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.acoustics.scene.SceneBuilder;
import org.soundtown.foundation.band.OctaveBands;

/** Builds the scene of a case file. */
final class CaseScene {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private CaseScene() {}

    static Scene read(JsonPlace geometry) {
        SceneBuilder scene = new SceneBuilder();
        scene.ground(geometry.get("ground_default_G").number(0, 1));
        for (JsonPlace zone : geometry.get("ground_zones").items()) {
            scene.zone(ring(line(zone.get("polygon_xy"), 2, 3)), zone.get("G").number(0, 1));
        }
        int count = 0;
        for (JsonPlace building : geometry.get("buildings").items()) {
            Polygon tops = ring(line(building.get("polygon_xyz_top"), 3, 3));
            scene.building("building " + ++count, tops, absorption(building));
        }
        count = 0;
        for (JsonPlace wall : geometry.get("walls").items()) {
            scene.screen("wall " + ++count, line(wall.get("line_xyz_top"), 3, 2), absorption(wall));
        }
        scene.terrain(terrain(geometry.get("terrain")));
        return scene.build();
    }

    private static List<Coordinate[]> terrain(JsonPlace terrain) {
        List<Coordinate[]> lines = new ArrayList<>();
        for (JsonPlace line : terrain.get("lines").items()) {
            lines.add(line(line.get("xyz"), 3, 1));
        }
        if (terrain.has("points")) {
            for (JsonPlace point : terrain.get("points").items()) {
                JsonPlace xyz = point.node().isObject() ? point.get("xyz") : point;
                lines.add(new Coordinate[] {coordinate(xyz, 3)});
            }
        }
        return lines;
    }

    private static Coordinate[] line(JsonPlace place, int dimension, int fewest) {
        Coordinate[] line = place.items().stream()
                .map(point -> coordinate(point, dimension))
                .toArray(Coordinate[]::new);
        if (line.length < fewest) {
            throw place.error("at least " + fewest + " points");
        }
        return line;
    }

    private static Coordinate coordinate(JsonPlace point, int dimension) {
        double[] c = point.numbers(dimension);
        return dimension == 3 ? new Coordinate(c[0], c[1], c[2]) : new Coordinate(c[0], c[1]);
    }

    /** Rings are written open. */
    private static Polygon ring(Coordinate[] open) {
        Coordinate[] closed = Arrays.copyOf(open, open.length + 1);
        closed[open.length] = open[0].copy();
        return GEOMETRY.createPolygon(closed);
    }

    /** Without a number the wall reflects everything. */
    private static double[] absorption(JsonPlace wall) {
        JsonPlace place = wall.get("absorption_octaves");
        double[] alpha = place.isNull() ? new double[OctaveBands.COUNT] : place.octaves();
        for (double value : alpha) {
            if (!(value >= 0 && value <= 1)) {
                throw place.error("8 numbers from 0 to 1");
            }
        }
        return alpha;
    }
}
