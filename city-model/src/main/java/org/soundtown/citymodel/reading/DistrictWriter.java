package org.soundtown.citymodel.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import org.locationtech.jts.geom.Geometry;
import org.soundtown.citymodel.Building;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.GroundZone;
import org.soundtown.citymodel.MountingPoint;
import org.soundtown.citymodel.Place;
import org.soundtown.citymodel.Street;
import org.soundtown.citymodel.Terrain;
import org.soundtown.citymodel.terrain.FlatTerrain;
import org.soundtown.citymodel.terrain.TriangulatedTerrain;
import org.soundtown.foundation.document.Documents;
import org.soundtown.foundation.geometry.Position;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * Writes a district as the folder that {@link DistrictReader} reads: what was written reads back as the same district, to
 * the millimetre. Empty layers are left out.
 */
public final class DistrictWriter {
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .build();

    private final District district;
    private final Path folder;
    private final GeoJsonGeometry geometry;

    private DistrictWriter(District district, Path folder) {
        this.district = district;
        this.folder = folder;
        this.geometry = new GeoJsonGeometry(district.frame());
    }

    /**
     * Writes a district into a folder, which is made where it is missing.
     *
     * @throws UncheckedIOException where the folder cannot be written
     */
    public static void write(District district, Path folder) {
        try {
            Files.createDirectories(folder);
            new DistrictWriter(district, folder).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() throws IOException {
        DistrictFile file = new DistrictFile(
                district.name(),
                district.title(),
                district.origin(),
                district.sources(),
                district.weather(),
                district.population(),
                district.microphones());
        Files.writeString(folder.resolve(DistrictFile.FILE), YAML.writeValueAsString(file));
        layer(Layer.BUILDINGS, district.buildings(), this::building);
        layer(Layer.STREETS, district.streets(), this::street);
        layer(Layer.GROUND, district.groundZones(), this::groundZone);
        layer(Layer.TREES, district.trees(), this::tree);
        layer(Layer.PLACES, district.places(), this::place);
        layer(Layer.TERRAIN, surveyed(district.terrain()), this::terrainPoint);
        layer(Layer.MOUNTING_POINTS, district.mountingPoints(), this::mountingPoint);
        layer(Layer.CAMERAS, district.cameras(), this::raisedSite);
        layer(Layer.DRONE_BASES, district.droneBases(), this::raisedSite);
        layer(Layer.PATROL_POSTS, district.patrolPosts(), this::groundSite);
        layer(Layer.DWELLINGS, district.dwellings(), this::dwelling);
        layer(Layer.SPEAKERS, district.speakers(), this::raisedSite);
    }

    /** One feature a line, so that a fault's line number and a version control's diff point at one feature. */
    private <T> void layer(Layer layer, List<T> values, BiConsumer<T, ObjectNode> describe) throws IOException {
        Path file = folder.resolve(layer.file);
        if (values.isEmpty() && !layer.required) {
            Files.deleteIfExists(file);
            return;
        }
        StringBuilder text = new StringBuilder("{\"type\":\"FeatureCollection\",\"features\":[");
        String separator = "\n";
        for (T value : values) {
            ObjectNode feature = Documents.JSON.createObjectNode();
            feature.put("type", "Feature");
            feature.putObject("properties");
            describe.accept(value, feature);
            text.append(separator).append(feature);
            separator = ",\n";
        }
        Files.writeString(file, text.append("\n]}\n"));
    }

    private void building(Building building, ObjectNode feature) {
        ObjectNode properties = properties(feature, building.id(), building.footprint());
        properties.put("heightMetres", millimetres(building.heightMetres()));
        double[] bands = building.absorption();
        boolean uniform = true;
        for (double band : bands) {
            uniform &= band == bands[0];
        }
        if (uniform) {
            properties.put("absorption", bands[0]);
        } else {
            properties.set("absorption", Documents.JSON.valueToTree(bands));
        }
    }

    private void street(Street street, ObjectNode feature) {
        properties(feature, street.id(), street.centreLine())
                .put("name", street.name())
                .put("widthMetres", street.widthMetres())
                .put("footwayMetres", street.footwayMetres())
                .put("speedKmh", street.speedKmh())
                .put("oneWay", street.oneWay());
    }

    private void groundZone(GroundZone zone, ObjectNode feature) {
        properties(feature, zone.id(), zone.area()).put("g", zone.g());
    }

    private void place(Place place, ObjectNode feature) {
        properties(feature, place.id(), place.area()).put("name", place.name()).put("kind", place.kind());
    }

    private void tree(District.Tree tree, ObjectNode feature) {
        properties(feature, tree.id(), tree.foot()).put("heightMetres", tree.heightMetres());
    }

    private void terrainPoint(Position point, ObjectNode feature) {
        feature.set("geometry", geometry.point(point));
        ((ObjectNode) feature.get("properties")).put("altitudeMetres", point.z());
    }

    private void mountingPoint(MountingPoint point, ObjectNode feature) {
        properties(feature, point.id(), point.position())
                .put("kind", point.kind().fileName())
                .put("heightMetres", point.heightMetres());
    }

    private void raisedSite(District.Site site, ObjectNode feature) {
        Position at = site.position();
        double height = at.z() - district.terrain().altitudeAt(at.x(), at.y());
        properties(feature, site.id(), at).put("heightMetres", millimetres(height));
    }

    private void groundSite(District.Site site, ObjectNode feature) {
        properties(feature, site.id(), site.position());
    }

    private void dwelling(District.Dwelling dwelling, ObjectNode feature) {
        properties(feature, dwelling.id(), dwelling.position()).put("residents", dwelling.residents());
    }

    private ObjectNode properties(ObjectNode feature, String id, Geometry shape) {
        feature.set("geometry", geometry.of(shape));
        return ((ObjectNode) feature.get("properties")).put("id", id);
    }

    private ObjectNode properties(ObjectNode feature, String id, Position position) {
        feature.set("geometry", geometry.point(position));
        return ((ObjectNode) feature.get("properties")).put("id", id);
    }

    private static List<Position> surveyed(Terrain terrain) {
        if (terrain instanceof TriangulatedTerrain triangulated) {
            return triangulated.points();
        }
        if (terrain instanceof FlatTerrain) {
            return List.of();
        }
        throw new IllegalArgumentException(
                "terrain of " + terrain.getClass().getSimpleName() + ": expected a flat or a triangulated one");
    }

    private static double millimetres(double metres) {
        return Math.rint(metres * 1000) / 1000;
    }
}
