package org.soundtown.acoustics.map;

import java.util.Arrays;
import java.util.BitSet;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.citymodel.Building;

/**
 * Which nodes of a grid lie in a building: over its footprint and below its roof. Footprints are filled row by row
 * between the places where their outline crosses the row (even-odd, courtyards are outside), so that the cost goes with
 * the rows that a footprint spans and no node is asked by itself.
 */
final class Indoors {
    private final GridFrame frame;
    private final BitSet inside;
    private double[] crossings = new double[16];
    private int count;

    private Indoors(GridFrame frame) {
        this.frame = frame;
        inside = new BitSet(frame.nodes());
    }

    /** @param altitudes of the nodes (m) */
    static BitSet nodes(Scene scene, GridFrame frame, float[] altitudes) {
        Indoors indoors = new Indoors(frame);
        Envelope box = frame.box();
        for (Building building : scene.buildings()) {
            if (box.intersects(building.footprint().getEnvelopeInternal())) {
                indoors.fill(building, altitudes);
            }
        }
        return indoors.inside;
    }

    private void fill(Building building, float[] altitudes) {
        Polygon footprint = building.footprint();
        Envelope box = footprint.getEnvelopeInternal();
        double roof = building.roofAltitudeMetres();
        int last = Math.min(frame.rows() - 1, from(box.getMaxY(), frame.minY()));
        for (int row = Math.max(0, from(box.getMinY(), frame.minY())); row <= last; row++) {
            count = 0;
            cross(footprint.getExteriorRing(), frame.y(row));
            for (int hole = 0; hole < footprint.getNumInteriorRing(); hole++) {
                cross(footprint.getInteriorRingN(hole), frame.y(row));
            }
            Arrays.sort(crossings, 0, count);
            for (int i = 0; i + 1 < count; i += 2) {
                span(row, crossings[i], crossings[i + 1], roof, altitudes);
            }
        }
    }

    private void span(int row, double fromX, double toX, double roof, float[] altitudes) {
        int end = Math.min(frame.columns(), from(toX, frame.minX()));
        for (int column = Math.max(0, from(fromX, frame.minX())); column < end; column++) {
            int node = row * frame.columns() + column;
            if (altitudes[node] < roof) {
                inside.set(node);
            }
        }
    }

    private void cross(LinearRing ring, double y) {
        Coordinate[] line = ring.getCoordinates();
        for (int i = 0; i + 1 < line.length; i++) {
            Coordinate a = line[i];
            Coordinate b = line[i + 1];
            if (a.y > y != b.y > y) {
                if (count == crossings.length) {
                    crossings = Arrays.copyOf(crossings, 2 * count);
                }
                crossings[count++] = (b.x - a.x) * (y - a.y) / (b.y - a.y) + a.x;
            }
        }
    }

    /** The first row or column that does not lie before a coordinate. */
    private int from(double coordinate, double first) {
        return (int) Math.ceil((coordinate - first) / frame.stepMetres());
    }
}
