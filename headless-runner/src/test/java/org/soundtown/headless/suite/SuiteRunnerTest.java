package org.soundtown.headless.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundtown.foundation.document.InputError;
import org.soundtown.scenarios.suite.rule.Finding;

/** What a build server's user relies on, with a simulation that takes no time. */
class SuiteRunnerTest {
    private static final String SUITE = """
            name: s
            cases:
              - name: day
                scenario: scenario.yaml
                seeds: {from: 1, count: 4}
                vary: {startHour: [10, 14]}
                expect: [{metric: heard, atLeast: 0.5}, {metric: deterministic}]
              - name: night
                scenario: scenario.yaml
                seeds: [1, 2]
                set: {startHour: 10}
                expect: [{metric: heard, class: cry, atLeast: 0.5}]
            """;

    @TempDir
    Path folder;

    private FakeTown town;

    @BeforeEach
    void draw() throws IOException {
        town = new FakeTown(Files.createDirectory(folder.resolve("town")));
    }

    private Path out(String name) {
        return folder.resolve(name);
    }

    @Test
    void findingsAreTheSameOnAnyNumberOfJobsAndNoRunIsRunTwice() throws IOException {
        SuitePlan plan = town.plan(SUITE);
        String one = SuiteJson.text(List.of(town.run(plan, 1, out("one"))));
        assertEquals(10, town.runs.get(), "8 runs of day and 2 repeats; those of night are day's at 10 h");
        assertEquals(one, SuiteJson.text(List.of(town.run(plan, 4, out("four")))));
        int before = town.runs.get();
        assertEquals(one, SuiteJson.text(List.of(town.run(plan, 2, out("four")))));
        assertEquals(before, town.runs.get());
    }

    @Test
    void anInterruptedSuiteKeepsWhatWasDoneAndEndsLikeAnUninterruptedOne() {
        SuitePlan plan = town.plan(SUITE);
        String whole = SuiteJson.text(List.of(town.run(plan, 2, out("whole"))));
        town.runs.set(0);
        Thread user = Thread.currentThread();
        town.beforeRun = () -> {
            if (town.runs.get() == 4) {
                user.interrupt();
            }
        };
        assertTrue(town.run(plan, 1, out("cut"), GoldenList.NONE).isEmpty());
        assertTrue(Thread.interrupted(), "the caller still sees that it was interrupted");
        town.beforeRun = () -> {};
        int kept = kept(out("cut"));
        assertTrue(kept >= 3, "kept " + kept);
        town.runs.set(0);
        assertEquals(whole, SuiteJson.text(List.of(town.run(plan, 1, out("cut")))));
        assertEquals(10 - kept, town.runs.get());
    }

    @Test
    void aRunThatWasCutOffIsNotTakenForAWholeOne() throws IOException {
        SuitePlan plan = town.plan(SUITE);
        String whole = SuiteJson.text(List.of(town.run(plan, 1, out("o"))));
        Path run = runs(out("o")).get(0);
        Path half = run.resolveSibling(run.getFileName() + ".part");
        Files.move(run, half);
        Files.delete(half.resolve("run.json"));
        Path spoiled = runs(out("o")).stream()
                .filter(each -> !each.equals(half))
                .findFirst()
                .orElseThrow();
        Files.writeString(spoiled.resolve("chronicle.jsonl"), "{\"id\":1");
        Path empty = runs(out("o")).stream()
                .filter(each -> !each.equals(half) && !each.equals(spoiled))
                .findFirst()
                .orElseThrow();
        Files.writeString(empty.resolve("run.json"), "");
        town.runs.set(0);
        assertEquals(whole, SuiteJson.text(List.of(town.run(plan, 1, out("o")))));
        assertEquals(3, town.runs.get());
        assertFalse(Files.exists(half));
    }

    @Test
    void aFullDiskEndsTheSuiteWithItsReasonAndLosesNothing() {
        SuitePlan plan = town.plan(SUITE);
        town.beforeRun = () -> {
            if (town.runs.get() == 3) {
                throw new UncheckedIOException(new IOException("No space left on device"));
            }
        };
        UncheckedIOException full = assertThrows(UncheckedIOException.class, () -> town.run(plan, 1, out("o")));
        assertTrue(full.getMessage().contains("No space left on device"), full.getMessage());
        assertEquals(2, kept(out("o")));
    }

    @Test
    void twoSuitesInOneFolderAreRefused() {
        SuitePlan plan = town.plan(SUITE);
        try (RunStore first = RunStore.open(out("o"), plan.program())) {
            InputError refused = assertThrows(InputError.class, () -> town.run(plan, 1, out("o")));
            assertTrue(refused.getMessage().contains("another suite is running in this folder"), refused.getMessage());
            assertEquals(Optional.empty(), first.obtain(plan.runs().get(0), into -> false));
        }
        assertTrue(town.run(plan, 1, out("o")).passes());
    }

    @Test
    void aRunOnWhichTheProgramBreaksIsAnErrorAndTheOtherCasesGoOn() {
        town.hears = seed -> {
            if (seed == 4) {
                throw new IllegalStateException("a bug");
            }
            return true;
        };
        SuiteResult result = town.run(town.plan(SUITE), 2, out("o"));
        assertFalse(result.passes());
        assertEquals(new Counts(1, 0, 0, 4), Counts.of(List.of(result)));
        assertTrue(result.cases()
                .get(0)
                .broken()
                .orElseThrow()
                .contains("seed 4 broke off: IllegalStateException: a bug"));
    }

