package org.soundtown.headless.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundtown.foundation.document.Documents;
import tools.jackson.databind.JsonNode;

/** What the check against published cases says, and how it ends. */
class ConformityCommandTest {
    private static final Path CASES = Invocation.PROJECT.resolve("acoustics/src/test/resources/iso17534");

    @TempDir
    Path folder;

    private Path given;

    @BeforeEach
    void copyOneCase() throws IOException {
        given = Files.copy(CASES.resolve("TC02.json"), folder.resolve("TC02.json"));
    }

    @Test
    void aCaseThatTheEngineMeetsEndsWithItsCountAndSuccess() throws IOException {
        Path json = folder.resolve("out").resolve("report.txt");
        Files.createDirectory(json.getParent());
        Invocation run = Invocation.of("acoustics", "conformity", folder.toString(), "--json", json.toString());
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().endsWith("1 of 1 cases within 0.1 dB\n"), run.out());
        JsonNode report = Documents.JSON.readTree(Files.readString(json));
        assertEquals(1, report.path("within").intValue());
        assertTrue(
                report.path("cases").path(0).path("worstLevelDb").path("direct").doubleValue() < 0.1);
    }

    @Test
    void aNumberThatIsNotMetFails() throws IOException {
        Files.writeString(given, Files.readString(given).replace("37.71, 37.66", "37.71, 37.96"));
        Invocation run = Invocation.of("acoustics", "conformity", folder.toString());
        assertEquals(1, run.exitCode(), run.err());
        assertTrue(run.out().endsWith("0 of 1 cases within 0.1 dB\n"), run.out());
    }

    @Test
    void aBrokenCaseIsNamedInOneLine() throws IOException {
        Files.writeString(given, Files.readString(given).replace("\"humidity_pct\": 70.0", "\"humidity_pct\": 170"));
        Invocation run = Invocation.of("acoustics", "conformity", folder.toString());
        assertEquals(2, run.exitCode());
        assertTrue(
                run.err().contains("TC02.json: meteo.humidity_pct: 170: expected a number from 0.1 to 100.0"),
                run.err());
    }
}
