package org.soundtown.headless.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundtown.citymodel.drawing.DrawnDistrict;
import org.soundtown.citymodel.reading.DistrictWriter;
import org.soundtown.foundation.document.Documents;
import tools.jackson.databind.JsonNode;

class BaselinesCommandTest {
    private static final DrawnDistrict STREET = DrawnDistrict.of(
            "############################", "....M...C..M.x.....M.....P..", "############################");

    @TempDir
    Path folder;

    private Path scenario() throws IOException {
        DistrictWriter.write(STREET.district(), folder);
        return Files.writeString(folder.resolve("scenario.yaml"), """
                name: minute
                district: .
                durationSeconds: 90
                everyday: {rate: 0}
                events:
                  fixed:
                    - {class: explosion, atSeconds: 5, where: {near: M2, distanceMetres: 6, bearingDegrees: 90}}
                """);
    }

    @Test
    void theFourArrangementsStandSideBySideAndFinishedRunsAreUsedAgain() throws IOException {
        Path json = folder.resolve("baselines.json");
        Path markdown = folder.resolve("baselines.md");
        String[] call = {
            "baselines",
            scenario().toString(),
            "--seeds",
            "1",
            "--out",
            folder.resolve("runs").toString(),
            "--json",
            json.toString(),
            "--markdown",
            markdown.toString()
        };
        Invocation first = Invocation.of(call);
        assertEquals(0, first.exitCode(), first.err());
        JsonNode rows = Documents.JSON.readTree(Files.readString(json)).get("rows");
        assertEquals(4, rows.size());
        assertEquals(1, known(rows.get(0)));
        assertEquals(0, known(rows.get(1)), "nobody lives there");
        assertEquals(1, known(rows.get(2)), "the patrol hears an explosion in its own street");
        assertTrue(first.out().contains("foot patrol only"), first.out());
        assertTrue(Files.readString(markdown).contains("| sensors and calls | calls only |"));
        List<FileTime> made = chronicles();
        assertEquals(4, made.size());
        Invocation second = Invocation.of(call);
        assertEquals(first.out(), second.out());
        assertEquals(made, chronicles());
    }

    @Test
    void anArrangementIsNotTakenFromTheCommandLine() throws IOException {
        Invocation wrong = Invocation.of("baselines", scenario().toString(), "--set", "reporting.calls=false");
        assertEquals(2, wrong.exitCode());
        assertEquals(
                "soundtown: --set reporting.calls=false: each arrangement has a reporting of its own",
                wrong.err().strip());
    }

    private static int known(JsonNode row) {
        return row.path("overall").path("known").path("count").asInt();
    }

    private List<FileTime> chronicles() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("runs"))) {
            return files.filter(file -> file.endsWith("chronicle.jsonl"))
                    .sorted()
                    .map(file -> {
                        try {
                            return Files.getLastModifiedTime(file);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .toList();
        }
    }
}
