package org.soundtown.training.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundtown.detection.table.AnomalyTable;
import org.soundtown.emissions.EmissionLibrary;
import org.soundtown.foundation.document.InputError;

class RecordingIndexTest {
    private static final String HEADER = "file,class,dataset,licence,use,original_id,author,source_url\n";

    @TempDir
    Path folder;

    @Test
    void aRowIsReadWithItsCommasAndQuotes() throws IOException {
        List<Recording> recordings =
                read(HEADER + "a/b.flac,gunshot,ffsl,\"CC0, 1.0\",train-or-evaluate,o1,\"Ann \"\"A\"\"\",http://x\n");

        Recording only = recordings.get(0);
        assertEquals(folder.resolve("a/b.flac"), only.file());
        assertEquals("CC0, 1.0", only.licence());
        assertEquals("Ann \"A\"", only.author());
        assertTrue(only.trainable());
    }

    @Test
    void aRecordingWhoseRowNamesNoLicenceIsMeasuredOnAtMost() throws IOException {
        String row = ",gunshot,ffsl,%s,train-or-evaluate,o1,Ann,http://x\n";
        List<Recording> recordings = read(HEADER
                + "a.flac" + row.formatted("see LICENSING.md")
                + "b.flac" + row.formatted("CC variant (README)")
                + "c.flac" + row.formatted("CC BY 4.0"));

        assertEquals(
                List.of(false, false, true),
                recordings.stream().map(Recording::trainable).toList());
    }

    @Test
    void anUnknownUseIsRefusedSoThatNothingIsTrainedOnByMistake() {
        InputError error = assertThrows(
                InputError.class, () -> read(HEADER + "a.flac,gunshot,ffsl,CC0,perhaps,o1,Ann,http://x\n"));

        assertTrue(error.getMessage().contains("line 2, use: perhaps"), error.getMessage());
    }

    @Test
    void aMissingColumnIsNamed() {
        InputError error = assertThrows(InputError.class, () -> read("file,class\na,b\n"));

        assertTrue(error.getMessage().contains("a column 'use'"), error.getMessage());
    }

    @Test
    void everyClassOfTheMapIsOneTheTwinKnows() {
        List<String> known = EmissionLibrary.shipped().classes().stream()
                .map(one -> one.id())
                .toList();

        for (String ours : ClassMap.shipped().classes().keySet()) {
            assertTrue(known.contains(ours) || ours.equals("background"), ours);
        }
        AnomalyTable.shipped().classes().forEach(entry -> assertTrue(known.contains(entry.soundClass())));
    }

    @Test
    void aClassThatTheMapDoesNotKnowIsAnErrorAndNotSilentlyDropped() {
        assertEquals(Optional.of("cry"), ClassMap.shipped().findClass("scream_shout"));
        assertEquals(Optional.empty(), ClassMap.shipped().findClass("ricochet"));
        assertThrows(InputError.class, () -> ClassMap.shipped().findClass("vuvuzela"));
    }

    @Test
    void theReferenceRecordingsAreAllMappedOrLeftOut() {
        Optional<Path> reference = RecordingIndex.findFolder();
        assumeTrue(reference.isPresent(), "no reference recordings beside the project");

        long mapped = RecordingIndex.read(reference.get()).stream()
                .filter(recording ->
                        ClassMap.shipped().findClass(recording.soundClass()).isPresent())
                .count();

        assertTrue(mapped > 1000, mapped + " mapped");
    }

    private List<Recording> read(String text) throws IOException {
        Files.writeString(folder.resolve("INDEX.csv"), text);
        return RecordingIndex.read(folder);
    }
}
