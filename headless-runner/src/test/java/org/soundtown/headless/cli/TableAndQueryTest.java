package org.soundtown.headless.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableAndQueryTest {
    @TempDir
    Path folder;

    @BeforeEach
    void twoRuns() throws IOException {
        SmallRun.in(folder.resolve("calm/evening-seed1"), "evening", 1, false);
        SmallRun.in(folder.resolve("evening/windy/2"), "evening", 2, true);
        assertEquals(0, Invocation.of("table", folder.toString()).exitCode());
    }

    @Test
    void theTimeFromShotToDroneIsThereByHourAndStreet() {
        assertEquals("""
                hour,street,n,p95
                20,rue Tarentaize,2,40.5
                """, csv("""
                SELECT hour, street, count(seconds_to_drone) AS n, quantile_cont(seconds_to_drone, 0.95) AS p95
                FROM events WHERE class = 'gunshot' GROUP BY ALL ORDER BY ALL"""));
    }

    @Test
    void aRunIsKnownByScenarioVariationAndSeed() {
        assertEquals(
                """
                run,scenario,variation,seed,targets,detected,located,error_metres_n,error_metres_p50
                calm/evening-seed1,evening,calm,1,3,1,1,1,5
                evening/windy/2,evening,windy,2,3,2,1,1,5
                """,
                csv("SELECT run, scenario, variation, seed, targets, detected, located, error_metres_n,"
                        + " error_metres_p50 FROM runs"));
    }

    @Test
    void whatNeverHappenedIsNullAndNotZero() {
        assertEquals(
                """
                class,miss_reason,best_snr_db,error_metres,seconds_to_drone,alerted
                gunshot,none,40,5,40.5,true
                cry,too-far,,,,false
                glass-breaking,below-threshold,9,,,false
                dog,,12,,,false
                """,
                csv("SELECT class, miss_reason, best_snr_db, error_metres, seconds_to_drone, alerted FROM events"
                        + " WHERE seed = 1 ORDER BY emission"));
    }

    @Test
    void theSameRunsGiveTheSameBytes() throws IOException {
        Path again = folder.resolve("again");
        Invocation table = Invocation.of("table", folder.toString(), "--out", again.toString());
        assertEquals(0, table.exitCode(), table.err());
        for (String name : new String[] {"runs.parquet", "events.parquet"}) {
            assertArrayEquals(Files.readAllBytes(folder.resolve(name)), Files.readAllBytes(again.resolve(name)));
        }
    }

    @Test
    void aWrongStatementIsOneLineThatSaysWhatIsWrong() {
        for (String sql : new String[] {"SELECT nosuch FROM runs", "SELEC 1", "SELECT 1; SELECT nosuch", ""}) {
            Invocation query = Invocation.of("query", folder.toString(), sql);
            assertEquals(2, query.exitCode(), sql + query.err());
            assertEquals(1, query.err().lines().count(), query.err());
            assertTrue(query.err().startsWith("soundtown: query: "), query.err());
            assertFalse(query.err().contains("Exception"), query.err());
        }
        assertTrue(Invocation.of("query", folder.toString(), "SELECT nosuch FROM runs")
                .err()
                .contains("nosuch"));
    }

    @Test
    void aFolderWithoutRunsOrTablesIsNamed() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Invocation table = Invocation.of("table", empty.toString());
        assertEquals(2, table.exitCode());
        assertEquals(
                "soundtown: " + empty + ": no run in this folder: expected a chronicle.jsonl in it or below it",
                table.err().strip());
        Invocation query = Invocation.of("query", empty.toString(), "SELECT 1");
        assertEquals(2, query.exitCode());
        assertTrue(query.err().contains(empty + ": no runs.parquet"), query.err());
    }

    @Test
    void anAnswerIsAlignedAndCounted() {
        assertEquals(
                """
                scenario  targets  nothing
                evening         3  –
                evening         3  –
                (2 rows)
                """,
                Invocation.of("query", folder.toString(), "SELECT scenario, targets, NULL AS nothing FROM runs")
                        .out());
        assertEquals(
                "[\n  {\"seed\":1,\"nothing\":null},\n  {\"seed\":2,\"nothing\":null}\n]\n",
                Invocation.of("query", folder.toString(), "SELECT seed, NULL AS nothing FROM runs", "--json")
                        .out());
    }

    private String csv(String sql) {
        Invocation query = Invocation.of("query", folder.toString(), sql, "--csv");
        assertEquals(0, query.exitCode(), query.err());
        return query.out();
    }
}
