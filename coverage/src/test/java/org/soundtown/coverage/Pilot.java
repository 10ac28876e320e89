package org.soundtown.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.soundtown.scenarios.scenario.Scenario;
import org.soundtown.scenarios.scenario.ScenarioReader;

/** The pilot district as tests and benchmarks take it. */
public final class Pilot {
    public static final Scenario SCENARIO = scenario("");

    private Pilot() {}

    /** The pilot district, with more lines of a scenario. */
    public static Scenario scenario(String more) {
        Path root = Files.isDirectory(Path.of("districts")) ? Path.of("") : Path.of("..");
        try {
            Path file = Files.createTempFile("pilot", ".yaml");
            try {
                Files.writeString(
                        file,
                        "name: test\ndistrict: tarentaize-beaubrun-couriot\nstartHour: 20\n" + more
                                + (more.contains("durationSeconds") ? "" : "durationSeconds: 1\n"));
                return ScenarioReader.read(file, root.resolve("districts"));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
