package org.soundtown.scenarios.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soundtown.citymodel.drawing.DrawnDistrict;
import org.soundtown.citymodel.reading.DistrictWriter;
import org.soundtown.foundation.document.InputError;
import org.soundtown.foundation.document.Overrides;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.simcore.PlannedEmission;

class ScenarioReaderTest {
    private static final DrawnDistrict STREET =
            DrawnDistrict.of("##########", "....M..C..", "P.........", "##########");

    private static final String HEAD = """
            name: story
            district: .
            durationSeconds: 600
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void drawDistrict() {
        DistrictWriter.write(STREET.district(), folder);
    }

    private Scenario read(String text, String... overrides) {
        Path file = folder.resolve("scenario.yaml");
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return ScenarioReader.read(file, folder.resolve("shipped"), Overrides.of(List.of(overrides)));
    }

    @Test
    void aDetectorIsAsWillingAsItsTableUnlessTheScenarioSaysSo() {
        assertEquals(0, read(HEAD).confidenceShift());
        assertEquals(0.2, read(HEAD + "detector: {confidenceShift: 0.2}").confidenceShift());
        assertThrows(InputError.class, () -> read(HEAD + "detector: {confidenceShift: 2}"));
    }

    @Test
    void aScenarioOfThreeLinesRunsOnDefaultsAndSaysWhichItUsed() {
        Scenario scenario = read(HEAD);
        assertEquals(1, scenario.seed());
        assertEquals(12, scenario.startHour());
        assertEquals("story", scenario.title());
        assertTrue(scenario.switches().drone());
        assertTrue(scenario.assumptions().stream()
                .anyMatch(each -> each.key().equals("devices.camera.limitPixelsPerMetre")
                        && each.source().contains("EN 62676-4")));
    }

    @Test
    void aValueThatIsSaidReplacesItsDefaultAndNoOther() {
        Scenario scenario =
                read(HEAD + "devices: {drone: {windLimitMetresPerSecond: 12}}\nweather: {temperatureCelsius: 3}\n");
        assertEquals(12, scenario.devices().drone().windLimitMetresPerSecond());
        assertEquals(50, scenario.devices().drone().flightHeightMetres());
        assertEquals(3, scenario.weather().temperatureCelsius());
        assertEquals(
                STREET.district().weather().relativeHumidityPercent(),
                scenario.weather().relativeHumidityPercent());
        assertFalse(scenario.assumptions().stream()
                .anyMatch(each -> each.key().equals("devices.drone.windLimitMetresPerSecond")));
    }

    @Test
    void anEventNearADeviceLiesAtItsDistanceAndBearing() {
        Scenario scenario = read(
                HEAD
                        + "events: {fixed: [{class: gunshot, atSeconds: 5, where: {near: M1, distanceMetres: 8, bearingDegrees: 270}}]}\n");
        PlannedEmission shot = scenario.events().get(0);
        Position microphone = STREET.district().mountingPoints().get(0).position();
        assertEquals(8, shot.position().horizontalDistanceTo(microphone), 0.01);
        assertEquals(270, microphone.bearingTo(shot.position()), 0.1);
        assertEquals(1.5, shot.position().z(), 1e-9);
    }

    @Test
    void aRandomEventHappensAboutAsOftenAsItsRateAndOnlyInItsHours() {
        Scenario scenario = read("""
                name: story
                district: .
                startHour: 21
                durationSeconds: 36000
                events: {random: [{class: dog, perHour: 30, hours: [22, 2]}]}
                """);
        List<PlannedEmission> dogs = scenario.events();
        assertTrue(dogs.size() > 80 && dogs.size() < 160, dogs.size() + " dogs in four hours at 30 an hour");
        assertTrue(dogs.stream().allMatch(dog -> dog.atSeconds() >= 3600 && dog.atSeconds() < 5 * 3600));
    }

    @Test
    void addingAnEventMovesNoOtherEvent() {
        String dogs = "events: {random: [{class: dog, perHour: 30}";
        List<PlannedEmission> alone = read(HEAD + dogs + "]}\n").events();
        List<PlannedEmission> together =
                read(HEAD + dogs + ", {class: firecracker, perHour: 60}]}\n").events();
        assertTrue(together.size() > alone.size());
        assertTrue(together.stream()
                .map(event -> event.id() + event.atSeconds() + event.position())
                .toList()
                .containsAll(alone.stream()
                        .map(event -> event.id() + event.atSeconds() + event.position())
                        .toList()));
    }

    @Test
    void anotherSeedDrawsOtherTimes() {
        Scenario scenario = read(HEAD + "events: {random: [{class: dog, perHour: 60}]}\n");
        assertNotEquals(
                scenario.events().get(0).atSeconds(),
                scenario.withSeed(2).events().get(0).atSeconds());
    }

    @Test
    void theOperatorKnowsHisSensorsOnlyAsWellAsTheyWereSurveyed() {
        Position truth = STREET.district().mountingPoints().get(0).position();
        Position surveyed = read(HEAD).installation().sensors().get(0).position();
        double error = truth.distanceTo(surveyed);
        assertTrue(error > 0.001 && error < 2, "survey error " + error + " m");
        String exact = "survey: {positionErrorMetres: 0, heightErrorMetres: 0, temperatureErrorCelsius: 0}\n";
        assertEquals(truth, read(HEAD + exact).installation().sensors().get(0).position());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "events: {fixed: [{class: gunshoot, atSeconds: 5, where: {near: M1}}]} | events.fixed[0].class: 'gunshoot': did you mean 'gunshot'?",
                "events: {fixed: [{class: dog, atSeconds: 700, where: {near: M1}}]} | events.fixed[0].atSeconds: 700: expected 0 to 600 s",
                "events: {fixed: [{class: dog, atSeconds: .nan, where: {near: M1}}]} | events.fixed[0].atSeconds: '.nan': expected 0 to",
                "events: {fixed: [{class: dog, atSeconds: 5, where: {near: M9}}]} | events.fixed[0].where.near: M9: expected one of",
                "events: {fixed: [{class: dog, atSeconds: 5, where: {x: 10, y: 2}}]} | events.fixed[0].where: inside building",
                "events: {fixed: [{class: dog, atSeconds: 5}]} | events.fixed[0].where: missing",
                "events: {fixed: [{class: dog, atSeconds: 5, where: {place: park}}]} | events.fixed[0].where.place: park: expected nothing",
                "events: {fixed: [{class: dog, atSeconds: 5, where: {near: M1, street: x}}]} | exactly one of",
                "events: {fixed: [{class: dog, atSeconds: 5, where: {near: M1}, recording: no.wav}]} | events.fixed[0].recording: no.wav: expected a WAV or FLAC file",
                "events: {random: [{class: dog, perHour: -1}]} | events.random[0].perHour: -1: expected 0 to 100000 an hour",
                "events: {random: [{class: dog, perHour: 1, hours: [3]}]} | events.random[0].hours: [3]: expected two times of day",
                "events: {sometimes: []} | events.sometimes: unknown key",
                "devices: {camera: {settleSecond: 1}} | devices.camera.settleSecond: unknown key: did you mean 'settleSeconds'?",
                "devices: {camera: {settleSeconds: .nan}} | devices.camera.settleSeconds: '.nan': expected 0 to 60 s",
                "devices: {submarine: {}} | devices.submarine: unknown key",
                "devices: {camera: 4} | devices.camera: 4: expected a block of keys",
                "network: {radio: {loss: 2}} | network.radio.loss: 2: expected 0 to 1 of the messages",
                "weather: {temperatureCelsius: 99} | weather.temperatureCelsius: 99: expected -40 to 50",
                "startHour: 25 | startHour: 25: expected 0 to 24 h",
                "failures: [{microphone: M7, fromSeconds: 1, toSeconds: 2}] | failures[0].microphone: M7: expected one of [M1]",
                "failures: [{microphone: M1, fromSeconds: 5, toSeconds: 2}] | failures[0].toSeconds: 2: expected",
                "components: {model: my.onnx} | components.model: my.onnx: expected a file",
                "switches: {drone: maybe} | switches.drone",
                "everyday: {rate: -1} | everyday.rate: -1: expected 0 to 100",
                "colour: red | 4:1: colour: unknown key",
                "title: [ | scenario.yaml:",
            })
    void whatIsWrongIsNamedWithItsPlaceValueAndWhatWasExpected(String wrong, String expected) {
        InputError error = assertThrows(InputError.class, () -> read(HEAD + wrong + "\n"));
        assertTrue(error.getMessage().contains(expected), error.getMessage());
        assertTrue(error.getMessage().contains("scenario.yaml"), error.getMessage());
        assertFalse(error.getMessage().contains("\n"));
    }

    @Test
    void aMistakeIsNamedWithItsLineAndColumn() {
        InputError error = assertThrows(InputError.class, () -> read(HEAD + """
                events:
                  fixed:
                    - class: dog
                      atSeconds: -4
                      where: {near: M1}
                """));
        assertTrue(
                error.getMessage().endsWith("scenario.yaml:7:7: events.fixed[0].atSeconds: -4: expected 0 to 600 s"),
                error.getMessage());
    }

    @Test
    void valuesLaidOverAScenarioHoldInsteadOfItsOwn() {
        Scenario scenario = read(
                HEAD + "events: {random: [{class: dog, perHour: 30}]}\n",
                "weather.windSpeedMetresPerSecond=6",
                "events.random[0].perHour=0",
                "network.sensor-uplink.loss=0.5");
        assertEquals(6, scenario.weather().windSpeedMetresPerSecond());
        assertEquals(0.5, scenario.network().sensorUplink().loss());
        assertTrue(scenario.events().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "weather.windSpeedMetresPerSecond=60 | weather.windSpeedMetresPerSecond: 60: expected 0 to 40 m/s",
                "events.random[2].perHour=4 | events.random[2]: not there: expected a list",
                "startHour.minutes=4 | startHour: {\"minutes\":4}: expected 0 to 24 h",
                "weather.windSped=6 | weather.windSped: unknown key: did you mean 'windSpeedMetresPerSecond'?",
                "durationSeconds | expected dotted.path=value",
            })
    void aWrongOverrideIsNamed(String override, String expected) {
        InputError error = assertThrows(InputError.class, () -> read(HEAD, override));
        assertTrue(error.getMessage().contains(override), error.getMessage());
        assertTrue(error.getMessage().contains(expected), error.getMessage());
    }

    @Test
    void aDistrictThatIsNotThereIsNamed() {
        InputError error =
                assertThrows(InputError.class, () -> read("name: story\ndistrict: atlantis\ndurationSeconds: 60\n"));
        assertTrue(error.getMessage().contains("district: atlantis: expected a district of"), error.getMessage());
    }

    @Test
    void theShippedScenariosRead() {
        Path project = Path.of("").toAbsolutePath().getParent();
        for (String name : List.of("pilot", "quiet-night", "redwood-city-trial", "pittsburgh-trial")) {
            Scenario scenario = ScenarioReader.read(
                    project.resolve("scenarios/shipped/" + name + ".yaml"), project.resolve("districts"));
            assertEquals(name, scenario.name());
            assertFalse(scenario.events().isEmpty());
        }
    }
}
