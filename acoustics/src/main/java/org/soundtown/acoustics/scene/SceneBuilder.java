package org.soundtown.acoustics.scene;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;
import org.soundtown.citymodel.Building;
import org.soundtown.citymodel.GroundZone;

/** Puts a scene together from its parts, for studies, test cases and files that are not a district. */
public final class SceneBuilder {
    private final List<Building> buildings = new ArrayList<>();
    private final List<GroundZone> zones = new ArrayList<>();
    private double streetG;

    /** Ground factor where no zone lies, 0 hard to 1 porous; 0 where nothing is said. */
    public SceneBuilder ground(double g) {
        streetG = g;
        return this;
    }

    /** A zone of another ground factor; where zones overlap the one named first counts. */
    public SceneBuilder zone(Polygon area, double g) {
        zones.add(new GroundZone("zone " + (zones.size() + 1), area, g));
        return this;
    }

    /**
     * A building whose coordinates' z is the altitude of its roof's edge at that corner (m).
     *
     * @param absorption façade absorption coefficients, 8 values, 0 hard to 1
     */
    public SceneBuilder building(String id, Polygon tops, double[] absorption) {
        Coordinate first = tops.getCoordinate();
        buildings.add(new Building(id, tops, 0, first.z, absorption));
        return this;
    }

    public Scene build() {
        return Scene.of(buildings, zones, (x, y) -> 0, streetG);
    }
}
