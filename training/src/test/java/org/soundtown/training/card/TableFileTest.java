package org.soundtown.training.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundtown.detection.table.AnomalyEntry;
import org.soundtown.detection.table.AnomalyTable;
import org.soundtown.training.score.Threshold;
import org.soundtown.training.score.Wilson;

class TableFileTest {
    @TempDir
    Path folder;

    @Test
    void theTableThatTrainingWritesReadsAgainAndDiffersInItsThresholdsOnly() throws IOException {
        AnomalyTable shipped = AnomalyTable.shipped();
        Threshold chosen = new Threshold(0.85, new Wilson(19, 20), new Wilson(19, 30));

        Path file = folder.resolve("table.yaml");
        Files.writeString(file, TableFile.text(shipped, Map.of("car-horn", chosen)));
        AnomalyTable read = AnomalyTable.read(file);

        for (AnomalyEntry entry : shipped.classes()) {
            AnomalyEntry again = read.findEntry(entry.soundClass()).orElseThrow();
            if (entry.soundClass().equals("car-horn")) {
                assertEquals(0.85, again.threshold());
                assertTrue(again.basis().contains("19 of 20 reported"), again.basis());
                assertEquals(entry, again.withThreshold(entry.threshold(), entry.basis()));
            } else {
                assertEquals(entry, again);
            }
        }
    }

    @Test
    void zonesRulesRetentionAndWhatLeavesTheSensorSurviveATraining() throws IOException {
        Path given = folder.resolve("given.yaml");
        Files.writeString(given, """
                leaves: raw-audio
                retention: {eventDays: 14, evidenceDays: 2, audioSeconds: 0.5}
                zones:
                  - {name: school, places: [ecole], kinds: [park], polygon: [[4.38, 45.43], [4.39, 45.43], [4.39, 45.44]],
                     polygonMetres: [[0, 0], [10, 0], [10, 10.5]], marginMetres: 25}
                classes:
                  - {class: cry, threshold: 0.5, severity: 3, procedure: camera-only, levelAtOneMetreDb: 90, holdOffSeconds: 2,
                     basis: assumed, retention: {eventDays: 3}, when: [{zone: school, hours: {from: 22, to: 6},
                     threshold: 0.9, severity: 4, procedure: patrol-at-once, repetition: {count: 2, withinSeconds: 5}}]}
                """);
        AnomalyTable table = AnomalyTable.read(given);

        Path written = folder.resolve("written.yaml");
        Files.writeString(written, TableFile.text(table, Map.of()));

        assertEquals(table, AnomalyTable.read(written));
    }
}
