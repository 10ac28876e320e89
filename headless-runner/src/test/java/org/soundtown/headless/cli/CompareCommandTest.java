package org.soundtown.headless.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundtown.foundation.document.Documents;
import tools.jackson.databind.JsonNode;

class CompareCommandTest {
    @TempDir
    Path folder;

    @Test
    void theSameRunsAreTheSameBytes() throws IOException {
        Path base = SmallRun.in(folder.resolve("base"), "evening", 1, true);
        Path same = SmallRun.in(folder.resolve("new"), "evening", 1, true);
        Invocation compare = Invocation.of("compare", base.toString(), same.toString(), "--fail-on", "different");
        assertEquals(0, compare.exitCode(), compare.err());
        assertEquals("""
                1 pair of runs with the same dice, 1 the same byte for byte; base 0.1.0, new 0.1.0

                The same bytes: every chronicle is as it was.
                """, compare.out());
    }

    @Test
    void aChangeThatLosesOneClassInEveryRunIsWorseAndSaysWhichSounds() throws IOException {
        Path base = evenings("base", 12, true);
        Path worse = evenings("new", 12, false);
        Path json = folder.resolve("compare.json");
        Path markdown = folder.resolve("compare.md");
        List<String> words = new ArrayList<>(List.of("compare", base.toString(), worse.toString()));
        words.addAll(List.of("--fail-on", "worse", "--json", json.toString(), "--markdown", markdown.toString()));
        Invocation compare = Invocation.of(words.toArray(String[]::new));
        assertEquals(1, compare.exitCode(), compare.err());
        assertTrue(compare.out().contains("66.7 % (24 of 36)"), compare.out());
        assertTrue(compare.out().contains("33.3 % (12 of 36)"), compare.out());
        assertTrue(
                compare.out()
                        .contains("  glass-breaking, event/glass-breaking-1 at 30 s in evening, seed 1:"
                                + " heard, below-threshold, was detected, no-alert\n    soundtown explain "
                                + worse.resolve("1") + " "),
                compare.out());
        JsonNode document = Documents.JSON.readTree(Files.readString(json));
        assertEquals(12, document.path("changes").size());
        JsonNode detected = metric(document, "detected", "");
        assertEquals("worse", detected.path("verdict").asString());
        assertEquals(-0.3333, detected.path("difference").path("value").asDouble(), 1e-4);
        assertTrue(detected.path("difference").path("high").asDouble() < 0);
        assertEquals(
                "worse",
                metric(document, "detected", "glass-breaking").path("verdict").asString());
        assertEquals(
                "no difference shown",
                metric(document, "detected", "gunshot").path("verdict").asString());
        assertEquals("better", metric(document, "bytes", "").path("verdict").asString());
        assertTrue(Files.readString(markdown).contains("| detected | 66.7 % (24 of 36) |"), Files.readString(markdown));
    }

    @Test
    void aBetterRunDoesNotFailTheBuild() throws IOException {
        Invocation compare = Invocation.of(
                "compare", evenings("base", 12, false) + "", evenings("new", 12, true) + "", "--fail-on", "WORSE");
        assertTrue(compare.out().contains("better"), compare.out());
        assertEquals(1, compare.exitCode(), "more bytes leave the sensors: " + compare.out());
        assertEquals(
                0,
                Invocation.of("compare", folder.resolve("base") + "", folder.resolve("new") + "")
                        .exitCode());
    }

    @Test
    void aRunWithoutPartnerIsNamed() throws IOException {
        Path base = evenings("base", 3, true);
        Path fewer = evenings("new", 2, true);
        SmallRun.in(fewer.resolve("windy/9"), "evening", 9, true);
        Invocation compare = Invocation.of("compare", base.toString(), fewer.toString());
        assertEquals(0, compare.exitCode());
        assertTrue(compare.out().contains("only in the base (1): evening, seed 3\n"), compare.out());
        assertTrue(compare.out().contains("only in the new runs (1): evening, windy, seed 9\n"), compare.out());
    }

