package org.soundtown.headless.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundtown.foundation.document.DocumentSchema;
import org.soundtown.foundation.document.Documents;
import org.soundtown.foundation.document.LocatedTree;
import org.soundtown.headless.check.Schemas;
import tools.jackson.databind.JsonNode;

class CheckCommandTest {
    private static final String TEN_FAULTS = """
            name: ten faults
            district: tarentaize-beaubrun-couriot
            durationSeconds: 600
            startHour: 25
            weather: {windSpeedMetresPerSecond: 60, temperature: 3}
            devices: {drone: {reserveShare: 1}}
            failures: [{microphone: mic-99, fromSeconds: 1, toSeconds: 2}]
            events:
              fixed:
                - {class: gunshoot, atSeconds: 5, where: {near: mic-04}}
                - {class: gunshot, atSeconds: -4, where: {near: mic-04, distanceMetres: 9, bearingDegrees: 150}}
                - {class: cry, atSeconds: 9}
            everyday: {rate: -1}
            """;

    @TempDir
    Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("town.yaml"), text);
    }

    @Test
    void tenFaultsInOneFileAreTenLinesFromItsTopToItsBottom() throws IOException {
        Path file = file(TEN_FAULTS);

        Invocation check = Invocation.of("check", file.toString());

        assertEquals(2, check.exitCode());
        String expected = """
                FILE:1:1: name: 'ten faults': expected letters, digits, '-' and '_'
                FILE:4:1: startHour: 25: expected 0 to 24 h
                FILE:5:11: weather.windSpeedMetresPerSecond: 60: expected 0 to 40 m/s
                FILE:5:41: weather.temperature: unknown key: did you mean 'temperatureCelsius' or 'temperatureGradientKelvinPerMetre'?
                FILE:6:19: devices.drone.reserveShare: 1: expected 0 to 0.9 of the battery
                FILE:7:13: failures[0].microphone: mic-99: expected one of 20 names; the nearest are [mic-09, mic-19, mic-01]
                FILE:10:8: events.fixed[0].class: 'gunshoot': did you mean 'gunshot'?
                FILE:11:24: events.fixed[1].atSeconds: -4: expected 0 to 600 s
                FILE:12:7: events.fixed[2].where: missing: expected exactly one of near, place, street, latitude and longitude, x and y
                FILE:13:12: everyday.rate: -1: expected 0 to 100 of the usual
                """.replace("FILE", file.toString());
        List<String> said = check.out()
                .lines()
                .filter(line -> line.startsWith(file.toString()))
                .toList();
        assertEquals(expected.lines().toList(), said);
    }

    @Test
    void aRunSaysTheSameAsTheCheck() throws IOException {
        Path file = file(TEN_FAULTS);

        Invocation run = Invocation.of(
                "run", file.toString(), "--out", folder.resolve("out").toString());

        assertEquals(2, run.exitCode());
        assertEquals(
                10,
                run.err()
                        .lines()
                        .filter(line -> line.startsWith("soundtown: " + file))
                        .count(),
                run.err());
    }

    @Test
    void whatIsOnlyStrangeIsAWarningAndNoErrorButWhenOneIsStrict() throws IOException {
        String quiet = """
                name: town
                district: tarentaize-beaubrun-couriot
                durationSeconds: 60
                events: {fixed: [{class: gunshot, atSeconds: 5, where: {near: mic-04, distanceMetres: 9, bearingDegrees: 150}, levelDb: 3}]}
                """;
        Path file = file(quiet);

        Invocation check = Invocation.of("check", file.toString());

        assertEquals(0, check.exitCode());
        assertTrue(
                check.out().contains("town.yaml:4:112: warning: events.fixed[0].levelDb: 3: expected about "),
                check.out());
        assertEquals(2, Invocation.of("check", "--strict", file.toString()).exitCode());
        JsonNode list = Documents.JSON.readTree(
                Invocation.of("check", "--json", file.toString()).out());
        JsonNode level = list.get(0).path("path").asString().isEmpty() ? list.get(1) : list.get(0);
        assertTrue(
                list.size() > 0
                        && level.has("line")
                        && level.path("severity").asString().equals("warning"),
                list + "");
    }

    @Test
    void theClassesAndProceduresOfATableMustBeKnown() throws IOException {
        Path file = file("""
                classes:
                  - {class: trumpet, threshold: 0.5, severity: 3, procedure: camera-onyl, levelAtOneMetreDb: 90, holdOffSeconds: 2, basis: assumed}
                """);

        String out = Invocation.of("check", file.toString()).out();

        assertTrue(
                out.contains("town.yaml:2:6: classes[0].class: trumpet: expected a class that the model tells"), out);
        assertTrue(
                out.contains(
                        "classes[0].procedure: camera-onyl: expected a procedure of the control room: did you mean 'camera-only'?"),
                out);
    }

    @Test
    void aDocumentOfNoKnownKindIsSaidSo() throws IOException {
        Invocation check = Invocation.of("check", file("colour: red\n").toString());

        assertEquals(2, check.exitCode());
        assertTrue(check.out().contains("no known kind of document: expected --kind with one of"), check.out());
    }

    @Test
    void eachSchemaIsPrintedAndEveryShippedDocumentIsRightByIts() {
        for (Map.Entry<String, DocumentSchema> each : Schemas.byName().entrySet()) {
            Invocation printed = Invocation.of("schema", each.getKey());
            assertEquals(0, printed.exitCode());
            assertEquals(
                    "https://json-schema.org/draft/2020-12/schema",
                    Documents.JSON.readTree(printed.out()).path("$schema").asString());
        }
        Path project = Path.of("").toAbsolutePath().getParent();
        for (String suite : List.of("ci", "nightly")) {
            assertEquals(
                    List.of(),
                    Schemas.byName()
                            .get("suite")
                            .faults(LocatedTree.read(project.resolve("scenarios/suites/" + suite + ".yaml"))));
        }
        assertTrue(Invocation.of("schema", "scenarios").err().contains("did you mean 'scenario'?"));
    }
}
