package org.soundtown.acoustics.scene;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;
import org.soundtown.citymodel.Building;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.GroundZone;
import org.soundtown.citymodel.Terrain;
import org.soundtown.foundation.geometry.Position;

/**
 * What sound meets in a district: façades and roofs in a grid, the ground's altitude and factor on a raster. Immutable,
 * thread-safe; searches write into buffers that the caller brings.
 */
public final class Scene {
    /** Ground between the mapped zones: streets and yards, acoustically hard (assumed). */
    private static final double STREET_G = 0;

    /** How far the ground raster goes beyond the outermost building or zone (m). */
    private static final double MARGIN_METRES = 100;

    private final List<Building> buildings;
    private final Walls walls;
    private final WallGrid grid;
    private final STRtree footprints = new STRtree();
    private final GroundRaster ground;
    private final boolean[] freeStart;
    private final Clearance clearance;

    private Scene(List<Building> buildings, List<GroundZone> zones, Terrain terrain, Envelope area, double hardness) {
        this.buildings = List.copyOf(buildings);
        walls = new Walls(this.buildings);
        grid = new WallGrid(walls);
        for (int i = 0; i < this.buildings.size(); i++) {
            footprints.insert(this.buildings.get(i).footprint().getEnvelopeInternal(), i);
        }
        footprints.build();
        ground = new GroundRaster(area, terrain, zones, hardness);
        clearance = new Clearance(this);
        freeStart = FreeCorners.atStart(this);
    }

    public static Scene of(District district) {
        Envelope area = area(district.buildings(), district.groundZones());
        district.streets()
                .forEach(street -> area.expandToInclude(street.centreLine().getEnvelopeInternal()));
        district.places().forEach(place -> area.expandToInclude(place.area().getEnvelopeInternal()));
        area.expandBy(MARGIN_METRES);
        return new Scene(district.buildings(), district.groundZones(), district.terrain(), area, STREET_G);
    }

    /**
     * A scene of its own, for studies and tests.
     *
     * @param streetG ground factor between the zones, 0 hard to 1 porous
     */
    public static Scene of(List<Building> buildings, List<GroundZone> zones, Terrain terrain, double streetG) {
        Envelope area = area(buildings, zones);
        area.expandBy(MARGIN_METRES);
        return new Scene(buildings, zones, terrain, area, streetG);
    }

    public List<Building> buildings() {
        return buildings;
    }

    public Walls walls() {
        return walls;
    }

    /** Altitude of the ground (m). */
    public double groundAltitudeAt(double x, double y) {
        return ground.altitudeAt(x, y);
    }

    /** Ground factor, 0 hard to 1 porous. */
    public double groundFactorAt(double x, double y) {
        return ground.gAt(x, y);
    }

    /** Whether the ground has one altitude everywhere. */
    public boolean levelGround() {
        return ground.level();
    }

    /** Collects the walls that the line from (x0, y0) to (x1, y1) crosses on the map, in order. */
    public void cross(double x0, double y0, double x1, double y1, Crossings found) {
        grid.cross(x0, y0, x1, y1, found);
    }

    /** Collects the walls near a box of the map: all that touch it and some around, each once. */
    public void wallsNear(double minX, double minY, double maxX, double maxY, WallList found) {
        grid.near(minX, minY, maxX, maxY, found);
    }

    /** Whether a wall starts at a corner that stands free, with no neighbour flush with either of its sides. */
    public boolean startsFree(int wall) {
        return freeStart[wall];
    }

    /** Whether a wall ends at such a corner. */
    public boolean endsFree(int wall) {
        return freeStart[walls.after(wall)];
    }

    /** The building in which a position lies: over its footprint and below its roof. */
    public Optional<Building> findBuildingAround(Position position) {
        int index = buildingAround(position.x(), position.y(), position.z());
        return index < 0 ? Optional.empty() : Optional.of(buildings.get(index));
    }

    /**
     * Where sound is taken to leave or arrive for a source or a device at a position. Inside a building, or within 5 cm
     * of its façade, that is in front of the nearest façade, as through the nearest window; below the ground it is on
     * the ground; everywhere else, roofs included, it is the position itself.
     */
    public Position inTheOpen(Position position) {
        return clearance.of(position);
    }

    int buildingAround(double x, double y, double z) {
        int found = -1;
        for (Object hit : footprints.query(new Envelope(x, x, y, y))) {
            int index = (Integer) hit;
            if (walls.roof[index] > z && walls.contains(index, x, y)) {
                found = found < 0 ? index : Math.min(found, index);
            }
        }
        return found;
    }

    private static Envelope area(List<Building> buildings, List<GroundZone> zones) {
        Envelope area = new Envelope();
        buildings.forEach(b -> area.expandToInclude(b.footprint().getEnvelopeInternal()));
        zones.forEach(z -> area.expandToInclude(z.area().getEnvelopeInternal()));
        if (area.isNull()) {
            area.init(0, 0, 0, 0);
        }
        return area;
    }
}
