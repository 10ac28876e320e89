package org.soundtown.training.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
        InputError error = assertThrows(InputError.class, () -> read("file,kind\na,b\n"));

        assertTrue(error.getMessage().contains("a column 'class'"), error.getMessage());
    }

    @Test
    void aFolderOfOnesOwnNeedsNoMoreThanFileAndClass() throws IOException {
        Recording only = read("file,class\na.wav,gun_shot\n").get(0);

        assertTrue(only.trainable());
        assertEquals("a.wav", only.originalId());
    }

    @Test
    void aRowThatLeavesItsUseOpenIsNotTrainedOn() throws IOException {
        assertFalse(read("file,class,use,licence\na.wav,gun_shot,,CC0\n").get(0).trainable());
    }

    @Test
    void urbanSoundsOwnTableIsReadWithItsFoldsAndOriginals() throws IOException {
        Files.createDirectories(folder.resolve("metadata"));
        Path clip = Files.createDirectories(folder.resolve("audio/fold5")).resolve("100032-3-0-0.wav");
        Files.writeString(clip, "");
        Files.writeString(
                folder.resolve("metadata/UrbanSound8K.csv"),
                "slice_file_name,fsID,start,end,salience,fold,classID,class\n100032-3-0-0.wav,100032,0,0.3,1,5,3,dog_bark\n");

        Recording only = RecordingIndex.read(folder).get(0);

        assertEquals(clip, only.file());
        assertEquals("100032", only.originalId());
        assertEquals(Optional.of("dog"), ClassMap.shipped().findClass(only.soundClass()));
    }

    @Test
    void oneFolderAClassIsEnough() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("Car horn")).resolve("b.WAV"), "");
        Files.writeString(folder.resolve("Car horn/notes.txt"), "");

        List<Recording> recordings = RecordingIndex.read(folder);

        assertEquals(1, recordings.size());
        assertEquals(
                Optional.of("car-horn"),
                ClassMap.shipped().findClass(recordings.get(0).soundClass()));
    }

    @Test
    void aFolderWithNothingToReadSaysWhatItShouldHold() {
        InputError error = assertThrows(InputError.class, () -> RecordingIndex.read(folder));

        assertTrue(error.getMessage().contains("expected an INDEX.csv"), error.getMessage());
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
        assertEquals(Optional.of("gunshot"), ClassMap.shipped().findClass("Gunshot, gunfire"));
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
