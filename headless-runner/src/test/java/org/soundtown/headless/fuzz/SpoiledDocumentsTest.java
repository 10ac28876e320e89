package org.soundtown.headless.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A spoiled document ends in one clear line or is read for what it says: no stack trace, no endless reading, nothing passed
 * over. {@code -Pfuzz} spoils 100,000 documents; a failure names the seed that makes the document again.
 */
class SpoiledDocumentsTest {
    private static final int CASES = Integer.getInteger("soundtown.fuzz.cases", 1000);
    private static final long FIRST_SEED = Long.getLong("soundtown.fuzz.seed", 1);
    private static final int MOST_SHOWN = 20;

    @Test
    void aSpoiledDocumentIsRefusedClearlyOrReadForWhatItSays(@TempDir Path folder) throws IOException {
        List<Trial> trials = new ArrayList<>();
        List<Subject> subjects = Subjects.in(folder);
        subjects.forEach(subject -> trials.add(new Trial(subject)));
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < CASES && faults.size() < MOST_SHOWN; i++) {
            long seed = FIRST_SEED + i;
            int which = i % trials.size();
            Mutation mutation = trials.get(which).spoil(seed);
            Optional<String> fault = trials.get(which).fault(mutation);
            if (fault.isPresent()) {
                String name = subjects.get(which).name();
                Path kept = Files.createDirectories(Path.of("target", "fuzz")).resolve(seed + "-" + name);
                Files.writeString(kept, mutation.text());
                faults.add("seed " + seed + ", " + name + ", " + mutation.what() + ": " + fault.get() + "; kept in "
                        + kept);
            }
        }
        assertEquals(List.of(), faults, () -> String.join("\n", faults));
    }
}