    @Test
    void aSequentialCaseLeavesSeedsOutTheSameOnesOnAnyNumberOfJobs() {
        String suite = """
                name: s
                rule: {sequential: true}
                cases:
                  - name: c
                    scenario: scenario.yaml
                    seeds: {from: 1, count: 30}
                    expect: [{metric: heard, atLeast: 0.8}]
                """;
        town.hears = seed -> seed != 2;
        SuiteResult one = town.run(town.plan(suite), 1, out("one"));
        int ran = one.runs().size();
        assertTrue(ran > 1 && ran < 30, ran + " runs");
        assertEquals(ran, town.runs.get());
        Finding finding = one.cases().get(0).findings().get(0).finding();
        assertEquals("sequential", finding.decidedBy());
        assertEquals(ran, finding.seeds().size());
        assertEquals(
                SuiteJson.text(List.of(one)), SuiteJson.text(List.of(town.run(town.plan(suite), 8, out("eight")))));
    }

    @Test
    void aChangedChronicleIsNamedByTheGoldenList() throws IOException {
        String suite = SUITE.replace("{metric: deterministic}", "{metric: unchanged}");
        Path list = folder.resolve("s.sha256");
        SuitePlan plan = town.plan(suite);
        GoldenList.write(list, town.run(plan, 1, out("o")).runs());
        assertTrue(
                town.run(plan, 1, out("o"), GoldenList.read(list)).orElseThrow().passes());
        town.hears = seed -> seed < 3;
        SuiteResult changed =
                town.run(plan, 1, out("new"), GoldenList.read(list)).orElseThrow();
        assertFalse(changed.passes());
        String reason = changed.cases().get(0).findings().get(1).finding().reason();
        assertTrue(reason.startsWith("first of 2 of 4 that differ: day [startHour=10] seed 3 is "), reason);
        Files.writeString(list, "no digest\n");
        assertThrows(InputError.class, () -> GoldenList.read(list));
    }

    @Test
    void whateverARunDependsOnMakesItAnotherRun() throws IOException {
        String before = town.plan(SUITE).runs().get(0).key();
        assertEquals(
                before,
                town.plan(SUITE.replace("atLeast: 0.5", "atLeast: 0.6"))
                        .runs()
                        .get(0)
                        .key());
        assertNotEquals(
                before,
                town.plan(SUITE.replace("count: 4", "count: 4}\n    set: {everyday: {rate: 0.5}"))
                        .runs()
                        .get(0)
                        .key());
        Path district = folder.resolve("town").resolve("district.yaml");
        Files.writeString(district, Files.readString(district) + "\n");
        String other = town.plan(SUITE).runs().get(0).key();
        assertNotEquals(before, other);
        town.write("table.yaml", "classes: []");
        town.write(
                "scenario.yaml",
                "name: story\ndistrict: .\ndurationSeconds: 600\ncomponents: {anomalyTable: table.yaml}\n");
        String table = town.plan(SUITE).runs().get(0).key();
        town.write("table.yaml", "classes: [ ]");
        assertNotEquals(table, town.plan(SUITE).runs().get(0).key());
    }

    @Test
    void anotherProgramIsAnotherProgramWhateverItsVersion() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes/org/soundtown/detection"));
        Path one = Files.writeString(classes.resolve("Detector.class"), "old");
        List<Path> path = List.of(folder.resolve("classes"));
        String old = ProgramDigest.of(path);
        Files.writeString(one, "new");
        assertNotEquals(old, ProgramDigest.of(path));
        Files.writeString(one, "old");
        assertEquals(old, ProgramDigest.of(path));
    }

    @Test
    void runsOfAnEarlierProgramGoWhenASuiteEndsAndNoOthers() throws IOException {
        SuitePlan plan = town.plan(SUITE);
        town.run(plan, 1, out("o"));
        int all = runs(out("o")).size();
        try (RunStore same = RunStore.open(out("o"), plan.program())) {
            same.deleteOutdated(Set.of());
        }
        assertEquals(all, runs(out("o")).size());
        try (RunStore later = RunStore.open(out("o"), "another program")) {
            later.deleteOutdated(Set.of(plan.runs().get(0).key()));
        }
        assertEquals(1, runs(out("o")).size());
    }

    @Test
    void aFaultInAnyCaseShowsBeforeTheFirstRun() {
        InputError error = assertThrows(
                InputError.class,
                () -> town.plan(
                        SUITE.replace("[10, 14]", "[10, 99]").replace("set: {startHour: 10}", "set: {evnts: 1}")));
        assertTrue(error.getMessage().contains("startHour=99"), error.getMessage());
        assertTrue(error.getMessage().contains("evnts=1"), error.getMessage());
        assertEquals(0, town.runs.get());
    }

    private static List<Path> runs(Path out) throws IOException {
        try (Stream<Path> listed = Files.list(out.resolve("runs"))) {
            return listed.sorted().toList();
        }
    }

    private static int kept(Path out) {
        try {
            return (int) runs(out).stream()
                    .filter(run -> Files.exists(run.resolve("run.json")))
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
