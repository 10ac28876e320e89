package org.soundtown.citymodel.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.LocalFrame;
import org.soundtown.citymodel.MountingPoint;
import org.soundtown.citymodel.index.BuildingIndex;
import org.soundtown.citymodel.network.StreetNetwork;
import org.soundtown.citymodel.reading.DistrictWriter;
import org.soundtown.citymodel.terrain.FlatTerrain;
import org.soundtown.foundation.document.InputError;

/** Makes a district folder with a default scenario out of an OpenStreetMap extract. */
public final class OsmImporter {
    /** Widest and highest district (m); larger ones are not one neighbourhood. */
    private static final double LARGEST_METRES = 10_000;

    private static final int MOST_MICROPHONES = 1000;

    private static final String DISTRICT_FILE = "district.yaml";

    private final Path file;
    private final Path out;
    private final Envelope box;
    private final OsmMap map;
    private final Assumptions assumptions = Assumptions.shipped();
    private final Assumptions.Devices devices;

    private OsmImporter(Path file, Path out, Envelope box, OsmMap map, OptionalInt mostMicrophones) {
        this.file = file;
        this.out = out;
        this.box = box;
        this.map = map;
        this.devices = mostMicrophones.isPresent()
                ? assumptions.devices().withMostMicrophones(mostMicrophones.getAsInt())
                : assumptions.devices();
    }

    /**
     * Imports a map.
     *
     * @param map an {@code .osm.pbf}, {@code .osm} or {@code .osm.gz} file
     * @param bbox west, east, south and north of the district (WGS84 degrees: x longitude, y latitude); the whole map
     *     where empty
     * @param out folder to make, or an empty one
     * @throws InputError where the map is damaged, the box is wrong, or nothing to model lies in it
     * @throws UncheckedIOException where the folder cannot be written
     */
    public static ImportSummary importMap(Path map, Optional<Envelope> bbox, Path out) {
        return importMap(map, bbox, OptionalInt.empty(), out);
    }

    /**
     * Imports a map with as many microphones as are wanted, where there is room for them.
     *
     * @param mostMicrophones 1 to 1000; the assumptions' number where empty
     * @throws InputError also where that number is wrong
     * @see #importMap(Path, Optional, Path)
     */
    public static ImportSummary importMap(Path map, Optional<Envelope> bbox, OptionalInt mostMicrophones, Path out) {
        bbox.ifPresent(BoundingBox::check);
        mostMicrophones.ifPresent(OsmImporter::checkMicrophones);
        if (Files.exists(out.resolve(DISTRICT_FILE))) {
            throw new InputError(out + ": holds a district already: expected a new or an empty folder");
        }
        OsmMap read = OsmFile.read(map, bbox);
        Envelope box = bbox.orElse(read.coverage());
        if (bbox.isPresent() && !read.coverage().intersects(box)) {
            throw new InputError(map + ": bbox " + BoundingBox.text(box) + ": expected a box within the map's "
                    + BoundingBox.text(read.coverage()));
        }
        checkSize(map, box);
        return new OsmImporter(map, out, box, read, mostMicrophones).run();
    }

