package org.soundtown.headless.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundtown.foundation.document.Documents;
import org.soundtown.simcore.chronicle.ChronicleReader;
import org.soundtown.simcore.chronicle.ChronicleRecord;

/** Four minutes of the pilot district with the real detection and dispatch, run twice. */
class WholeChainTest {
    private static final String SCENARIO = """
            name: four-minutes
            district: tarentaize-beaubrun-couriot
            startHour: 20
            durationSeconds: 240
            events:
              fixed:
                - {class: gunshot, atSeconds: 12, where: {near: mic-17, distanceMetres: 12, bearingDegrees: 30}}
                - {class: explosion, atSeconds: 40, where: {near: mic-14, distanceMetres: 10, bearingDegrees: 90}}
                - {class: car-horn, atSeconds: 60, where: {near: mic-04, distanceMetres: 9, bearingDegrees: 150}}
            """;

    @TempDir
    static Path folder;

    private static Path oneThread;
    private static Path twoThreads;

    @BeforeAll
    static void runTwice() throws IOException {
        Path scenario = Files.writeString(folder.resolve("four-minutes.yaml"), SCENARIO);
        oneThread = run(scenario, 1);
        twoThreads = run(scenario, 2);
    }

    private static Path run(Path scenario, int threads) {
        Path out = folder.resolve("threads-" + threads);
        Invocation run = Invocation.of("run", scenario.toString(), "--threads", "" + threads, "--out", out.toString());
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().contains("Report: " + out.resolve("report.html")), run.out());
        return out;
    }

    @Test
    void theChronicleIsTheSameOnOneThreadAndOnTwo() throws IOException, NoSuchAlgorithmException {
        assertEquals(sha256(oneThread.resolve("chronicle.jsonl")), sha256(twoThreads.resolve("chronicle.jsonl")));
    }

    @Test
    void anExplosionIsDetectedLocatedSeenAndReachedByAPatrol() {
        List<ChronicleRecord> lines = ChronicleReader.readAll(oneThread.resolve("chronicle.jsonl"));
        for (String type :
                List.of("detection", "alert", "order", "camera-on-target", "patrol-on-scene", "incident-closed")) {
            assertTrue(
                    lines.stream().filter(line -> line.is(type)).anyMatch(line -> leadsTo(line, lines, "explosion")),
                    "no " + type + " leads back to the explosion");
        }
    }

    @Test
    void everyPatrolOnSceneLeadsBackToASoundOrSaysItFollowedAFalseAlarm() {
        List<ChronicleRecord> lines = ChronicleReader.readAll(oneThread.resolve("chronicle.jsonl"));
        List<ChronicleRecord> patrols =
                lines.stream().filter(line -> line.is("patrol-on-scene")).toList();
        assertFalse(patrols.isEmpty());
        for (ChronicleRecord patrol : patrols) {
            boolean target = lines.stream()
                    .filter(line ->
                            line.is("emission") && line.fields().path("target").asBoolean(false))
                    .anyMatch(line -> reaches(patrol, lines, line.id()));
            assertEquals(!target, patrol.fields().path("falseAlarm").asBoolean(false), "line " + patrol.id());
        }
    }

    @Test
    void theRunLeavesResultsAndAReport() throws IOException {
        String results = Files.readString(oneThread.resolve("results.json"));
        String report = Files.readString(oneThread.resolve("report.html"));
        assertEquals(
                "four-minutes",
                Documents.JSON.readTree(results).path("run").path("scenario").asString());
        assertTrue(report.startsWith("<!"), "an HTML page");
    }

    private static boolean leadsTo(ChronicleRecord line, List<ChronicleRecord> lines, String soundClass) {
        return lines.stream()
                .filter(other -> other.is("emission") && other.text("class").equals(soundClass))
                .anyMatch(emission -> reaches(line, lines, emission.id()));
    }

    private static boolean reaches(ChronicleRecord from, List<ChronicleRecord> lines, long id) {
        Deque<Long> open = new ArrayDeque<>(from.causes());
        while (!open.isEmpty()) {
            long cause = open.pop();
            if (cause == id) {
                return true;
            }
            open.addAll(lines.get(Math.toIntExact(cause - 1)).causes());
        }
        return false;
    }

    private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
