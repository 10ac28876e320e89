package org.soundtown.headless.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.soundtown.scenarios.scenario.Scenario;
import org.soundtown.scenarios.scenario.ScenarioReader;

/**
 * A scenario, or a district with the devices and weather that a scenario which says nothing gets.
 *
 * @param hour time of day to look at where none is asked for (h)
 */
record CoverageSubject(String name, Scenario scenario, double hour) {
    private static final double EVENING = 20;

    static CoverageSubject of(String typed, Home home) {
        Path shipped = home.districts().resolve(typed);
        Path folder = Files.isRegularFile(shipped.resolve("district.yaml")) ? shipped : Path.of(typed);
        if (Files.isRegularFile(folder.resolve("district.yaml"))
                && !Files.isRegularFile(folder.resolve("scenario.yaml"))) {
            Scenario scenario = bare(folder.toAbsolutePath().normalize(), home);
            return new CoverageSubject(scenario.district().name(), scenario, EVENING);
        }
        Scenario scenario = ScenarioReader.read(home.scenario(typed), home.districts());
        return new CoverageSubject(scenario.name(), scenario, scenario.startHour());
    }

    /** The scenario that says nothing but its district. */
    private static Scenario bare(Path folder, Home home) {
        try {
            Path file = Files.createTempFile("soundtown-coverage", ".yaml");
            try {
                Files.writeString(
                        file,
                        "name: coverage\ndistrict: '" + folder.toString().replace("'", "''")
                                + "'\ndurationSeconds: 1\n");
                return ScenarioReader.read(file, home.districts());
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
