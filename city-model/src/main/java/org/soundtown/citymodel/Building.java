package org.soundtown.citymodel;

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
    /** Altitude of the roof (m). */
    public double roofAltitudeMetres() {
        return baseAltitudeMetres + heightMetres;
    }
}
