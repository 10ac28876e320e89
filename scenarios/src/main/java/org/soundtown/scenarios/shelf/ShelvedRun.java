package org.soundtown.scenarios.shelf;

import java.nio.file.Path;
import java.util.List;
import org.soundtown.simcore.chronicle.ChronicleReader;
import org.soundtown.simcore.chronicle.ChronicleRecord;

/**
 * A run's folder on the shelf.
 *
 * @param name its path below the shelf, with slashes; the folder's own name where the shelf is the run
 * @param folder where its {@code chronicle.jsonl} lies
 */
public record ShelvedRun(RunKey key, String name, Path folder) {
    /** A chronicle's name in its run's folder. */
    public static final String CHRONICLE = "chronicle.jsonl";

    public Path chronicle() {
        return folder.resolve(CHRONICLE);
    }

    /** @throws org.soundtown.foundation.document.InputError naming the line that is broken */
    public List<ChronicleRecord> readChronicle() {
        return ChronicleReader.readAll(chronicle());
    }
}
