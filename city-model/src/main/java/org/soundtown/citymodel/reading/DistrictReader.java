package org.soundtown.citymodel.reading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.locationtech.jts.geom.Coordinate;
import org.soundtown.citymodel.Building;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.GroundZone;
import org.soundtown.citymodel.MountingPoint;
import org.soundtown.citymodel.Place;
import org.soundtown.citymodel.Street;
import org.soundtown.citymodel.Terrain;
import org.soundtown.citymodel.terrain.FlatTerrain;
import org.soundtown.citymodel.terrain.TriangulatedTerrain;
import org.soundtown.foundation.document.Faults;
import org.soundtown.foundation.document.InputError;
import org.soundtown.foundation.document.LocatedTree;
import org.soundtown.foundation.geometry.Position;

/**
 * Reads a district folder: {@code district.yaml}, {@code buildings.geojson} and {@code streets.geojson} must be there; any
 * other layer may be absent, which means there is nothing of its kind, and for the terrain, flat ground at the origin's
 * altitude.
 */
public final class DistrictReader {
    private final Path folder;
    private final Faults faults;
    private final LayerPlaces places;
    private final FeatureGeometry geometry;
    private final double altitudeMetres;

    private DistrictReader(Path folder, Faults faults, LocatedTree tree, District.Origin origin) {
        this.folder = folder;
        this.faults = faults;
        this.places = new LayerPlaces(tree);
        this.geometry = new FeatureGeometry(origin);
        this.altitudeMetres = origin.altitudeMetres();
    }

    /**
     * Reads a district.
     *
     * @throws InputError with everything that is wrong, naming file, place, value and what was expected
     */
    public static District read(Path folder) {
        Faults faults = Faults.errors();
        Optional<District> district = check(folder, faults);
        faults.throwIfErrors();
        return district.orElseThrow();
    }

    /** Reads a district and gathers what is wrong and what is strange; empty where it cannot be used. */
    public static Optional<District> check(Path folder, Faults faults) {
        return faults.attempt(() -> document(folder)).flatMap(tree -> check(folder, tree, faults));
    }

    private static LocatedTree document(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new InputError(folder + ": no such folder: expected a district folder with " + DistrictFile.FILE);
        }
        require(folder.resolve(DistrictFile.FILE), "name, origin, weather and population of the district");
        return LocatedTree.read(folder.resolve(DistrictFile.FILE));
    }

    private static Optional<District> check(Path folder, LocatedTree tree, Faults faults) {
        Faults own = faults.another();
        own.addAll(DistrictSchemas.DISTRICT.faults(tree));
        Optional<DistrictFile> file =
                own.hasErrors() ? Optional.empty() : own.attempt(() -> tree.as(DistrictFile.class));
        Optional<District> district = origin(file, tree).flatMap(origin -> {
            DistrictReader reader = new DistrictReader(folder, own, tree, origin);
            Layers layers = reader.layers();
            return file.map(document -> reader.district(document, layers));
        });
        faults.addAll(own.all());
        return own.hasErrors() ? Optional.empty() : district;
    }

    /** Where only the origin of the file can be read, the layers still can be checked. */
    private static Optional<District.Origin> origin(Optional<DistrictFile> file, LocatedTree tree) {
        return file.map(DistrictFile::origin).or(() -> Faults.errors()
                .attempt(() -> tree.as("origin", tree.root().path("origin"), District.Origin.class)));
    }

    private record Layers(
            Terrain terrain,
            List<Building> buildings,
            List<Street> streets,
            List<GroundZone> groundZones,
            List<District.Tree> trees,
            List<Place> places,
            List<MountingPoint> mountingPoints,
            List<District.Site> cameras,
            List<District.Site> droneBases,
            List<District.Site> patrolPosts,
            List<District.Dwelling> dwellings,
            List<District.Site> speakers) {}

    private Layers layers() {
        Terrain terrain = terrain();
        BuiltFeatures built = new BuiltFeatures(geometry, terrain);
        OpenFeatures open = new OpenFeatures(geometry, terrain);
        return new Layers(
                terrain,
                each(Layer.BUILDINGS, built::buildings).stream()
                        .flatMap(List::stream)
                        .toList(),
                each(Layer.STREETS, built::street),
                each(Layer.GROUND, open::groundZone),
                each(Layer.TREES, open::tree),
                each(Layer.PLACES, open::place),
                each(Layer.MOUNTING_POINTS, built::mountingPoint),
                each(Layer.CAMERAS, built::raisedSite),
                each(Layer.DRONE_BASES, built::raisedSite),
                each(Layer.PATROL_POSTS, built::groundSite),
                each(Layer.DWELLINGS, built::dwelling),
                each(Layer.SPEAKERS, built::raisedSite));
    }

    private District district(DistrictFile file, Layers layers) {
        District district = new District(
                folder,
                file.name(),
                file.title(),
                file.origin(),
                file.sources(),
                file.weather(),
                file.population(),
                layers.buildings(),
                layers.streets(),
                layers.groundZones(),
                layers.trees(),
                layers.places(),
                layers.terrain(),
                layers.mountingPoints(),
                file.microphones(),
                layers.cameras(),
                layers.droneBases(),
                layers.patrolPosts(),
                layers.dwellings(),
                layers.speakers());
        new Coherence(district, places, faults).check();
        if (faults.wantsWarnings()) {
            new Plausibility(district, places, faults).check();
        }
        return district;
    }

    private <T> List<T> each(Layer layer, Function<Feature, T> make) {
        List<T> made = new ArrayList<>();
        TreeSet<String> ids = new TreeSet<>();
        for (Feature feature : features(layer)) {
            Optional<T> thing = faults.attempt(() -> {
                feature.requireFeature();
                if (!ids.add(feature.text("id"))) {
                    throw feature.propertyFault("id", "an id that no other feature of the layer has");
                }
                T sound = make.apply(feature);
                feature.refuseUnknown();
                return sound;
            });
            thing.ifPresentOrElse(made::add, () -> faults.addAll(feature.faults(DistrictSchemas.feature(layer))));
        }
        return made;
    }

    private List<Feature> features(Layer layer) {
        Path path = folder.resolve(layer.file);
        Optional<List<Feature>> features = faults.attempt(() -> {
            if (layer.required) {
                require(path, "the " + layer.name().toLowerCase(Locale.ROOT) + " of the district");
            }
            return Files.exists(path) ? GeoJsonLayer.read(path) : List.<Feature>of();
        });
        features.ifPresent(written -> places.add(layer, written));
        return features.orElse(List.of());
    }

    private static void require(Path path, String expected) {
        if (!Files.exists(path)) {
            throw new InputError(path + ": no such file: expected " + expected);
        }
    }

    private Terrain terrain() {
        Map<Coordinate, Position> points = new LinkedHashMap<>();
        for (Feature feature : features(Layer.TERRAIN)) {
            Optional<Position> point = faults.attempt(() -> {
                feature.requireFeature();
                Coordinate at = geometry.point(feature);
                double altitude = feature.number("altitudeMetres", -450, 9000, "m");
                feature.property("id");
                feature.refuseUnknown();
                if (points.put(at, new Position(at.x, at.y, altitude)) != null) {
                    throw feature.fault("geometry.coordinates", "a place given twice", "one altitude a place");
                }
                return points.get(at);
            });
            if (point.isEmpty()) {
                faults.addAll(feature.faults(DistrictSchemas.feature(Layer.TERRAIN)));
            }
        }
        return points.isEmpty()
                ? new FlatTerrain(altitudeMetres)
                : TriangulatedTerrain.through(new ArrayList<>(points.values()));
    }
}
