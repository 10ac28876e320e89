package org.soundtown.citymodel.reading;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundtown.citymodel.Building;
import org.soundtown.citymodel.District;

class DistrictRoundTripTest {
    @TempDir
    Path folder;

    @Test
    void aDistrictReadsBackAsItWasWritten() {
        District written = DistrictFolders.CORNER.district();
        DistrictWriter.write(written, folder);

        assertSame(written, DistrictReader.read(folder));
    }

    @Test
    void aDistrictOnASlopeReadsBackAsItWasWritten() {
        District written = DistrictFolders.onASlope();
        DistrictWriter.write(written, folder);

        District read = DistrictReader.read(folder);

        assertSame(written, read);
        assertEquals(505, read.terrain().altitudeAt(50, 20), 1e-9);
    }

    @Test
    void layersThatAreNotThereMeanThatThereIsNothingOfTheirKind() throws Exception {
        DistrictFolders.sound(folder);
        for (String layer : new String[] {"trees", "speakers", "dwellings", "drone-bases", "patrol-posts", "cameras"}) {
            Files.delete(folder.resolve(layer + ".geojson"));
        }
        Files.delete(folder.resolve("ground.geojson"));

        District read = DistrictReader.read(folder);

        assertEquals(
                0,
                read.trees().size() + read.speakers().size() + read.dwellings().size());
        assertEquals(
                0,
                read.droneBases().size()
                        + read.patrolPosts().size()
                        + read.cameras().size());
        assertEquals(0, read.groundZones().size());
        assertEquals(0, read.terrain().altitudeAt(3, 4));
    }

    @Test
    void eachPartOfAMultiPolygonIsABuildingOfItsOwn() throws Exception {
        DistrictFolders.sound(folder);
        Files.writeString(folder.resolve("buildings.geojson"), """
                {"type":"FeatureCollection","features":[
                {"type":"Feature","properties":{"id":"school","heightMetres":9,
                 "absorption":[0.1,0.1,0.2,0.2,0.3,0.3,0.4,0.4],"note":"two wings"},
                 "geometry":{"type":"MultiPolygon","coordinates":[
                  [[[4.3785,45.4385],[4.3786,45.4385],[4.3786,45.4386],[4.3785,45.4385]]],
                  [[[4.3788,45.4385],[4.3789,45.4385],[4.3789,45.4386],[4.3788,45.4385]]]]}}]}
                """);

        District read = DistrictReader.read(folder);

        assertEquals(
                java.util.List.of("school/1", "school/2"),
                read.buildings().stream().map(Building::id).toList());
        assertEquals(0.4, read.buildings().get(1).absorption()[7]);
    }

    private static void assertSame(District expected, District actual) {
        assertEquals(expected.buildings().size(), actual.buildings().size());
        for (int i = 0; i < expected.buildings().size(); i++) {
            Building wanted = expected.buildings().get(i);
            Building got = actual.buildings().get(i);
            assertEquals(wanted.id(), got.id());
            assertTrue(wanted.footprint().equalsExact(got.footprint()), wanted + " became " + got);
            assertEquals(wanted.baseAltitudeMetres(), got.baseAltitudeMetres(), 1e-6);
            assertEquals(wanted.heightMetres(), got.heightMetres());
            assertArrayEquals(wanted.absorption(), got.absorption());
        }
        assertEquals(expected.streets().toString(), actual.streets().toString());
        assertEquals(expected.groundZones().toString(), actual.groundZones().toString());
        assertEquals(expected.trees(), actual.trees());
        assertEquals(expected.places(), actual.places());
        assertEquals(expected.mountingPoints(), actual.mountingPoints());
        assertEquals(expected.microphones(), actual.microphones());
        assertEquals(expected.cameras(), actual.cameras());
        assertEquals(expected.droneBases().toString(), actual.droneBases().toString());
        assertEquals(expected.patrolPosts(), actual.patrolPosts());
        assertEquals(expected.dwellings(), actual.dwellings());
        assertEquals(expected.speakers(), actual.speakers());
        assertEquals(expected.weather(), actual.weather());
        assertEquals(expected.population(), actual.population());
        assertEquals(expected.sources(), actual.sources());
        assertEquals(expected.origin(), actual.origin());
    }
}
