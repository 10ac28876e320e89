package org.soundtown.scenarios.shelf;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import org.soundtown.foundation.document.InputError;
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

    /**
     * Reads the chronicle and hands its lines over.
     *
     * @throws InputError naming the file and the line that is broken, or lacks what it should have
     */
    public <T> T read(Function<List<ChronicleRecord>, T> measure) {
        return read(chronicle(), measure);
    }

    /** The same for a chronicle that stands on no shelf. */
    public static <T> T read(Path chronicle, Function<List<ChronicleRecord>, T> measure) {
        List<ChronicleRecord> lines = ChronicleReader.readAll(chronicle);
        try {
            return measure.apply(lines);
        } catch (InputError e) {
            throw new InputError(
                    e.getMessage().replaceFirst("^chronicle(?=:)", Matcher.quoteReplacement(chronicle.toString())), e);
        }
    }
}
