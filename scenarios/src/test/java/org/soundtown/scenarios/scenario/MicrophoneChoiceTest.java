package org.soundtown.scenarios.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.drawing.DrawnDistrict;
import org.soundtown.citymodel.reading.DistrictWriter;
import org.soundtown.foundation.document.InputError;
import org.soundtown.protocol.Installation;
import org.soundtown.simcore.Reporting;

class MicrophoneChoiceTest {
    private static final DrawnDistrict STREET = DrawnDistrict.of(
            "####################", "M...M..MM......M..C.", "P...................", "####################");

    @TempDir
    Path folder;

    @BeforeEach
    void drawDistrict() {
        DistrictWriter.write(STREET.district(), folder);
    }

    private Scenario read(String more) {
        Path file = folder.resolve("scenario.yaml");
        try {
            Files.writeString(file, "name: story\ndistrict: .\ndurationSeconds: 600\n" + more);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return ScenarioReader.read(file, folder.resolve("shipped"));
    }

    private static Set<String> ids(District district) {
        Set<String> ids = new TreeSet<>();
        district.microphones().forEach(microphone -> ids.add(microphone.id()));
        return ids;
    }

    @Test
    void theFirstHangsInTheMiddleAndTheNextFarFromAllBefore() {
        assertEquals(List.of("M3", "M5", "M1", "M2", "M4"), MicrophoneChoice.inOrder(STREET.district()));
    }

    @Test
    void oneMoreMicrophoneTakesNoneAwayAndMovesNobodysDice() {
        Scenario two = read("microphones: {count: 2}\n");
        Scenario three = read("microphones: {count: 3}\n");
        assertTrue(ids(three.district()).containsAll(ids(two.district())));
        List<Installation.Sensor> more = three.installation().sensors();
        assertTrue(more.containsAll(two.installation().sensors()));
        assertEquals(3, more.size());
    }

    @Test
    void noMicrophoneAtAllIsAScenarioToo() {
        assertEquals(Set.of(), ids(read("microphones: {count: 0}\n").district()));
        assertEquals(5, ids(read("").district()).size());
    }

    @Test
    void theNamedOnesHangAndFailuresOfTheOthersAreLeftAside() {
        Scenario named = read("""
                microphones: {only: [M4, M2]}
                failures: [{microphone: M1, fromSeconds: 1, toSeconds: 9}, {microphone: M4, fromSeconds: 1, toSeconds: 9}]
                """);
        assertEquals(Set.of("M2", "M4"), ids(named.district()));
        assertEquals(1, named.failures().size());
    }

    @Test
    void anEventNearAMicrophoneThatDoesNotHangStaysWhereItWas() {
        String event = "events: {fixed: [{class: gunshot, atSeconds: 1, where: {near: M1, distanceMetres: 2}}]}\n";
        assertEquals(
                read(event).events().get(0).position(),
                read(event + "reporting: {sensors: false}\n").events().get(0).position());
    }

    @Test
    void withoutSensorsNoMicrophoneHangs() {
        Scenario without = read("reporting: {sensors: false, patrols: true}\n");
        assertEquals(Set.of(), ids(without.district()));
        assertEquals(new Reporting(false, true, true), without.reporting());
        assertEquals(Reporting.USUAL, read("").reporting());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "microphones: {count: 6}|microphones.count|0 to 5, as many as the district has microphones",
                "microphones: {count: -1}|microphones.count|a whole number, 0 or more",
                "microphones: {}|microphones|either count or only",
                "microphones: {count: 1, only: [M1]}|microphones|either count or only",
                "microphones: {only: [M1, M9]}|microphones.only[1]|one of",
                "microphones: {only: [M1, M1]}|microphones.only|each once",
                "reporting: {calls: 3}|reporting.calls|true or false",
                "reporting: {radio: true}|reporting.radio|unknown key"
            })
    void aWrongChoiceIsNamedWithItsPlaceAndWhatWasExpected(String line, String place, String expected) {
        InputError error = assertThrows(InputError.class, () -> read(line + "\n"));
        assertTrue(error.getMessage().contains(place), error.getMessage());
        assertTrue(error.getMessage().contains(expected), error.getMessage());
    }
}
