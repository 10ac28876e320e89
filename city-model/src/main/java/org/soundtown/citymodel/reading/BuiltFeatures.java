package org.soundtown.citymodel.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;
import org.soundtown.citymodel.Building;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.MountingPoint;
import org.soundtown.citymodel.Street;
import org.soundtown.citymodel.Terrain;
import org.soundtown.foundation.band.OctaveBands;
import org.soundtown.foundation.geometry.Position;
import tools.jackson.databind.JsonNode;

/** What was built: houses, streets, posts and the places of devices. */
final class BuiltFeatures {
    private final FeatureGeometry geometry;
    private final Terrain terrain;

    BuiltFeatures(FeatureGeometry geometry, Terrain terrain) {
        this.geometry = geometry;
        this.terrain = terrain;
    }

    /** The building, or one for each part of a MultiPolygon with the part's number, from 1, after its id. */
    List<Building> buildings(Feature feature) {
        String id = feature.text("id");
        double height = feature.number("heightMetres", 0.1, 1000, "m");
        double[] absorption = absorption(feature);
        List<Polygon> parts = geometry.polygons(feature);
        List<Building> buildings = new ArrayList<>();
        for (Polygon part : parts) {
            String partId = parts.size() == 1 ? id : id + "/" + (buildings.size() + 1);
            buildings.add(Building.standingOn(terrain, partId, part, height, absorption));
        }
        return buildings;
    }

    Street street(Feature feature) {
        double width = feature.number("widthMetres", 0.5, 200, "m");
        return new Street(
                feature.text("id"),
                feature.anyText("name"),
                geometry.line(feature),
                width,
                feature.number("footwayMetres", 0, width / 2, "m (half the width)"),
                feature.number("speedKmh", 0, 130, "km/h, 0 where vehicles may not go"),
                feature.flag("oneWay"));
    }

    MountingPoint mountingPoint(Feature feature) {
        MountingPoint.Kind kind = feature.choice("kind", MountingPoint.Kind.BY_NAME);
        double lowest = kind == MountingPoint.Kind.IN_THE_GROUND ? -3 : 0;
        double height = feature.number("heightMetres", lowest, 200, "m above ground");
        return new MountingPoint(feature.text("id"), kind, raised(feature, height), height);
    }

    District.Site raisedSite(Feature feature) {
        double height = feature.number("heightMetres", 0, 500, "m above ground");
        return new District.Site(feature.text("id"), raised(feature, height));
    }

    District.Site groundSite(Feature feature) {
        return new District.Site(feature.text("id"), raised(feature, 0));
    }

    District.Dwelling dwelling(Feature feature) {
        return new District.Dwelling(
                feature.text("id"), raised(feature, 0), feature.whole("residents", 0, 10_000, "people"));
    }

    private Position raised(Feature feature, double height) {
        Coordinate at = geometry.point(feature);
        return new Position(at.x, at.y, terrain.altitudeAt(at.x, at.y) + height);
    }

    private static double[] absorption(Feature feature) {
        JsonNode value = feature.property("absorption");
        double[] bands = new double[OctaveBands.COUNT];
        if (value.isNumber()) {
            Arrays.fill(bands, value.asDouble());
        } else if (value.isArray() && value.size() == bands.length) {
            for (int band = 0; band < bands.length; band++) {
                bands[band] = value.get(band).isNumber() ? value.get(band).asDouble() : Double.NaN;
            }
        } else {
            Arrays.fill(bands, Double.NaN);
        }
        for (double share : bands) {
            if (!(share >= 0 && share <= 1)) {
                throw feature.propertyFault("absorption", "0 to 1, one number or eight (63 Hz to 8 kHz)");
            }
        }
        return bands;
    }
}
