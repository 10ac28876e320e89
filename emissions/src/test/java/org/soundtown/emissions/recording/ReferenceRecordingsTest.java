package org.soundtown.emissions.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundtown.foundation.document.InputError;

/** Reads real FLAC recordings where the reference data are present. */
class ReferenceRecordingsTest {
    private static final int EVERY = 25;

    @TempDir
    Path folder;

    private Path recordings;

    @BeforeEach
    void find() {
        String named = System.getenv("SOUNDTOWN_REFERENCE_DATA");
        recordings = Stream.of(named == null ? "" : named, "../../shared/data", "../shared/data")
                .filter(name -> !name.isEmpty())
                .map(name -> Path.of(name, "recordings"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(null);
        assumeTrue(
                recordings != null,
                "reference recordings absent: set SOUNDTOWN_REFERENCE_DATA or put them in ../shared/data");
    }

    private List<String[]> rows() throws IOException {
        List<String> lines = Files.readAllLines(recordings.resolve("INDEX.csv"));
        List<String> header = Arrays.asList(lines.get(0).split(","));
        int rate = header.indexOf("sample_rate_hz");
        return Stream.iterate(1, i -> i < lines.size(), i -> i + EVERY)
                .map(lines::get)
                .filter(line -> !line.contains("\""))
                .map(line -> line.split(","))
                .map(row -> new String[] {row[0], row[rate], row[rate + 1], row[rate + 2]})
                .toList();
    }

    @Test
    void recordingsAreDecodedWithTheLengthRateAndPeakThatTheirIndexSays() throws IOException {
        List<String[]> rows = rows();
        assertTrue(rows.size() > 10);
        for (String[] row : rows) {
            AudioClip clip = AudioFile.read(recordings.resolve(row[0]));
            assertEquals(Integer.parseInt(row[1]), clip.sampleRate(), row[0]);
            assertEquals(Double.parseDouble(row[2]), clip.durationSeconds(), 0.01, row[0]);
            float peak = 0;
            for (float sample : clip.samples()) {
                peak = Math.max(peak, Math.abs(sample));
            }
            assertEquals(Double.parseDouble(row[3]), peak, 0.002, row[0]);
        }
    }

    @Test
    void aFlacThatBreaksOffIsRefusedRatherThanShortened() throws IOException {
        byte[] whole = Files.readAllBytes(recordings.resolve(rows().get(0)[0]));
        Path half = Files.write(folder.resolve("half.flac"), Arrays.copyOf(whole, whole.length / 2));
        String message =
                assertThrows(InputError.class, () -> AudioFile.read(half)).getMessage();
        assertTrue(message.startsWith(half + ": ") && message.contains("FLAC"), message);
    }
}
