package org.soundtown.citymodel;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.ProjCoordinate;
import org.locationtech.proj4j.proj.Projection;

/**
 * The local metric frame of a district: transverse Mercator on the WGS84 ellipsoid with its centre at the district's
 * origin and scale 1 there. It is conformal, so bearings hold, and lengths are too long by d²/2R²: 3 parts in 10⁵ at
 * 50 km east or west, 3 in 10⁹ within 500 m. Thread-safe.
 */
public final class LocalFrame {
    /** How far from the origin a district may reach (m). */
    public static final double RANGE_METRES = 50_000;

    private static final double STEPS_PER_METRE = 1000;

    private final Projection projection;

    private LocalFrame(Projection projection) {
        this.projection = projection;
    }

    public static LocalFrame at(District.Origin origin) {
        String definition = "+proj=tmerc +lat_0=" + origin.latitude() + " +lon_0=" + origin.longitude()
                + " +k=1 +x_0=0 +y_0=0 +ellps=WGS84 +units=m +no_defs";
        return new LocalFrame(
                new CRSFactory().createFromParameters("district", definition).getProjection());
    }

    /**
     * Local coordinates (m), rounded to 1 mm so that vertices shared on the map stay shared and every machine reads the
     * same district.
     *
     * @param longitude WGS84 (degrees)
     * @param latitude WGS84 (degrees)
     */
    public Coordinate toLocal(double longitude, double latitude) {
        ProjCoordinate local = new ProjCoordinate();
        projection.project(new ProjCoordinate(longitude, latitude), local);
        return new Coordinate(rounded(local.x), rounded(local.y));
    }

    /** The place on the globe of a local coordinate (m). */
    public Geographic toGeographic(double x, double y) {
        ProjCoordinate geographic = new ProjCoordinate();
        projection.inverseProject(new ProjCoordinate(x, y), geographic);
        return new Geographic(geographic.x, geographic.y);
    }

    private static double rounded(double metres) {
        return Math.rint(metres * STEPS_PER_METRE) / STEPS_PER_METRE;
    }

    /** WGS84 longitude and latitude (degrees). */
    public record Geographic(double longitude, double latitude) {}
}
