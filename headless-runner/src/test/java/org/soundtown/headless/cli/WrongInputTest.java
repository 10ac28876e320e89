package org.soundtown.headless.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user sees who gets something wrong: one line that says what, and exit code 2. */
class WrongInputTest {
    private static final String DISTRICT = "tarentaize-beaubrun-couriot";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    an unknown class      | events: {fixed: [{class: gunshoot, atSeconds: 1, where: {place: parc-couriot}}]}                            | events.fixed[0].class | gunshot
                    an unknown key        | evnts: {}                                                                                                  | evnts                 | events
                    a missing recording   | events: {fixed: [{class: cry, atSeconds: 1, where: {place: parc-couriot}, recording: none.wav}]}             | none.wav              | none.wav
                    an unknown place      | events: {fixed: [{class: cry, atSeconds: 1, where: {place: parc-courriot}}]}                                 | parc-courriot         | parc-couriot
                    a seed that is a word | seed: many                                                                                                 | seed                  | many
                    malformed YAML        | events: [{                                                                                                 | scenario.yaml:        | scenario.yaml
                    weather that is none  | weather: {temperatureCelsius: NaN}                                                                         | temperatureCelsius    | NaN
                    """)
    void aFaultInAScenarioIsOneLineWithItsPlace(String fault, String line, String place, String said)
            throws IOException {
        Path scenario = folder.resolve("scenario.yaml");
        Files.writeString(scenario, "name: t\ndistrict: " + DISTRICT + "\ndurationSeconds: 5\n" + line + "\n");
        assertRefused(
                Invocation.of(
                        "run",
                        scenario.toString(),
                        "--out",
                        folder.resolve("out").toString()),
                fault,
                place,
                said);
    }

    @Test
    void aHeightThatIsNoNumberIsOneLineWithItsPlace() throws IOException {
        Path district = copyOfThePilot();
        replaceFirst(district.resolve("buildings.geojson"), "\"heightMetres\": ?[0-9.]+", "\"heightMetres\": \"NaN\"");
        assertRefused(runOf(district), "NaN height", "buildings.geojson", "heightMetres");
    }

    @Test
    void malformedGeoJsonIsOneLineWithItsPlace() throws IOException {
        Path district = copyOfThePilot();
        replaceFirst(district.resolve("streets.geojson"), "\\[", "[[[");
        assertRefused(runOf(district), "malformed GeoJSON", "streets.geojson", "streets.geojson");
    }

    @Test
    void aMapThatIsNoneIsOneLineWithItsName() throws IOException {
        Path map = Files.writeString(folder.resolve("broken.osm"), "<osm><node id='1' lat='x'");
        assertRefused(
                Invocation.of(
                        "import", map.toString(), "--out", folder.resolve("d").toString()),
                "malformed OSM",
                "broken.osm",
                "broken.osm");
    }

    @Test
    void anUnknownScenarioListsTheShippedOnes() {
        assertRefused(Invocation.of("run", "pilott"), "unknown scenario", "pilott", ", pilot, pittsburgh-trial, ");
    }

    @Test
    void aFolderThatHoldsARunIsNotOverwrittenUnasked() throws IOException {
        Files.writeString(folder.resolve("chronicle.jsonl"), "kept");
        assertRefused(
                Invocation.of("run", "quiet-night", "--out", folder.toString()),
                "old run",
                "--overwrite",
                "holds a run");
        assertEquals("kept", Files.readString(folder.resolve("chronicle.jsonl")));
    }

    @Test
    void anOutputThatCannotBeMadeEndsWithOneLineAndCodeOne() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Invocation run =
                Invocation.of("run", "quiet-night", "--out", file.resolve("sub").toString());
        assertEquals(1, run.exitCode(), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains(file.toString()), run.err());
    }

    @Test
    void helpShowsAnExampleOfEveryCommand() {
        for (String command :
                List.of("run", "suite", "report", "import", "train", "evaluate-detector", "acoustics", "bench")) {
            Invocation help = Invocation.of(command, "--help");
            assertEquals(0, help.exitCode());
            assertTrue(help.out().contains("  soundtown " + command), help.out());
            assertTrue(Invocation.of("--help").out().contains("soundtown " + command));
        }
    }

    private static void assertRefused(Invocation call, String fault, String place, String said) {
        assertAll(
                fault + ": " + call.err(),
                () -> assertEquals(2, call.exitCode()),
                () -> assertEquals(1, call.err().lines().count()),
                () -> assertTrue(call.err().contains(place)),
                () -> assertTrue(call.err().contains(said)),
                () -> assertFalse(call.err().contains("Exception")));
    }

    private Invocation runOf(Path district) throws IOException {
        Path scenario = district.resolve("scenario.yaml");
        Files.writeString(scenario, "name: t\ndistrict: .\ndurationSeconds: 5\n");
        return Invocation.of(
                "run", scenario.toString(), "--out", folder.resolve("out").toString());
    }

    private Path copyOfThePilot() throws IOException {
        Path from = Invocation.PROJECT.resolve("districts").resolve(DISTRICT);
        Path to = Files.createDirectory(folder.resolve("district"));
        try (Stream<Path> files = Files.list(from)) {
            files.forEach(file -> {
                try {
                    Files.copy(file, to.resolve(file.getFileName()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return to;
    }

    private static void replaceFirst(Path file, String pattern, String replacement) throws IOException {
        String before = Files.readString(file);
        String after = before.replaceFirst(pattern, replacement);
        assertFalse(after.equals(before), "nothing to spoil in " + file);
        Files.writeString(file, after);
    }
}
