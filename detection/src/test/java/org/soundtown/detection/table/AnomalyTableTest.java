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
import java.util.OptionalDouble;
import java.util.Set;
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
    void aDetectorThatIsToReportLessHasEveryThresholdRaisedAndNoneBeyondOne() {
        AnomalyTable shipped = AnomalyTable.shipped();
        AnomalyTable raised = shipped.withThresholdsMovedBy(0.1);
        AnomalyTable closed = shipped.withThresholdsMovedBy(1);
        for (AnomalyEntry entry : shipped.classes()) {
            String name = entry.soundClass();
            assertEquals(
                    Math.min(1, entry.threshold() + 0.1),
                    raised.findEntry(name).orElseThrow().threshold(),
                    1e-12);
            assertEquals(1, closed.findEntry(name).orElseThrow().threshold());
        }
    }

    @Test
    void aThresholdThatIsNotMovedIsTheVeryOne() {
        assertEquals(AnomalyTable.shipped(), AnomalyTable.shipped().withThresholdsMovedBy(0));
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

    @Test
    void aThresholdCanDependOnHourAndZoneAndTheFirstRuleThatFitsHoldsAlone() throws IOException {
        AnomalyEntry entry = read("zones: [{name: school, kinds: [park]}]\n"
                        + line("threshold: 0.5, when: [{zone: school, hours: {from: 8, to: 17}, threshold: 0.9},"
                                + " {zone: school, severity: 4}, {hours: {from: 22, to: 6}, threshold: 0.6}]"))
                .classes()
                .get(0);

        assertEquals(0.9, entry.at(moment(10, "school")).threshold());
        assertEquals(3, entry.at(moment(10, "school")).severity(), "the second rule is not looked at");
        assertEquals(0.5, entry.at(moment(23, "school")).threshold(), "nor the third, where the second fits");
        assertEquals(4, entry.at(moment(23, "school")).severity());
        assertEquals(0.6, entry.at(moment(23)).threshold());
        assertEquals(0.5, entry.at(moment(12)).threshold());
    }

    @Test
    void aSensorThatDoesNotKnowTheHourGoesByNoRuleOnHours() throws IOException {
        AnomalyEntry entry = read(line("threshold: 0.5, when: [{hours: {from: 0, to: 24}, threshold: 0.9}]"))
                .classes()
                .get(0);

        assertEquals(0.5, entry.at(Station.UNKNOWN.at(5)).threshold());
        assertEquals(
                0.9,
                entry.at(new Station(OptionalDouble.of(23.5), Set.of()).at(7200))
                        .threshold());
    }

    @Test
    void aHornMattersByDayWhenItRepeatsThriceAndAtOtherHoursTwice() {
        AnomalyEntry horn = AnomalyTable.shipped().findEntry("car-horn").orElseThrow();

        assertEquals(Optional.of(new Repetition(3, 20)), horn.at(moment(12)).repetition());
        assertEquals(Optional.of(new Repetition(2, 10)), horn.at(moment(20.5)).repetition());
        assertEquals(2, horn.at(moment(23)).severity());
    }

    @Test
    void whatIsKeptIsTheClassesOwnOrElseTheTables() throws IOException {
        AnomalyTable table = read("leaves: raw-audio\nretention: {eventDays: 10, audioSeconds: 0.5}\n"
                + line("threshold: 0.5")
                + line("threshold: 0.5, retention: {eventDays: 2, evidenceDays: 1}")
                        .replace("classes:\n", "")
                        .replace("cry", "whistle"));

        assertEquals(Leaves.RAW_AUDIO, table.leaves());
        assertEquals(10, table.retentionOf(table.classes().get(0)).eventDays());
        assertEquals(2, table.retentionOf(table.classes().get(1)).eventDays());
        assertEquals(1, table.retentionOf(table.classes().get(1)).daysOfEvidence());
        assertEquals(Leaves.EVENT_CODE, read(line("threshold: 0.5")).leaves(), "what says nothing sends codes alone");
    }

    private static Moment moment(double hour, String... zones) {
        return new Moment(OptionalDouble.of(hour), Set.of(zones));
    }

    @ParameterizedTest
    @CsvSource({
        "'threshold: 0.5, when: [{threshold: 0.9}]', 'classes[0].when[0]: threshold: expected at least one of hours, zone'",
        "'threshold: 0.5, when: [{zone: school, severity: 2}]', 'cry: when.zone school: expected one of the table''s zones []'",
        "'threshold: 0.5, when: [{hours: {from: 1, to: 2}}]', 'classes[0].when[0]: hours: expected at least one of threshold, severity, procedure, repetition'",
        "'threshold: 0.5, when: [{hours: {from: 1, to: 2}, threshold: 2}]', 'classes[0].when[0].threshold: 2: expected above 0 to 1'",
        "'threshold: 0.5, retention: {eventDays: -1}', 'retention.eventDays: -1: expected a whole number, 0 to 3650 days'",
        "'threshold: 0.5, retention: {eventDays: 2.5}', 'retention.eventDays'",
        "'threshold: \"0.5\"', 'threshold'",
        "'threshold: 1.5', 'threshold: 1.5: expected above 0 to 1'",
        "'threshold: 0', 'threshold: 0: expected above 0 to 1'",
        "'threshold: .nan', 'threshold: ''.nan'': expected above 0 to 1'",
        "'threshold: 0.5, hours: {from: 25, to: 6}', 'classes[0].hours.from: 25: expected 0 to below 24 h'",
        "'threshold: 0.5, hours: {from: 6, to: 6}', 'expected two different hours'",
        "'threshold: 0.5, repetition: {count: 1, withinSeconds: 5}', 'repetition.count: 1: expected a whole number, 2 to 100'",
        "'threshold: 0.5, colour: red', 'classes[0].colour: unknown key'",
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
