package org.soundtown.citymodel.reading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.locationtech.jts.geom.Coordinate;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.Terrain;
import org.soundtown.citymodel.terrain.FlatTerrain;
import org.soundtown.citymodel.terrain.TriangulatedTerrain;
import org.soundtown.foundation.document.Documents;
import org.soundtown.foundation.document.InputError;
import org.soundtown.foundation.geometry.Position;

/**
 * Reads a district folder: {@code district.yaml}, {@code buildings.geojson} and {@code streets.geojson} must be there; any
 * other layer may be absent, which means there is nothing of its kind, and for the terrain, flat ground at the origin's
 * altitude.
 */
public final class DistrictReader {
    private final Path folder;
    private final DistrictFile file;
    private final FeatureGeometry geometry;
    private final Terrain terrain;

    private DistrictReader(Path folder) {
        this.folder = folder;
        this.file = Documents.read(folder.resolve(DistrictFile.FILE), DistrictFile.class);
        this.geometry = new FeatureGeometry(file.origin());
        this.terrain = terrain();
    }

    /**
     * Reads a district.
     *
     * @throws InputError at the first thing wrong, naming file, place, value and what was expected
     */
    public static District read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new InputError(folder + ": no such folder: expected a district folder with " + DistrictFile.FILE);
        }
        require(folder.resolve(DistrictFile.FILE), "name, origin, weather and population of the district");
        return new DistrictReader(folder).district();
    }

    private District district() {
        BuiltFeatures built = new BuiltFeatures(geometry, terrain);
        OpenFeatures open = new OpenFeatures(geometry, terrain);
        District district = new District(
                folder,
                file.name(),
                file.title(),
                file.origin(),
                file.sources(),
                file.weather(),
                file.population(),
                each(Layer.BUILDINGS, built::buildings).stream()
                        .flatMap(List::stream)
                        .toList(),
                each(Layer.STREETS, built::street),
                each(Layer.GROUND, open::groundZone),
                each(Layer.TREES, open::tree),
                each(Layer.PLACES, open::place),
                terrain,
                each(Layer.MOUNTING_POINTS, built::mountingPoint),
                file.microphones(),
                each(Layer.CAMERAS, built::raisedSite),
                each(Layer.DRONE_BASES, built::raisedSite),
                each(Layer.PATROL_POSTS, built::groundSite),
                each(Layer.DWELLINGS, built::dwelling),
                each(Layer.SPEAKERS, built::raisedSite));
        Coherence.check(district);
        return district;
    }

    private <T> List<T> each(Layer layer, Function<Feature, T> make) {
        List<T> made = new ArrayList<>();
        TreeSet<String> ids = new TreeSet<>();
        for (Feature feature : features(layer)) {
            if (!ids.add(feature.text("id"))) {
                throw feature.propertyFault("id", "an id that no other feature of the layer has");
            }
            made.add(make.apply(feature));
            feature.refuseUnknown();
        }
        return made;
    }

    private List<Feature> features(Layer layer) {
        Path path = folder.resolve(layer.file);
        if (layer.required) {
            require(path, "the " + layer.name().toLowerCase(Locale.ROOT) + " of the district");
        }
        return Files.exists(path) ? GeoJsonLayer.read(path) : List.of();
    }

    private static void require(Path path, String expected) {
        if (!Files.exists(path)) {
            throw new InputError(path + ": no such file: expected " + expected);
        }
    }

    private Terrain terrain() {
        Map<Coordinate, Position> points = new LinkedHashMap<>();
        for (Feature feature : features(Layer.TERRAIN)) {
            Coordinate at = geometry.point(feature);
            double altitude = feature.number("altitudeMetres", -450, 9000, "m");
            feature.property("id");
            feature.refuseUnknown();
            if (points.put(at, new Position(at.x, at.y, altitude)) != null) {
                throw feature.fault("geometry.coordinates", "a place given twice", "one altitude a place");
            }
        }
        return points.isEmpty()
                ? new FlatTerrain(file.origin().altitudeMetres())
                : TriangulatedTerrain.through(new ArrayList<>(points.values()));
    }
}
