package org.soundtown.citymodel;

import org.locationtech.jts.geom.LineString;

/**
 * A stretch of street between two ends; streets that share a vertex meet there.
 *
 * @param centreLine local metric frame (m), in the direction of traffic where one-way
 * @param widthMetres between façades or kerbs incl. footways (m)
 * @param footwayMetres width of each footway (m), 0 where there is none
 * @param speedKmh limit for vehicles (km/h); 0 where vehicles may not go
 */
public record Street(
        String id,
        String name,
        LineString centreLine,
        double widthMetres,
        double footwayMetres,
        double speedKmh,
        boolean oneWay) {
    public boolean drivable() {
        return speedKmh > 0;
    }
}
