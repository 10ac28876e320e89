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
}
