package org.soundtown.citymodel.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Envelope;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.MountingPoint;
import org.soundtown.citymodel.index.BuildingIndex;
import org.soundtown.citymodel.network.Route;
import org.soundtown.citymodel.network.StreetNetwork;
import org.soundtown.citymodel.reading.DistrictReader;
import org.soundtown.foundation.document.InputError;
import org.soundtown.foundation.geometry.Position;

/** Imports real cities where the reference data are present; skipped, saying so, where they are not. */
class ReferenceMapsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "geneva.osm.pbf, '6.140,46.200,6.152,46.206'",
        "krems.osm.gz, ''",
        "krems.osm.gz, '15.598,48.408,15.608,48.413'",
        "berlin-siegessaeule.osm.gz, ''"
    })
    void aRealMapBecomesADistrictThatReadsAndIsEquipped(String map, String bbox) {
        Path out = folder.resolve("district");
        Optional<Envelope> box = bbox.isEmpty() ? Optional.empty() : Optional.of(BoundingBox.parse(bbox));

        ImportSummary summary = OsmImporter.importMap(reference(map), box, out);

        District district = DistrictReader.read(out);
        assertEquals(summary.buildings().kept(), district.buildings().size());
        assertTrue(summary.devices().microphones() >= 3 && summary.devices().microphones() <= 20);
        assertTrue(summary.devices().cameras() >= 8);
        assertEquals(1, district.droneBases().size());
        assertEquals(2, district.patrolPosts().size());
        assertTrue(Files.exists(out.resolve("scenario.yaml")));
        assertTrue(district.sources().toString().contains("© OpenStreetMap contributors, ODbL"));
        patrolsReachEveryMicrophone(district);
        noMountingPointIsInsideABuilding(district);
    }

    @Test
    void aCityJsonModelIsRefusedByItsName() {
        Path model = reference("rotterdam_delfshaven_3-20.city.json");

        InputError error = assertThrows(
                InputError.class, () -> OsmImporter.importMap(model, Optional.empty(), folder.resolve("out")));

        assertTrue(error.getMessage().contains("CityJSON"), error.getMessage());
    }

    private static void patrolsReachEveryMicrophone(District district) {
        StreetNetwork network = StreetNetwork.of(district);
        for (MountingPoint point : district.mountingPoints().subList(0, 3)) {
            Position post = district.patrolPosts().get(0).position();
            Route route = network.fastestRoute(post, point.position());
            assertTrue(route.lengthMetres() >= post.horizontalDistanceTo(point.position()) - 1e-6);
        }
    }

    private static void noMountingPointIsInsideABuilding(District district) {
        BuildingIndex buildings = BuildingIndex.of(district);
        for (MountingPoint point : district.mountingPoints()) {
            assertTrue(buildings
                    .buildingAt(point.position().x(), point.position().y())
                    .isEmpty());
        }
    }

    private static Path reference(String name) {
        String said = System.getenv("SOUNDTOWN_REFERENCE_DATA");
        Path data = said == null ? Path.of("..", "..", "shared", "data") : Path.of(said);
        Path file = data.resolve("city").resolve(name);
        assumeTrue(
                Files.exists(file),
                "skipped: no reference data at " + file.toAbsolutePath().normalize());
        return file;
    }
}
