package org.soundtown.citymodel;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;

/**
 * A building of one height.
 *
 * @param footprint outline with holes, local metric frame (m)
 * @param baseAltitudeMetres altitude of its foot: the lowest terrain under the footprint (m)
 * @param heightMetres roof above foot (m), &gt; 0
 * @param absorption façade absorption coefficient per octave band, 0 (hard) to 1 (open window); 8 values, not copied
 */
public record Building(
        String id, Polygon footprint, double baseAltitudeMetres, double heightMetres, double[] absorption) {

    /** A building whose foot is the lowest terrain under the vertices of its footprint. */
    public static Building standingOn(
            Terrain terrain, String id, Polygon footprint, double heightMetres, double[] absorption) {
        double lowest = Double.POSITIVE_INFINITY;
        for (Coordinate vertex : footprint.getCoordinates()) {
            lowest = Math.min(lowest, terrain.altitudeAt(vertex.x, vertex.y));
        }
        return new Building(id, footprint, lowest, heightMetres, absorption);
    }

    /** Altitude of the roof (m). */
    public double roofAltitudeMetres() {
        return baseAltitudeMetres + heightMetres;
    }
}
