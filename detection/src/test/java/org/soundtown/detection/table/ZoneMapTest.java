package org.soundtown.detection.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.reading.DistrictReader;
import org.soundtown.foundation.document.InputError;

class ZoneMapTest {
    @TempDir
    Path folder;

    @Test
    void aZoneIsItsPlacesItsKindsItsPolygonsAndWhatLiesWithinTheMargin() throws IOException {
        District district = district();
        Coordinate corner = district.frame().toLocal(4.003, 45.003);

        ZoneMap zones = zones(district, """
                - {name: square, places: [main-square]}
                - {name: parks, kinds: [park]}
                - {name: school, polygon: [[4.003, 45.003], [4.004, 45.003], [4.004, 45.004], [4.003, 45.004]]}
                - {name: near-school, polygon: [[4.003, 45.003], [4.004, 45.003], [4.004, 45.004]], marginMetres: 20}
                - {name: yard, polygonMetres: [[200, 200], [210, 200], [210, 210], [200, 200]]}
                """);

        assertEquals(Set.of("square"), zones.at(30, 30));
        assertEquals(Set.of("parks"), zones.at(-25, -90));
        assertEquals(Set.of("school", "near-school"), zones.at(corner.x + 1, corner.y + 0.5));
        assertEquals(Set.of("near-school"), zones.at(corner.x - 10, corner.y));
        assertEquals(Set.of(), zones.at(corner.x - 30, corner.y));
        assertEquals(Set.of("yard"), zones.at(209, 201));
    }

    @ParameterizedTest
    @CsvSource({
        "'{name: z, places: [mian-square]}', 'my-table.yaml: zones[0].places: mian-square: did you mean ''main-square''?'",
        "'{name: z, polygonMetres: [[0, 0], [9, 9], [9, 0], [0, 9]]}', 'my-table.yaml: zones[0].polygonMetres: 4 corners: expected a ring that encloses an area and does not cross itself'",
        "'{name: z, polygonMetres: [[0, 0], [9, 9], [0, 0]]}', 'my-table.yaml: zones[0].polygonMetres: 3 corners: expected a ring that encloses an area and does not cross itself'",
    })
    void aZoneThatDoesNotFitTheDistrictIsNamed(String zone, String expected) throws IOException {
        District district = district();

        InputError error = assertThrows(InputError.class, () -> zones(district, "- " + zone));

        assertEquals(expected, error.getMessage());
    }

    private ZoneMap zones(District district, String zones) throws IOException {
        Path file = folder.resolve("table.yaml");
        Files.writeString(
                file,
                "zones:\n" + zones.indent(2)
                        + "classes:\n  - {class: cry, threshold: 0.5, severity: 3, procedure: p, levelAtOneMetreDb: 90,"
                        + " holdOffSeconds: 2, basis: assumed}\n");
        return ZoneMap.of(AnomalyTable.read(file), district, "my-table.yaml");
    }

    private District district() throws IOException {
        Path district = Files.createDirectories(folder.resolve("district"));
        Files.writeString(district.resolve("district.yaml"), """
                name: little
                title: Little
                origin: {latitude: 45, longitude: 4, altitudeMetres: 0}
                sources: [{what: all, source: assumed}]
                weather: {temperatureCelsius: 15, relativeHumidityPercent: 60, pressureKilopascal: 101, windSpeedMetresPerSecond: 0, windFromDegrees: 0}
                population: {residents: 0, outdoorsByHour: HOURS, vehiclesPerHour: HOURS, source: assumed}
                microphones: []
                """.replace("HOURS", "[" + "0, ".repeat(23) + "0]"));
        Files.writeString(
                district.resolve("places.geojson"),
                "{\"type\": \"FeatureCollection\", \"features\": ["
                        + place("main-square", "square", 4.0001, 45.0001, 0.001)
                        + ", "
                        + place("old-park", "park", 3.999, 44.999, 0.0008)
                        + "]}");
        Files.writeString(district.resolve("buildings.geojson"), "{\"type\": \"FeatureCollection\", \"features\": []}");
        Files.writeString(
                district.resolve("streets.geojson"),
                "{\"type\": \"FeatureCollection\", \"features\": [{\"type\": \"Feature\", \"properties\": {\"id\": \"way\","
                        + " \"name\": \"way\", \"widthMetres\": 8, \"footwayMetres\": 2, \"speedKmh\": 30, \"oneWay\": false},"
                        + " \"geometry\": {\"type\": \"LineString\", \"coordinates\": [[4, 45], [4.001, 45]]}}]}");
        return DistrictReader.read(district);
    }

    private static String place(String id, String kind, double west, double south, double degrees) {
        String ring = "[[%s, %s], [%s, %s], [%s, %s], [%s, %s]]"
                .formatted(west, south, west + degrees, south, west + degrees, south + degrees, west, south);
        return "{\"type\": \"Feature\", \"properties\": {\"id\": \"" + id + "\", \"name\": \"" + id + "\", \"kind\": \""
                + kind + "\"}, \"geometry\": {\"type\": \"Polygon\", \"coordinates\": [" + ring + "]}}";
    }
}