    private ImportSummary run() {
        Coordinate middle = box.centre();
        District.Origin origin = new District.Origin(sixDecimals(middle.y), sixDecimals(middle.x), 0);
        OsmShapes shapes = new OsmShapes(map, LocalFrame.at(origin), box);
        FlatTerrain terrain = new FlatTerrain(origin.altitudeMetres());
        BuildingImport buildings = new BuildingImport(map, shapes, terrain, assumptions.buildings());
        StreetImport streets = new StreetImport(map, shapes, assumptions);
        requireSome("building", buildings.buildings());
        requireSome("street", streets.streets());
        OpenGroundImport ground = new OpenGroundImport(map, shapes, assumptions);
        StreetNetwork network = new StreetNetwork(streets.streets(), terrain);
        MountingImport mounting = new MountingImport(
                map,
                shapes,
                terrain,
                new BuildingIndex(buildings.buildings(), terrain),
                streets.streets(),
                assumptions.mounting());
        PopulationEstimate people =
                new PopulationEstimate(buildings.buildings(), buildings::isInhabited, network, terrain, assumptions);
        BuildingIndex standing = new BuildingIndex(buildings.buildings(), terrain);
        DevicePlacement placement = new DevicePlacement(
                mounting.points(),
                standing,
                network,
                terrain,
                devices,
                shapes.area().getCentroid().getCoordinate());
        List<MountingPoint> posts = placement.microphonePosts();
        District district = new District(
                out,
                name(),
                "Imported from " + file.getFileName(),
                origin,
                sources(),
                assumptions.weather(),
                people.population(),
                buildings.buildings(),
                streets.streets(),
                ground.zones(),
                ground.trees(terrain),
                ground.places(),
                terrain,
                mounting.points(),
                DevicePlacement.microphones(posts),
                placement.cameras(),
                placement.droneBases(buildings.buildings()),
                placement.patrolPosts(shapes.area().getEnvelopeInternal().getWidth()),
                people.dwellings(),
                placement.speakers(posts));
        write(district);
        return new ImportSummary(
                out,
                shapes.area().getArea(),
                buildings.summary(),
                streets.summary(),
                district.groundZones().size(),
                district.places().size(),
                district.trees().size(),
                new ImportSummary.Devices(
                        mounting.mapped(),
                        mounting.points().size() - mounting.mapped(),
                        district.microphones().size(),
                        district.cameras().size(),
                        district.droneBases().size(),
                        district.patrolPosts().size(),
                        district.speakers().size()),
                district.population().residents());
    }

    private void write(District district) {
        DistrictWriter.write(district, out);
        try {
            Files.writeString(out.resolve(DefaultScenario.FILE), DefaultScenario.text(district));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<District.SourceNote> sources() {
        return List.of(
                new District.SourceNote(
                        "buildings, streets, ground, places, trees, traffic signals and street lamps",
                        "© OpenStreetMap contributors, ODbL (https://www.openstreetmap.org/copyright), file "
                                + file.getFileName()),
                new District.SourceNote(
                        "heights, widths, speed limits and mounting points that the map does not give",
                        "assumed: the importer's table by kind of building and street"),
                new District.SourceNote("terrain", "assumed: flat ground at altitude 0, the map has no heights"),
                new District.SourceNote(
                        "microphones, cameras, drone base, patrol posts and loudspeakers",
                        "assumed: placed by the importer's rule"),
                new District.SourceNote("residents, people outdoors, vehicles and weather", "assumed"));
    }

    private String name() {
        String folder = out.toAbsolutePath().normalize().getFileName() == null
                ? ""
                : out.toAbsolutePath().normalize().getFileName().toString();
        String name =
                folder.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return name.isEmpty() ? "imported" : name;
    }

    private void requireSome(String what, List<?> found) {
        if (found.isEmpty()) {
            throw new InputError(file + ": bbox " + BoundingBox.text(box) + " holds no " + what
                    + ": expected at least one; the map covers " + BoundingBox.text(map.coverage()));
        }
    }

    private static void checkSize(Path map, Envelope box) {
        if (!BoundingBox.isOnEarth(box)) {
            throw new InputError(map + ": bounds " + BoundingBox.text(box)
                    + ": expected degrees, -180 to 180 of longitude and -85 to 85 of latitude");
        }
        LocalFrame frame = LocalFrame.at(new District.Origin(box.centre().y, box.centre().x, 0));
        Coordinate corner = frame.toLocal(box.getMaxX(), box.getMaxY());
        if (!(2 * corner.x <= LARGEST_METRES && 2 * corner.y <= LARGEST_METRES)) {
            throw new InputError(map + ": " + BoundingBox.text(box) + " is " + Math.round(2 * corner.x) + " m by "
                    + Math.round(2 * corner.y) + " m: expected at most 10 km by 10 km; choose a part of it by bbox");
        }
    }

    private static void checkMicrophones(int most) {
        if (most < 1 || most > MOST_MICROPHONES) {
            throw new InputError("microphones " + most + ": expected 1 to " + MOST_MICROPHONES);
        }
    }

    private static double sixDecimals(double degrees) {
        return Math.rint(degrees * 1e6) / 1e6;
    }
}
