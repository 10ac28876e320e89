package org.soundtown.headless.fieldtrial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundtown.citymodel.reading.DistrictReader;
import org.soundtown.citymodel.reading.DistrictWriter;
import org.soundtown.scenarios.scenario.Scenario;
import org.soundtown.scenarios.scenario.ScenarioReader;

/** The shipped trial districts and scenarios are what the plans here lay out: nobody moved a house or a shot by hand. */
class TrialDistrictsTest {
    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    @Test
    void theRedwoodCityDistrictAndItsShotsAreThoseLaidOut() throws IOException {
        assertShipped(RedwoodCity.trial());
    }

    @Test
    void thePittsburghDistrictAndItsShotsAreThoseLaidOut() throws IOException {
        assertShipped(Pittsburgh.trial());
    }

    @Test
    void theTrialsHaveAsManySensorsAndShotsAsWasPublished() {
        Scenario redwood = shipped(RedwoodCity.NAME);
        assertEquals(8, redwood.district().microphones().size());
        assertEquals(31, redwood.events().size());
        assertEquals(27, shipped(Pittsburgh.NAME).events().size());
    }

    private void assertShipped(Trial trial) throws IOException {
        Path laidOut = folder.resolve("districts").resolve(trial.district().name());
        DistrictWriter.write(trial.district(), laidOut);
        Path scenario = Files.writeString(folder.resolve(trial.district().name() + ".yaml"), trial.scenarioText());
        Path shipped = PROJECT.resolve("districts").resolve(trial.district().name());
        for (Path file : files(laidOut)) {
            assertSameText(file, shipped.resolve(file.getFileName()));
        }
        assertSameText(scenario, PROJECT.resolve("scenarios/shipped").resolve(scenario.getFileName()));
        assertTrue(DistrictReader.read(shipped).buildings().size() > 1000);
    }

    private static Scenario shipped(String name) {
        return ScenarioReader.read(
                PROJECT.resolve("scenarios/shipped").resolve(name + ".yaml"), PROJECT.resolve("districts"));
    }

    private static void assertSameText(Path laidOut, Path shipped) throws IOException {
        assertTrue(Files.exists(shipped), shipped + " is missing; " + laidOut + " is what it should be");
        assertEquals(Files.readString(laidOut), Files.readString(shipped), shipped + " differs from its plan");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
