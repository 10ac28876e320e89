package org.soundtown.headless.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soundtown.foundation.document.Documents;
import tools.jackson.databind.JsonNode;

class CoverageCommandTest {
    @Test
    void everyOutputTellsTheSameOfTheSamePlaces(@TempDir Path out) throws IOException {
        Invocation call = Invocation.of(
                "coverage",
                "tarentaize-beaubrun-couriot",
                "--class",
                "gunshot,cry",
                "--grid",
                "20",
                "--hour",
                "4",
                "--threads",
                "2",
                "--out",
                out.toString());
        assertEquals(0, call.exitCode(), call.err());

        JsonNode json = Documents.JSON.readTree(Files.readString(out.resolve("coverage.json")));
        int cells = json.at("/grid/openCells").asInt();
        JsonNode heard = json.at("/conditions/0/figures/0");
        assertEquals("heard", heard.get("link").asString());
        assertTrue(heard.get("mean").asDouble() > 0.95, "a gunshot at night: " + heard);
        JsonNode interval = heard.at("/covered/0/publicSpaceInterval");
        double share = heard.at("/covered/0/publicSpace").asDouble();
        assertTrue(
                interval.get(0).asDouble() <= share && share <= interval.get(1).asDouble(), heard.toString());

        List<String> rows = Files.readAllLines(out.resolve("cells.csv"));
        assertEquals(2 * cells, rows.size() - 1, "a row a cell and class");

        Path raster = out.resolve("raster-h4");
        List<String> grid = Files.readAllLines(raster.resolve("cry-located.asc"));
        long values = grid.stream()
                .skip(6)
                .flatMap(line -> List.of(line.split(" ")).stream())
                .filter(value -> !value.equals("-9999"))
                .count();
        assertEquals(cells, values, "a value a cell in the raster");
        var picture = ImageIO.read(raster.resolve("cry-located.png").toFile());
        assertEquals("ncols " + picture.getWidth(), grid.get(0));
        assertEquals("nrows " + picture.getHeight(), grid.get(1));
        assertTrue(Files.readString(raster.resolve("cry-located.prj")).contains("Transverse_Mercator"));

        JsonNode areas = Documents.JSON.readTree(Files.readString(out.resolve("coverage-h4.geojson")));
        assertTrue(areas.get("features").size() > 5);
        String page = Files.readString(out.resolve("coverage.html"));
        assertFalse(page.contains("src=") || page.contains("href="), "the page loads nothing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "coverage nowhere|nowhere",
                "coverage pilot --hour 25|--hour 25: expected 0 to 24 h",
                "coverage pilot --class gunshut|did you mean 'gunshot'",
                "coverage pilot --weather wind=3|--weather wind=3: expected KEY=VALUE",
                "coverage pilot --weather windSpeedMetresPerSecond=99|expected 0 to 40 m/s",
                "coverage pilot --grid 0|--grid 0: expected 0.5 to 100 m",
                "coverage pilot --curves nothing.yaml|nothing.yaml"
            })
    void wrongInputEndsInOneLine(String line, String expected) {
        Invocation call = Invocation.of(line.split(" "));
        assertEquals(2, call.exitCode(), call.err());
        assertTrue(call.err().contains(expected), call.err());
        assertEquals(1, call.err().lines().count(), call.err());
    }
}
