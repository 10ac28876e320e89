package org.soundtown.acoustics.scene;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.soundtown.foundation.band.OctaveBands;

/**
 * Something that stands in sound's way: a building, closed, or a screen, a wall without thickness that reflects on both
 * sides. The z of a coordinate is the altitude of the top edge there (m).
 *
 * @param outlines the rings of a building, or the one line of a screen
 * @param absorption of its walls per octave band, 0 hard to 1; 8 values, not copied
 */
record Obstacle(String id, boolean screen, List<Coordinate[]> outlines, double[] absorption) {
    Obstacle {
        if (absorption.length != OctaveBands.COUNT) {
            throw new IllegalArgumentException(
                    id + ": absorption: " + absorption.length + " values: expected " + OctaveBands.COUNT);
        }
        for (int band = 0; band < absorption.length; band++) {
            if (!(absorption[band] >= 0 && absorption[band] <= 1)) {
                throw new IllegalArgumentException(
                        id + ": absorption[" + band + "]: " + absorption[band] + ": expected 0 to 1");
            }
        }
        for (Coordinate[] outline : outlines) {
            for (Coordinate corner : outline) {
                if (!Double.isFinite(corner.x) || !Double.isFinite(corner.y) || !Double.isFinite(corner.getZ())) {
                    throw new IllegalArgumentException(id + ": corner (" + corner.x + ", " + corner.y + ", "
                            + corner.getZ() + "): expected finite coordinates in metres");
                }
            }
        }
    }

    /** A building whose roof's edge has the z of the footprint's corners. */
    static Obstacle building(String id, Polygon tops, double[] absorption) {
        List<Coordinate[]> rings = new ArrayList<>();
        rings.add(tops.getExteriorRing().getCoordinates());
        for (int hole = 0; hole < tops.getNumInteriorRing(); hole++) {
            rings.add(tops.getInteriorRingN(hole).getCoordinates());
        }
        return new Obstacle(id, false, rings, absorption);
    }

    /** A building with a flat roof (m). */
    static Obstacle building(String id, Polygon footprint, double roofAltitude, double[] absorption) {
        List<Coordinate[]> rings = new ArrayList<>();
        rings.add(at(footprint.getExteriorRing(), roofAltitude));
        for (int hole = 0; hole < footprint.getNumInteriorRing(); hole++) {
            rings.add(at(footprint.getInteriorRingN(hole), roofAltitude));
        }
        return new Obstacle(id, false, rings, absorption);
    }

    static Obstacle screen(String id, Coordinate[] tops, double[] absorption) {
        if (tops.length < 2) {
            throw new IllegalArgumentException(id + ": " + tops.length + " points: expected a line of two or more");
        }
        return new Obstacle(id, true, List.<Coordinate[]>of(tops), absorption);
    }

    private static Coordinate[] at(LinearRing ring, double altitude) {
        Coordinate[] corners = new Coordinate[ring.getNumPoints()];
        for (int i = 0; i < corners.length; i++) {
            Coordinate corner = ring.getCoordinateN(i);
            corners[i] = new Coordinate(corner.x, corner.y, altitude);
        }
        return corners;
    }
}
