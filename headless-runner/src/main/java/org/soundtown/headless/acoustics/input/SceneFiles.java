package org.soundtown.headless.acoustics.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Polygon;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.acoustics.scene.SceneBuilder;
import org.soundtown.foundation.band.OctaveBands;
import tools.jackson.databind.JsonNode;

/**
 * A scene in files as NoiseModelling's users have them, in one metric frame.
 *
 * @param buildings polygons with {@code HEIGHT} above the ground (m) and {@code alpha}, the façades' absorption, 0 to 1,
 *     one number or eight
 * @param ground polygons with {@code G}, 0 hard to 1 porous; 0 outside them and where there is no file
 * @param terrain points and break lines whose altitude is their coordinates' third, or the property {@code altitude},
 *     {@code height} or {@code z} (m); flat at 0 where there is no file
 */
public record SceneFiles(Path buildings, Optional<Path> ground, Optional<Path> terrain) {
    /** Absorption of a façade of which nothing is said, the field's habit. */
    private static final double ALPHA = 0.1;

    private static final double HIGHEST_METRES = 1000;
    private static final double LOWEST_METRES = -500;
    private static final double HIGHEST_ALTITUDE_METRES = 9000;

    /**
     * A scene and how far it reaches.
     *
     * @param buildings how many features there are
     * @param extent around all buildings (m)
     */
    public record Read(Scene scene, int buildings, Envelope extent) {}

    /** @throws org.soundtown.foundation.document.InputError naming file, place, value and what was expected */
    public Read read() {
        SceneBuilder builder = new SceneBuilder();
        Envelope extent = new Envelope();
        List<Coordinate[]> breakLines = terrain.map(SceneFiles::breakLines).orElse(List.of());
        builder.terrain(breakLines);
        Scene bare = new SceneBuilder().terrain(breakLines).build();
        ground.ifPresent(file -> addGround(builder, file));
        List<GeoJsonFeature> features = GeoJsonFile.read(buildings);
        features.forEach(feature -> addBuilding(builder, bare, feature, extent));
        return new Read(builder.build(), features.size(), extent);
    }

    /** A roof is level: its height above the lowest ground under its corners. */
    private static void addBuilding(SceneBuilder builder, Scene bare, GeoJsonFeature feature, Envelope extent) {
        double height = feature.number("height", 0.01, HIGHEST_METRES, "m");
        double[] absorption = absorption(feature);
        List<Polygon> parts = feature.polygons();
        for (int part = 0; part < parts.size(); part++) {
            Polygon tops = parts.get(part);
            double foot = Double.POSITIVE_INFINITY;
            for (Coordinate corner : tops.getCoordinates()) {
                foot = Math.min(foot, bare.groundAltitudeAt(corner.x, corner.y));
            }
            for (Coordinate corner : tops.getCoordinates()) {
                corner.setZ(foot + height);
            }
            extent.expandToInclude(tops.getEnvelopeInternal());
            builder.building(parts.size() == 1 ? feature.id() : feature.id() + "/" + (part + 1), tops, absorption);
        }
    }

    private static double[] absorption(GeoJsonFeature feature) {
        JsonNode alpha = feature.property("alpha");
        double[] absorption = new double[OctaveBands.COUNT];
        if (alpha.isMissingNode()) {
            Arrays.fill(absorption, ALPHA);
        } else if (alpha.isArray()) {
            if (alpha.size() != absorption.length) {
                throw feature.fault("properties.alpha", alpha.size() + " values", "one number or eight, 0 to 1");
            }
            for (int band = 0; band < absorption.length; band++) {
                absorption[band] = feature.within("properties.alpha[" + band + "]", alpha.path(band), 0, 1, "");
            }
        } else {
            Arrays.fill(absorption, feature.within("properties.alpha", alpha, 0, 1, "(or eight such numbers)"));
        }
        return absorption;
    }

    private static void addGround(SceneBuilder builder, Path file) {
        for (GeoJsonFeature feature : GeoJsonFile.read(file)) {
            double g = feature.number("G", 0, 1, "");
            feature.polygons().forEach(area -> builder.zone(area, g));
        }
    }

    private static List<Coordinate[]> breakLines(Path file) {
        List<Coordinate[]> lines = new ArrayList<>();
        for (GeoJsonFeature feature : GeoJsonFile.read(file)) {
            for (Coordinate[] line : feature.lines()) {
                for (Coordinate point : line) {
                    point.setZ(Double.isNaN(point.z) ? altitude(feature) : point.z);
                }
                lines.add(line);
            }
        }
        return lines;
    }

    private static double altitude(GeoJsonFeature feature) {
        for (String name : List.of("altitude", "height", "z")) {
            if (!feature.property(name).isMissingNode()) {
                return feature.number(name, LOWEST_METRES, HIGHEST_ALTITUDE_METRES, "m");
            }
        }
        throw feature.fault(
                "geometry.coordinates", "no altitude", "[x, y, z], or a property altitude, height or z in metres");
    }
}
