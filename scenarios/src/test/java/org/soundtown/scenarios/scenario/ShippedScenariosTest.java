package org.soundtown.scenarios.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.soundtown.emissions.EmissionClass;
import org.soundtown.emissions.EmissionLibrary;
import org.soundtown.simcore.PlannedEmission;

/** The scenarios that the product carries. */
class ShippedScenariosTest {
    private static final Path PROJECT = Path.of("..");
    private static final Path SHIPPED = PROJECT.resolve("scenarios/shipped");

    static List<Path> files() {
        try (Stream<Path> all = Files.list(SHIPPED)) {
            return all.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatAPlannerIsPromisedIsThere() {
        List<String> names = files().stream()
                .map(file -> file.getFileName().toString().replace(".yaml", ""))
                .toList();
        assertTrue(
                names.containsAll(List.of(
                        "pilot",
                        "quiet-night",
                        "market-day",
                        "rush-hour",
                        "firecrackers-14-july",
                        "wind-and-rain-night",
                        "pots-and-pans",
                        "works-by-day",
                        "sensors-failing",
                        "network-outage",
                        "geneva-square-kilometre")),
                names.toString());
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyShippedScenarioReadsAndEverySoundInItFindsAnOpenPlace(Path file) throws IOException {
        Scenario scenario = ScenarioReader.read(file, PROJECT.resolve("districts"));

        assertEquals(file.getFileName().toString(), scenario.name() + ".yaml");
        assertTrue(scenario.durationSeconds() >= 600 && scenario.durationSeconds() <= 3600, scenario.name());
        String text = Files.readString(file);
        assertTrue(text.startsWith("# ") && text.contains("assumed"), "says what it is for and what was assumed");
        List<PlannedEmission> events = scenario.events();
        assertFalse(events.isEmpty());
        assertTrue(knownClasses().containsAll(classesOf(events)));
        assertTrue(events.stream().anyMatch(event -> event.emissionClass().target()), "there is something to detect");
    }

    @Test
    void theDemonstrationIsMostlyPotsAndPans() {
        List<PlannedEmission> events = ScenarioReader.read(
                        SHIPPED.resolve("pots-and-pans.yaml"), PROJECT.resolve("districts"))
                .events();
        long pans = events.stream()
                .filter(event -> event.emissionClass().id().equals("pots-and-pans"))
                .count();
        assertTrue(pans > events.size() / 2, pans + " of " + events.size());
    }

    private static Set<String> classesOf(List<PlannedEmission> events) {
        Set<String> classes = new TreeSet<>();
        events.forEach(event -> classes.add(event.emissionClass().id()));
        return classes;
    }

    private static Set<String> knownClasses() {
        Set<String> known = new TreeSet<>();
        EmissionLibrary.shipped().classes().stream().map(EmissionClass::id).forEach(known::add);
        return known;
    }
}
