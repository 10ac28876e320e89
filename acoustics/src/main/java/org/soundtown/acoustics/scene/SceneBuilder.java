package org.soundtown.acoustics.scene;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Polygon;
import org.soundtown.citymodel.Building;
import org.soundtown.citymodel.GroundZone;
import org.soundtown.citymodel.Terrain;
import org.soundtown.citymodel.terrain.TriangulatedTerrain;
import org.soundtown.foundation.geometry.Position;

/** Puts a scene together from its parts: from a district, from test cases, from files that are not a district. */
public final class SceneBuilder {
    /** How far apart a ground that is not made of surveyed points is looked at (m), and how far beyond the buildings. */
    private static final double SAMPLE_METRES = 20;

    private static final double MARGIN_METRES = 100;

    private final List<Obstacle> obstacles = new ArrayList<>();
    private final List<Building> buildings = new ArrayList<>();
    private final List<GroundZone> zones = new ArrayList<>();
    private final List<Coordinate[]> breakLines = new ArrayList<>();
    private Terrain sampled;
    private double factor;
    private double altitude;

    /** Ground factor where no zone lies, 0 hard to 1 porous; 0 where nothing is said. */
    public SceneBuilder ground(double g) {
        if (!(g >= 0 && g <= 1)) {
            throw new IllegalArgumentException("ground: " + g + ": expected 0 to 1");
        }
        factor = g;
        return this;
    }

    /** A zone of another ground factor; where zones overlap the one named first counts. */
    public SceneBuilder zone(Polygon area, double g) {
        if (!(g >= 0 && g <= 1)) {
            throw new IllegalArgumentException("ground zone " + (zones.size() + 1) + ": g: " + g + ": expected 0 to 1");
        }
        zones.add(new GroundZone("zone " + (zones.size() + 1), area, g));
        return this;
    }

    /** The ground as the triangulation of break lines, the z of their points being the altitude (m). */
    public SceneBuilder terrain(List<Coordinate[]> lines) {
        breakLines.addAll(lines);
        return this;
    }

    /** The ground of a district: through its surveyed points, or looked at every 20 m. */
    public SceneBuilder terrain(Terrain terrain) {
        if (terrain instanceof TriangulatedTerrain surveyed) {
            for (Position point : surveyed.points()) {
                breakLines.add(new Coordinate[] {new Coordinate(point.x(), point.y(), point.z())});
            }
        } else {
            sampled = terrain;
        }
        return this;
    }

    /** A building of a district. */
    public SceneBuilder building(Building building) {
        buildings.add(building);
        obstacles.add(Obstacle.building(
                building.id(), building.footprint(), building.roofAltitudeMetres(), building.absorption()));
        return this;
    }

    /**
     * A building whose coordinates' z is the altitude of its roof's edge at that corner (m).
     *
     * @param absorption façade absorption coefficients, 8 values, 0 hard to 1
     */
    public SceneBuilder building(String id, Polygon tops, double[] absorption) {
        double highest = Double.NEGATIVE_INFINITY;
        for (Coordinate corner : tops.getCoordinates()) {
            highest = Math.max(highest, corner.getZ());
        }
        buildings.add(new Building(id, tops, 0, highest, absorption));
        obstacles.add(Obstacle.building(id, tops, absorption));
        return this;
    }

    /**
     * A wall without thickness that reflects on both sides; its coordinates' z is the altitude of its top (m).
     *
     * @param absorption 8 values, 0 hard to 1
     */
    public SceneBuilder screen(String id, Coordinate[] tops, double[] absorption) {
        obstacles.add(Obstacle.screen(id, tops, absorption));
        return this;
    }

    public Scene build() {
        if (sampled != null) {
            sample();
        }
        return new Scene(obstacles, buildings, Ground.of(breakLines, altitude, zones, factor));
    }

    private void sample() {
        Envelope area = new Envelope();
        for (Obstacle obstacle : obstacles) {
            for (Coordinate corner : obstacle.outlines().get(0)) {
                area.expandToInclude(corner);
            }
        }
        for (GroundZone zone : zones) {
            area.expandToInclude(zone.area().getEnvelopeInternal());
        }
        if (area.isNull()) {
            area.expandToInclude(0, 0);
        }
        area.expandBy(MARGIN_METRES);
        altitude = sampled.altitudeAt(area.getMinX(), area.getMinY());
        List<Coordinate[]> points = new ArrayList<>();
        boolean level = true;
        for (double y = area.getMinY(); y < area.getMaxY() + SAMPLE_METRES; y += SAMPLE_METRES) {
            for (double x = area.getMinX(); x < area.getMaxX() + SAMPLE_METRES; x += SAMPLE_METRES) {
                double z = sampled.altitudeAt(x, y);
                level &= z == altitude;
                points.add(new Coordinate[] {new Coordinate(x, y, z)});
            }
        }
        if (!level) {
            breakLines.addAll(points);
        }
    }
}