    @Test
    void runsThatCannotBePairedAreWrongInput() throws IOException {
        Path base = SmallRun.in(folder.resolve("base"), "evening", 1, true);
        Path other = SmallRun.in(folder.resolve("new"), "evening", 2, true);
        assertRefused("evening, seed 1 and evening, seed 2", base, other);
        Path twice = folder.resolve("twice");
        SmallRun.in(twice.resolve("seed1"), "evening", 1, true);
        SmallRun.in(twice.resolve("evening-seed1"), "evening", 1, true);
        assertRefused("evening-seed1 and seed1 are both evening, seed 1", base, twice);
        assertRefused("no such folder", base, folder.resolve("nowhere"));
        Path broken = Files.createDirectories(folder.resolve("broken"));
        Files.writeString(broken.resolve("chronicle.jsonl"), "{}\n{}\n");
        assertRefused("broken/chronicle.jsonl: line 1", base, broken);
        Files.writeString(broken.resolve("chronicle.jsonl"), "");
        assertRefused("broken/chronicle.jsonl: line 1", base, broken);
    }

    @Test
    void aRunThatWasCutShortIsNotCompared() throws IOException {
        Path base = evenings("base", 2, true);
        Path cut = evenings("new", 2, true);
        Path chronicle = cut.resolve("2/chronicle.jsonl");
        List<String> lines = Files.readAllLines(chronicle);
        Files.write(chronicle, lines.subList(0, lines.size() - 1));
        Invocation compare = Invocation.of("compare", base.toString(), cut.toString());
        assertEquals(0, compare.exitCode());
        assertTrue(compare.out().contains("left out, cut short (1): evening, seed 2\n"), compare.out());
        assertTrue(compare.out().contains("1 pair of runs"), compare.out());
    }

    @Test
    void aLineThatLacksSomethingIsNamedWithItsFile() throws IOException {
        Path base = evenings("base", 2, true);
        Path spoiled = evenings("new", 2, true);
        Path chronicle = spoiled.resolve("2/chronicle.jsonl");
        String text = Files.readString(chronicle);
        Files.writeString(chronicle, text.replaceFirst("\"class\":\"cry\",", ""));
        String said = chronicle + ": line 11 (emission): class: missing: expected a text";
        assertRefused(said, base, spoiled);
        for (Invocation call : List.of(
                Invocation.of("table", spoiled.toString()),
                Invocation.of("explain", spoiled.resolve("2").toString()))) {
            assertEquals(2, call.exitCode());
            assertEquals("soundtown: " + said, call.err().strip());
        }
        assertFalse(Files.exists(spoiled.resolve("runs.parquet")), "no table is left half written");
        assertFalse(Files.exists(spoiled.resolve("events.parquet.part")), "no table is left half written");
    }

    private Path evenings(String name, int seeds, boolean paneDetected) throws IOException {
        Path shelf = folder.resolve(name);
        for (int seed = 1; seed <= seeds; seed++) {
            SmallRun.in(shelf.resolve("" + seed), "evening", seed, paneDetected);
        }
        return shelf;
    }

    private static JsonNode metric(JsonNode document, String name, String soundClass) {
        for (JsonNode metric : document.path("metrics")) {
            if (metric.path("name").asString().equals(name)
                    && metric.path("class").asString().equals(soundClass)) {
                return metric;
            }
        }
        throw new AssertionError("no metric " + name + " of " + soundClass);
    }

    private static void assertRefused(String said, Path base, Path other) {
        Invocation compare = Invocation.of("compare", base.toString(), other.toString());
        assertEquals(2, compare.exitCode(), compare.out());
        assertEquals(1, compare.err().lines().count(), compare.err());
        assertTrue(compare.err().contains(said), compare.err());
        assertFalse(compare.err().contains("Exception"), compare.err());
    }
}
