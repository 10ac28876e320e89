package org.soundtown.headless.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundtown.citymodel.drawing.DrawnDistrict;
import org.soundtown.citymodel.reading.DistrictWriter;
import org.soundtown.foundation.document.Documents;
import tools.jackson.databind.JsonNode;

/** The command with the real chain, on a drawn street and for two seconds. */
class SuiteCommandTest {
    @TempDir
    Path folder;

    private Path suite;

    @BeforeEach
    void draw() throws IOException {
        DistrictWriter.write(
                DrawnDistrict.of("##########", "....M..C..", "P.........", "##########")
                        .district(),
                folder);
        Files.writeString(folder.resolve("story.yaml"), """
                name: story
                district: .
                durationSeconds: 2
                everyday: {rate: 0}
                events:
                  fixed: [{class: gunshot, atSeconds: 0.5, where: {near: M1, distanceMetres: 3, bearingDegrees: 90}}]
                """);
        suite = Files.writeString(folder.resolve("small.yaml"), """
                name: small
                cases:
                  - name: shot
                    scenario: story.yaml
                    seeds: [1, 2]
                    expect: [{metric: heard, class: gunshot, atLeast: 0.1}, {metric: deterministic}]
                """);
    }

    private Invocation call(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "suite", suite.toString(), "--out", folder.resolve("out").toString()));
        arguments.addAll(List.of(more));
        return Invocation.of(arguments.toArray(String[]::new));
    }

    @Test
    void aSuiteEndsWithItsFindingsForPeopleAndForMachines() throws IOException {
        Path junit = folder.resolve("ci").resolve("junit.xml");
        Invocation run = call("--jobs", "2", "--junit", junit.toString(), "--golden", "--update-golden");
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().contains("small: passed"), run.out());
        assertTrue(Files.readString(junit).contains("<testsuite name=\"small.shot\""));
        JsonNode one = Documents.JSON
                .readTree(Files.readString(folder.resolve("out/results.json")))
                .path("suites")
                .path(0)
                .path("cases")
                .path(0);
        assertEquals(2, one.path("expectations").path(0).path("n").asInt());
        assertEquals(2, Files.readAllLines(folder.resolve("small.sha256")).size());
        Path runFolder = folder.resolve("out")
                .resolve(one.path("runs").path(0).path("folder").asString());
        assertTrue(Files.exists(runFolder.resolve("report.html")));

        Invocation changed = call("--golden", "--set", "events.fixed[0].atSeconds=0.6");
        assertEquals(1, changed.exitCode());
        assertTrue(changed.out().contains("FAILED     chronicles as in the golden list"), changed.out());
        assertTrue(changed.out().contains("differ: shot seed 1 is "), changed.out());
    }

    @Test
    void whatIsWrongIsToldBeforeAnythingRuns() {
        Invocation none = Invocation.of("suite", "nosuch");
        assertEquals(2, none.exitCode());
        assertTrue(none.err().contains("nosuch: no such file or folder, and no shipped suite"), none.err());
        Invocation set = call("--set", "durationSeconds=-1");
        assertEquals(2, set.exitCode());
        assertTrue(set.err().contains("durationSeconds=-1"), set.err());
        Invocation filter = call("--filter", "night");
        assertEquals(2, filter.exitCode());
        assertTrue(filter.err().contains("expected a part of one of [shot]"), filter.err());
        Invocation list = call("--golden");
        assertEquals(2, list.exitCode());
        assertTrue(list.err().contains("small.sha256: no such list"), list.err());
        for (Invocation wrong : List.of(none, set, filter, list)) {
            assertEquals(1, wrong.err().lines().count(), wrong.err());
            assertFalse(Files.exists(folder.resolve("out")));
        }
    }
}
