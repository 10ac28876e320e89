package org.soundtown.scenarios.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundtown.foundation.document.InputError;

class RunShelfTest {
    @TempDir
    Path folder;

    @Test
    void aSuiteSaysWhichRunIsWhichAndARepeatedSeedIsNoFurtherRun() throws IOException {
        run("runs/0a", "evening", 1);
        run("runs/0b", "evening", 2);
        run("runs/0c", "evening", 1);
        run("runs/0d", "evening", 9);
        run("runs/0e.part", "evening", 3);
        Files.writeString(folder.resolve("results.json"), """
                {"suites": [{"suite": "ci", "cases": [{"case": "shots", "variant": "startHour=22", "runs": [
                  {"seed": 1, "threads": 1, "folder": "runs/0a"},
                  {"seed": 2, "threads": 1, "folder": "runs/0b"},
                  {"seed": 1, "threads": 2, "folder": "runs/0c"}]}]}]}
                """);
        assertEquals(
                List.of("evening, shots [startHour=22], seed 1", "evening, shots [startHour=22], seed 2"),
                keys(folder));
    }

    @Test
    void theRunsOfASuiteThatNeverEndedSayItThemselves() throws IOException {
        run("runs/0a", "evening", 1);
        Files.writeString(folder.resolve("runs/0a/run.json"), "{\"label\": \"shots [startHour=22] seed 1\"}");
        assertEquals(List.of("evening, shots [startHour=22], seed 1"), keys(folder));
    }

    @Test
    void aRunsOwnFolderIsAShelfWithOneRun() throws IOException {
        run("windy/evening-seed7", "evening", 7);
        RunShelf shelf = RunShelf.of(folder.resolve("windy/evening-seed7"));
        assertTrue(shelf.isSingle());
        assertEquals(new RunKey("evening", "", 7), shelf.runs().get(0).key());
        assertEquals(List.of("evening, windy, seed 7"), keys(folder));
    }

    @Test
    void aSuitesResultsThatAreNoJsonAreNamed() throws IOException {
        run("runs/0a", "evening", 1);
        Files.writeString(folder.resolve("results.json"), "{");
        assertTrue(assertThrows(InputError.class, () -> RunShelf.of(folder))
                .getMessage()
                .startsWith(folder.resolve("results.json") + ": expected JSON"));
    }

    private void run(String name, String scenario, long seed) throws IOException {
        Path run = Files.createDirectories(folder.resolve(name));
        Files.writeString(
                run.resolve("chronicle.jsonl"),
                "{\"id\":1,\"time\":0,\"type\":\"run-started\",\"who\":\"world\",\"causes\":[],\"scenario\":\""
                        + scenario + "\",\"seed\":" + seed
                        + "}\n{\"id\":2,\"time\":9,\"type\":\"x\",\"who\":\"w\",\"causes\":[]}\n");
    }

    private static List<String> keys(Path root) {
        return RunShelf.of(root).runs().stream()
                .map(run -> run.key().toString())
                .toList();
    }
}
