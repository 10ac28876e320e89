package org.soundtown.citymodel.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundtown.foundation.document.DocumentSchema;
import org.soundtown.foundation.document.Documents;
import org.soundtown.foundation.document.Faults;
import org.soundtown.foundation.document.InputError;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class DistrictCheckTest {
    private static final List<String> VALUES =
            List.of("-1e4", "-3", "0", "0.1", "0.5", "1", "200", "201", "2000", "\"\"", "\"x\"", "true", "[]", "{}");

    @TempDir
    Path folder;

    @Test
    void everyFaultOfADistrictIsToldAtOnceAndNotTheFirstOnly() throws Exception {
        DistrictFolders.sound(folder);
        spoil("district.yaml", "temperatureCelsius: 15.0", "temperatureCelsius: 99");
        spoil("buildings.geojson", "\"heightMetres\":12.0", "\"heightMetres\":-3,\"colour\":\"red\"");
        spoil("streets.geojson", "\"oneWay\":false", "\"oneWay\":\"no\"");
        spoil("streets.geojson", "\"widthMetres\":4.0", "\"widthMetres\":0");

        String message = assertThrows(InputError.class, () -> DistrictReader.read(folder))
                .getMessage();

        assertEquals(5, message.lines().count(), message);
        for (String part : List.of(
                "district.yaml:11:3: weather.temperatureCelsius: 99: expected -40 to 50 °C",
                "feature 0 (id b1), properties.heightMetres: -3: expected 0.1 to 1000 m",
                "feature 0 (id b1), properties.colour: unknown key: ",
                "properties.oneWay: 'no': expected true or false",
                "properties.widthMetres: 0: expected 0.5 to 200 m")) {
            assertTrue(message.contains(part), part + " in " + message);
        }
    }

    @Test
    void housesInEachOtherAreToldButStopNoRun() throws Exception {
        DistrictFolders.sound(folder);
        Path layer = folder.resolve("buildings.geojson");
        ObjectNode buildings = Documents.JSON.readTree(Files.readString(layer)).asObject();
        JsonNode twin = buildings.path("features").get(0).deepCopy();
        ((ObjectNode) twin.path("properties")).put("id", "twin").put("heightMetres", 900);
        buildings.withArray("features").add(twin);
        Files.writeString(layer, buildings.toString());

        List<String> warnings = warnings();

        assertTrue(
                warnings.stream()
                        .anyMatch(line -> line.contains("(id twin)") && line.contains("overlaps building b1 by")),
                warnings + "");
        assertTrue(
                warnings.stream()
                        .anyMatch(line -> line.contains("warning: feature")
                                && line.contains("heightMetres: 900: expected metres, hardly more than 250")),
                warnings + "");
        assertTrue(DistrictReader.read(folder).buildings().size() > 1);
    }

    @Test
    void aStreetThatNoPatrolReachesIsTold() throws Exception {
        DistrictFolders.sound(folder);
        Path layer = folder.resolve("streets.geojson");
        ObjectNode streets = Documents.JSON.readTree(Files.readString(layer)).asObject();
        ObjectNode island = streets.path("features").get(0).deepCopy().asObject();
        ((ObjectNode) island.path("properties")).put("id", "island").put("speedKmh", 30);
        island.set(
                "geometry",
                Documents.JSON.readTree("{\"type\":\"LineString\",\"coordinates\":[[4.39,45.44],[4.3901,45.44]]}"));
        streets.withArray("features").add(island);
        Files.writeString(layer, streets.toString());

        assertTrue(
                warnings().stream()
                        .anyMatch(line -> line.contains("(id island)") && line.contains("cut off from the streets")),
                () -> warnings() + "");
    }

    @Test
    void whatAnEditorRefusesInALayerTheProgramRefusesAndTheOtherWayRound() throws Exception {
        DistrictFolders.sound(folder);
        List<String> differing = new ArrayList<>();
        int tried = 0;
        for (Map.Entry<String, DocumentSchema> layer : DistrictSchemas.layers().entrySet()) {
            Path file = folder.resolve(layer.getKey() + ".geojson");
            if (!Files.exists(file)) {
                continue;
            }
            String sound = Files.readString(file);
            for (String key :
                    Documents.JSON.readTree(sound).at("/features/0/properties").propertyNames()) {
                for (String value : VALUES) {
                    JsonNode spoilt = Documents.JSON.readTree(sound);
                    ((ObjectNode) spoilt.at("/features/0/properties")).set(key, Documents.JSON.readTree(value));
                    Files.writeString(file, spoilt.toString());
                    Faults faults = Faults.errors();
                    DistrictReader.check(folder, faults);
                    boolean program = faults.all().stream()
                            .noneMatch(fault -> fault.document().equals(file.toString())
                                    && fault.path().contains("properties." + key));
                    tried++;
                    if (program != layer.getValue().accepts(spoilt)) {
                        differing.add(layer.getKey() + "." + key + " = " + value
                                + (program ? ": the program accepts it" : ": the editor accepts it"));
                    }
                }
            }
            Files.writeString(file, sound);
        }
        // what depends on another value: half of the street's width, the kind of the mounting point, another's id
        differing.removeIf(
                each -> each.startsWith("streets.footwayMetres") || each.startsWith("mounting-points.heightMetres"));
        assertEquals(List.of(), differing);
        assertTrue(tried > 200, tried + " values tried");
    }

    private List<String> warnings() {
        Faults faults = Faults.andWarnings();
        DistrictReader.check(folder, faults);
        return faults.all().stream().map(Object::toString).toList();
    }

    private void spoil(String file, String sound, String wrong) throws IOException {
        DistrictFolders.replace(folder.resolve(file), sound, wrong);
    }
}
