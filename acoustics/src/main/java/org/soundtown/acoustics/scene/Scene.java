package org.soundtown.acoustics.scene;

import java.util.List;
import java.util.Optional;
import org.soundtown.citymodel.Building;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.GroundZone;
import org.soundtown.citymodel.Terrain;
import org.soundtown.foundation.geometry.Position;

/**
 * What sound meets: walls with their top edges, the bends of the ground, the edges of ground zones, each kind in a grid.
 * Immutable, thread-safe; searches write into buffers that the caller brings.
 */
public final class Scene {
    /** Ground between the mapped zones of a district: streets and yards, acoustically hard (assumed). */
    private static final double STREET_G = 0;

    private static final double WALL_CELL_METRES = 25;

    private final List<Building> buildings;
    private final int[] buildingOf;
    private final Walls walls;
    private final LineGrid wallGrid;
    private final Footprints footprints;
    private final Ground ground;
    private final boolean[] freeStart;
    private final Clearance clearance;
    private volatile Corners corners;

    Scene(List<Obstacle> obstacles, List<Building> buildings, Ground ground) {
        this.buildings = List.copyOf(buildings);
        walls = new Walls(obstacles);
        wallGrid = new LineGrid(walls.ax, walls.ay, walls.bx, walls.by, WALL_CELL_METRES);
        buildingOf = new int[obstacles.size()];
        int next = 0;
        for (int i = 0; i < obstacles.size(); i++) {
            buildingOf[i] = obstacles.get(i).screen() ? -1 : next++;
        }
        footprints = new Footprints(walls);
        this.ground = ground;
        clearance = new Clearance(this);
        freeStart = FreeCorners.atStart(this);
    }

    public static Scene of(District district) {
        return of(district.buildings(), district.groundZones(), district.terrain(), STREET_G);
    }

    /**
     * A scene of its own, for studies and tests.
     *
     * @param streetG ground factor between the zones, 0 hard to 1 porous
     */
    public static Scene of(List<Building> buildings, List<GroundZone> zones, Terrain terrain, double streetG) {
        SceneBuilder builder = new SceneBuilder().ground(streetG);
        for (Building each : buildings) {
            builder.building(each);
        }
        // In a district a later zone lies over an earlier one.
        for (int i = zones.size() - 1; i >= 0; i--) {
            builder.zone(zones.get(i).area(), zones.get(i).g());
        }
        return builder.terrain(terrain).build();
    }

    /** The buildings, screens left out; a roof that slopes counts with its highest edge. */
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
        return ground.factorAt(x, y);
    }

    /** Whether the ground has one altitude everywhere. */
    public boolean levelGround() {
        return ground.isLevel();
    }

    /** Altitude and factor of the ground, and where they change. */
    public Ground ground() {
        return ground;
    }

    /** Collects the walls that the way from (x0, y0) to (x1, y1) crosses on the map, in order. */
    public void cross(double x0, double y0, double x1, double y1, Crossings found) {
        wallGrid.cross(x0, y0, x1, y1, true, found);
    }

    /** Collects the walls that the way from (x0, y0) to (x1, y1) crosses on the map, as they come. */
    public void meet(double x0, double y0, double x1, double y1, Crossings found) {
        wallGrid.cross(x0, y0, x1, y1, false, found);
    }

    /** A wall that stands between two places of the map, however low it is; −1 where there is none. */
    public int wallBetween(double x0, double y0, double x1, double y1) {
        return wallGrid.between(x0, y0, x1, y1);
    }

    /** Where ways on the map bend; put together when first asked for. */
    public Corners corners() {
        Corners known = corners;
        if (known == null) {
            synchronized (this) {
                known = corners;
                if (known == null) {
                    known = new Corners(this);
                    corners = known;
                }
            }
        }
        return known;
    }

    /** Collects the walls near a box of the map: all that touch it and some around. */
    public void wallsNear(double minX, double minY, double maxX, double maxY, LineList found) {
        wallGrid.near(minX, minY, maxX, maxY, found);
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
        return index < 0 ? Optional.empty() : Optional.of(buildings.get(buildingOf[index]));
    }

    /**
     * Where sound is taken to leave or arrive for a source or a device at a position. Inside a building, or within 5 cm
     * of its façade, that is in front of the nearest façade, as through the nearest window; below the ground it is on
     * the ground; everywhere else, roofs included, it is the position itself.
     */
    public Position inTheOpen(Position position) {
        return clearance.of(position);
    }

    /** The building over whose footprint and below whose roof a place lies; −1 where there is none. */
    int buildingAround(double x, double y, double z) {
        return footprints.around(x, y, z);
    }
}
