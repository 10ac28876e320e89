package org.soundtown.citymodel.reading;

import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.GroundZone;
import org.soundtown.citymodel.Place;
import org.soundtown.citymodel.Terrain;
import org.soundtown.foundation.geometry.Position;

/** What lies open: ground, trees, squares and parks. */
final class OpenFeatures {
    private static final Map<String, String> PLACE_KINDS =
            new TreeMap<>(Map.of("square", "square", "park", "park", "meadow", "meadow"));

    private final FeatureGeometry geometry;
    private final Terrain terrain;

    OpenFeatures(FeatureGeometry geometry, Terrain terrain) {
        this.geometry = geometry;
        this.terrain = terrain;
    }

    GroundZone groundZone(Feature feature) {
        return new GroundZone(
                feature.text("id"), geometry.polygon(feature), feature.number("g", 0, 1, "(0 hard, 1 porous)"));
    }

    Place place(Feature feature) {
        return new Place(
                feature.text("id"),
                feature.anyText("name"),
                feature.choice("kind", PLACE_KINDS),
                geometry.polygon(feature));
    }

    District.Tree tree(Feature feature) {
        Coordinate at = geometry.point(feature);
        Position foot = new Position(at.x, at.y, terrain.altitudeAt(at.x, at.y));
        return new District.Tree(feature.text("id"), foot, feature.number("heightMetres", 0.1, 100, "m"));
    }
}
