package org.soundtown.simcore.chronicle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundtown.foundation.document.InputError;
import org.soundtown.foundation.geometry.Position;

class ChronicleTest {
    @TempDir
    Path folder;

    @Test
    void aLineIsWrittenAsPublishedWithItsNumbersRoundedByUnit() {
        Chronicle chronicle = Chronicle.inMemory();
        chronicle
                .line(1.23456789, "emission", "event/1")
                .at(new Position(10.006, -0.001, 520))
                .put("class", "gunshot")
                .put("target", true)
                .put("levelDb", 150.12349)
                .put("durationSeconds", 0.1)
                .append();
        assertEquals(
                "{\"id\":1,\"time\":1.234568,\"type\":\"emission\",\"who\":\"event/1\",\"causes\":[],\"x\":10.01,\"y\":0,"
                        + "\"z\":520,\"class\":\"gunshot\",\"target\":true,\"levelDb\":150.123,\"durationSeconds\":0.1}\n",
                chronicle.text());
    }

    @Test
    void aChronicleReadsBackAsItWasWritten() {
        Path file = folder.resolve("chronicle.jsonl");
        try (Chronicle chronicle = Chronicle.writingTo(file)) {
            long first =
                    chronicle.line(0, "run-started", "world").put("seed", 7).append();
            chronicle
                    .line(0.5, "capture", "mic-01")
                    .causes(List.of(first))
                    .put("clipped", false)
                    .append();
        }
        List<ChronicleRecord> records = ChronicleReader.readAll(file);
        assertEquals(2, records.size());
        assertEquals(7, records.get(0).number("seed"));
        assertEquals(List.of(1L), records.get(1).causes());
        assertFalse(records.get(1).flag("clipped"));
    }

    @Test
    void aRunKilledInTheMiddleOfALineStaysReadable() throws IOException {
        Path file = folder.resolve("chronicle.jsonl");
        try (Chronicle chronicle = Chronicle.writingTo(file)) {
            chronicle.line(0, "run-started", "world").append();
            chronicle.line(1, "capture", "mic-01").append();
        }
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length - 9));
        assertEquals(1, ChronicleReader.readAll(file).size());
    }

    @Test
    void aLineIsInTheFileBeforeTheRunGoesOn() {
        Path file = folder.resolve("chronicle.jsonl");
        try (Chronicle chronicle = Chronicle.writingTo(file)) {
            chronicle.line(0, "run-started", "world").append();
            assertEquals(1, ChronicleReader.readAll(file).size());
        }
    }

    @Test
    void aBrokenLineInTheMiddleIsNamed() throws IOException {
        Path file = folder.resolve("chronicle.jsonl");
        Files.writeString(file, "{\"id\":1,\n{\"id\":2}\n");
        InputError error = assertThrows(InputError.class, () -> ChronicleReader.readAll(file));
        assertTrue(error.getMessage().contains("line 1"), error.getMessage());
    }

    @Test
    void aFolderThatIsNotThereIsToldInOneLine() {
        Path file = folder.resolve("missing").resolve("chronicle.jsonl");
        ChronicleError error = assertThrows(ChronicleError.class, () -> Chronicle.writingTo(file));
        assertTrue(error.getMessage().contains("cannot be created"), error.getMessage());
    }

    @Test
    void aFullDiskIsToldInOneLine() {
        Path full = Path.of("/dev/full");
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(full));
        Chronicle chronicle = Chronicle.writingTo(full);
        ChronicleError error = assertThrows(
                ChronicleError.class,
                () -> chronicle.line(0, "run-started", "world").append());
        assertTrue(error.getMessage().startsWith("/dev/full: the chronicle cannot be written"), error.getMessage());
        assertFalse(error.getMessage().contains("\n"));
    }

    @Test
    void aLineIsAFalseAlarmUnlessATargetStandsBehindIt() {
        Chronicle chronicle = Chronicle.inMemory();
        long shot = chronicle.line(0, "emission", "event/1").put("target", true).append();
        long dog = chronicle.line(0, "emission", "event/2").put("target", false).append();
        long heardShot = chronicle
                .line(1, "capture", "mic-01")
                .causes(List.of(dog, shot))
                .append();
        long heardDog =
                chronicle.line(1, "capture", "mic-02").causes(List.of(dog)).append();
        long alert =
                chronicle.line(2, "alert", "locator").causes(List.of(heardShot)).append();
        assertTrue(chronicle.leadsToTarget(List.of(alert)));
        assertFalse(chronicle.leadsToTarget(List.of(heardDog)));
    }

    @Test
    void aCauseThatHasNotHappenedIsRefused() {
        Chronicle chronicle = Chronicle.inMemory();
        assertThrows(
                IllegalArgumentException.class,
                () -> chronicle.line(0, "capture", "mic-01").causes(List.of(1L)).append());
    }

    @Property
    void roundingMovesANumberByNoMoreThanHalfItsLastDigit(@ForAll @DoubleRange(min = -1e6, max = 1e6) double value) {
        assertEquals(value, Rounding.round("onsetSeconds", value).doubleValue(), 0.51e-6);
        assertEquals(value, Rounding.round("distanceMetres", value).doubleValue(), 0.0051);
    }
}
