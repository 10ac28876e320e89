package org.soundtown.detection.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soundtown.foundation.document.InputError;

class AnomalyTableTest {
    private static final List<String> TARGETS = List.of(
            "gunshot",
            "explosion",
            "glass-breaking",
            "cry",
            "drill",
            "grinder",
            "perforator",
            "car-horn",
            "spray-can",
            "crumpled-metal",
            "tyre-screech",
            "tyre-burst",
            "fire-crackle",
            "rushing-water",
            "whistle",
            "impact");

    @TempDir
    Path folder;

    @Test
    void theShippedTableKnowsEverySoundThatTheResidentsWereToldOf() {
        AnomalyTable table = AnomalyTable.shipped();

        assertEquals(
                TARGETS.stream().sorted().toList(),
                table.classes().stream().map(AnomalyEntry::soundClass).sorted().toList());
    }

    @Test
    void aClassOutsideTheTableHasNoEntry() {
        assertTrue(AnomalyTable.shipped().findEntry("speech").isEmpty());
    }

    @Test
    void hoursThatWrapMidnightIncludeTheNightAndExcludeNoon() {
        Hours night = new Hours(22, 6);

        assertTrue(night.contains(22));
        assertTrue(night.contains(2.5));
        assertTrue(night.contains(26.5), "a run that passes midnight counts on");
        assertFalse(night.contains(6));
        assertFalse(night.contains(12));
    }

    @Test
    void whatTheFileLeavesOutMeansAllDayAndOnce() throws IOException {
        AnomalyEntry entry = read(line("threshold: 0.5")).classes().get(0);

        assertEquals(Hours.WHOLE_DAY, entry.hours());
        assertEquals(Optional.empty(), entry.repetition());
    }

    @ParameterizedTest
    @CsvSource({
        "'threshold: 1.5', 'threshold 1.5: expected above 0 to 1'",
        "'threshold: 0', 'threshold 0.0: expected above 0 to 1'",
        "'threshold: .nan', 'Malformed numeric value'",
        "'threshold: 0.5, hours: {from: 25, to: 6}', 'hours.from 25.0: expected 0 to below 24 (h)'",
        "'threshold: 0.5, hours: {from: 6, to: 6}', 'expected two different hours'",
        "'threshold: 0.5, repetition: {count: 1, withinSeconds: 5}', 'repetition.count 1: expected at least 2'",
        "'threshold: 0.5, colour: red', 'unknown key ''colour'''",
    })
    void aWrongValueIsRefusedInOneLineThatNamesIt(String wrong, String expected) {
        InputError error = assertThrows(InputError.class, () -> read(line(wrong)));

        assertTrue(error.getMessage().contains("table.yaml"), error.getMessage());
        assertTrue(error.getMessage().contains(expected), error.getMessage());
        assertFalse(error.getMessage().contains("\n"));
    }

    @Test
    void aClassThatStandsTwiceIsRefused() {
        String twice = line("threshold: 0.5") + line("threshold: 0.6").replace("classes:\n", "");

        InputError error = assertThrows(InputError.class, () -> read(twice));

        assertTrue(error.getMessage().contains("class cry stands twice"), error.getMessage());
    }

    private AnomalyTable read(String text) throws IOException {
        Path file = folder.resolve("table.yaml");
        Files.writeString(file, text);
        return AnomalyTable.read(file);
    }

    private static String line(String rest) {
        return "classes:\n"
                + "  - {class: cry, severity: 3, procedure: camera-only, levelAtOneMetreDb: 90, holdOffSeconds: 2, basis: assumed, "
                + rest
                + "}\n";
    }
}
