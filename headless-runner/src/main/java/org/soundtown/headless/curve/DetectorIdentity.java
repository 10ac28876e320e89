package org.soundtown.headless.curve;

import java.nio.file.Path;
import java.util.Optional;
import org.soundtown.detection.table.AnomalyTable;
import org.soundtown.foundation.document.Digests;
import org.soundtown.foundation.document.Documents;
import org.soundtown.training.trial.ModelFiles;

/**
 * Which detector: a curve holds for one model under one anomaly table.
 *
 * @param model SHA-256 of its file
 * @param table SHA-256 of what the table says, however it is laid out
 */
public record DetectorIdentity(String model, String table) {
    /**
     * @param model file, else the shipped one
     * @param table file, else the shipped one
     */
    public static DetectorIdentity of(Optional<Path> model, Optional<Path> table) {
        return of(model, table.map(AnomalyTable::read).orElseGet(AnomalyTable::shipped));
    }

    /** @param table in use */
    public static DetectorIdentity of(Optional<Path> model, AnomalyTable table) {
        try (ModelFiles.Loaded loaded = ModelFiles.load(model, Optional.empty())) {
            return new DetectorIdentity(loaded.model().sha256(), Digests.of(Documents.JSON.writeValueAsString(table)));
        }
    }
}
