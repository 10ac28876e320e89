package org.soundtown.citymodel.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.soundtown.citymodel.District;
import org.soundtown.foundation.document.InputError;

class DistrictFaultsTest {
    private static final String BUILDING = "buildings.geojson";
    private static final String STREET = "streets.geojson";
    private static final String YAML = "district.yaml";

    @TempDir
    Path folder;

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(
                        BUILDING,
                        "\"heightMetres\":12.0",
                        "\"heightMetres\":NaN",
                        "feature 0 (id b1), properties.heightMetres: NaN: expected 0.1 to 1000 m"),
                fault(
                        BUILDING,
                        "\"heightMetres\":12.0",
                        "\"heightMetres\":-3",
                        "feature 0 (id b1), properties.heightMetres: -3: expected 0.1 to 1000 m"),
                fault(
                        BUILDING,
                        "\"heightMetres\":12.0",
                        "\"heightMetres\":1e999",
                        "feature 0 (id b1), properties.heightMetres: Infinity: expected 0.1 to 1000 m"),
                fault(
                        BUILDING,
                        "\"heightMetres\":12.0,",
                        "",
                        "feature 0 (id b1), properties.heightMetres: missing: expected 0.1 to 1000 m"),
                fault(
                        BUILDING,
                        "\"heightMetres\":12.0",
                        "\"heightMetres\":\"high\"",
                        "feature 0 (id b1), properties.heightMetres: \"high\": expected 0.1 to 1000 m"),
                fault(
                        BUILDING,
                        "\"absorption\":0.1",
                        "\"absorption\":[0.1,0.2]",
                        "feature 0 (id b1), properties.absorption: [0.1,0.2]: expected 0 to 1, one number or eight"
                                + " (63 Hz to 8 kHz)"),
                fault(
                        BUILDING,
                        "\"absorption\":0.1",
                        "\"absorption\":0.1,\"colour\":\"red\"",
                        "feature 0 (id b1), properties.colour: unknown key: expected one of"
                                + " absorption, heightMetres, id, note"),
                fault(
                        BUILDING,
                        "\"Polygon\"",
                        "\"LineString\"",
                        "feature 0 (id b1), geometry.type: \"LineString\": expected Polygon or MultiPolygon"),
                fault(
                        STREET,
                        "\"id\":\"s2\"",
                        "\"id\":\"s1\"",
                        "feature 1 (id s1), properties.id: \"s1\": expected an id that no other feature of the"
                                + " layer has"),
                fault(
                        STREET,
                        "\"widthMetres\":4.0",
                        "\"widthMetres\":0",
                        "feature 0 (id s1), properties.widthMetres: 0: expected 0.5 to 200 m"),
                fault(
                        STREET,
                        "\"oneWay\":false",
                        "\"oneWay\":\"no\"",
                        "feature 0 (id s1), properties.oneWay: \"no\": expected true or false"),
                fault(STREET, "\"FeatureCollection\"", "\"Feature\"", "type: Feature: expected FeatureCollection"),
                fault(
                        "mounting-points.geojson",
                        "lamp-post",
                        "lamppost",
                        "feature 0 (id M1-post), properties.kind: \"lamppost\": expected one of [in-the-ground,"
                                + " lamp-post, municipal-building, park, sign, street-furniture, traffic-light]"),
                fault(
                        "cameras.geojson",
                        "\"C1\"",
                        "\"M1\"",
                        "feature 0 (id M1), properties.id: M1: expected an id unique among the devices; it is also in"
                                + " district.yaml"),
                fault(
                        "dwellings.geojson",
                        "\"residents\":4",
                        "\"residents\":4.5",
                        "feature 0 (id H1), properties.residents: 4.5: expected a whole number, 0 to 10000 people"),
                fault(
                        YAML,
                        "mountingPoint: M1-post",
                        "mountingPoint: lamp-7",
                        "microphones[0].mountingPoint: lamp-7: expected the id of one of the 1 features of"
                                + " mounting-points.geojson"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aWrongValueIsNamedWithItsFilePlaceAndRange(String file, String sound, String wrong, String message)
            throws Exception {
        DistrictFolders.replace(DistrictFolders.sound(folder).resolve(file), sound, wrong);

        assertEquals(folder.resolve(file) + ": " + message, withoutPlace(message()));
    }

    static Stream<Arguments> places() {
        return Stream.of(
                Arguments.of(
                        "[4.378524,95.4385]",
                        "geometry.coordinates[1]: 95.4385: expected -90 to 90 degrees of latitude"),
                Arguments.of(
                        "[204.4,45.4385]", "geometry.coordinates[0]: 204.4: expected -180 to 180 degrees of longitude"),
                Arguments.of(
                        "[45.4385,4.3785]",
                        "geometry.coordinates: [45.4385,4.3785]: expected longitude, then latitude, within 50 km of the"
                                + " origin [4.3785, 45.4385]; they seem to be swapped"),
                Arguments.of(
                        "[NaN,45.4385]", "geometry.coordinates[0]: NaN: expected -180 to 180 degrees of longitude"),
                Arguments.of("[4.3785]", "geometry.coordinates: [4.3785]: expected [longitude, latitude] in degrees"),
                Arguments.of("null", "geometry.coordinates: null: expected an array"));
    }

    @ParameterizedTest
    @MethodSource("places")
    void aPlaceThatCannotBeIsNamedWithItsFeature(String coordinates, String message) throws Exception {
        Path file = DistrictFolders.sound(folder).resolve("patrol-posts.geojson");
        Files.writeString(
                file,
                "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"id\":\"P1\"},"
                        + "\"geometry\":{\"type\":\"Point\",\"coordinates\":" + coordinates + "}}]}");

        assertEquals(file + ": feature 0 (id P1), " + message, withoutPlace(message()));
    }

    @Test
    void aFootprintThatCrossesItselfIsNamedWithTheCrossing() throws Exception {
        Path file = DistrictFolders.sound(folder).resolve("ground.geojson");
        Files.writeString(file, """
                {"type":"FeatureCollection","features":[
                 {"type":"Feature","properties":{"id":"lawn","g":1},"geometry":{"type":"Polygon","coordinates":
                  [[[4.378,45.438],[4.379,45.439],[4.379,45.438],[4.378,45.439],[4.378,45.438]]]}}]}
                """);

        assertEquals(
                file
                        + ":2:82: feature 0 (id lawn), geometry.coordinates: Self-intersection at [4.3785000, 45.4385000]:"
                        + " expected rings that do not cross, touch along a line or nest",
                message());
    }

    @Test
    void anOpenRingIsRefused() throws Exception {
        Path file = DistrictFolders.sound(folder).resolve("ground.geojson");
        Files.writeString(file, """
                {"type":"FeatureCollection","features":[
                 {"type":"Feature","properties":{"id":"lawn","g":1},"geometry":{"type":"Polygon","coordinates":
                  [[[4.378,45.438],[4.379,45.439],[4.379,45.438],[4.378,45.439]]]}}]}
                """);

        assertEquals(
                file + ":3:4: feature 0 (id lawn), geometry.coordinates[0]: first [4.378,45.438], last"
                        + " [4.378,45.439]: expected a closed ring: the last position equal to the first",
                message());
    }

    @Test
    void aMicrophoneInsideABuildingIsRefusedSinceItHearsNoStreet() throws Exception {
        Path sound = DistrictFolders.sound(folder);
        Path points = sound.resolve("mounting-points.geojson");
        String onTheRoof = coordinates(sound.resolve("drone-bases.geojson"));
        DistrictFolders.replace(points, coordinates(points), onTheRoof);

        String message = message();

        assertEquals(1, message.lines().count(), message);
        assertFalse(
                !withoutPlace(message).startsWith(folder.resolve(YAML) + ": microphones[0].mountingPoint: ")
                        || !message.endsWith(
                                "inside building b1: expected a place in the open, on a façade or on a roof"),
                message);
    }

    private static String coordinates(Path layer) throws Exception {
        String text = Files.readString(layer);
        int from = text.indexOf("\"coordinates\":");
        return text.substring(from, text.indexOf(']', from) + 1);
    }

    @Test
    void aTruncatedLayerIsNamedWithLineAndColumn() throws Exception {
        Path file = DistrictFolders.sound(folder).resolve(BUILDING);
        String text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.length() - 30));

        String message = message();

        assertEquals(file + ":2:", message.substring(0, (file + ":2:").length()), message);
        assertEquals("expected well-formed JSON", message.substring(message.lastIndexOf("expected")));
        assertFalse(message.contains("\n"));
    }

    @Test
    void aMissingRequiredLayerIsNamed() throws Exception {
        Files.delete(DistrictFolders.sound(folder).resolve(STREET));

        assertEquals(folder.resolve(STREET) + ": no such file: expected the streets of the district", message());
        Files.delete(folder.resolve(YAML));
        assertEquals(
                folder.resolve(YAML) + ": no such file: expected name, origin, weather and population of the district",
                message());
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Path nowhere = folder.resolve("nowhere");

        InputError error = assertThrows(InputError.class, () -> DistrictReader.read(nowhere));

        assertEquals(nowhere + ": no such folder: expected a district folder with district.yaml", error.getMessage());
    }

    static Stream<Arguments> yamlFaults() {
        return Stream.of(
                yaml(
                        "temperatureCelsius: 15.0",
                        "temperatureCelsius: .nan",
                        "weather.temperatureCelsius: '.nan': expected -40 to 50 °C"),
                yaml(
                        "temperatureCelsius: 15.0",
                        "temperatureCelsius: 99",
                        "weather.temperatureCelsius: 99: expected -40 to 50 °C"),
                yaml(
                        "temperatureCelsius: 15.0",
                        "temperatureCelsius: 9\n  temperature: 9",
                        "weather.temperature: unknown key: did you mean 'temperatureCelsius'"),
                yaml("latitude: 45.4385", "latitude: 91", "origin.latitude: 91: expected -85 to 85 degrees"),
                yaml("latitude: 45.4385", "latitude: north", "origin.latitude: 'north': expected -85 to 85 degrees"),
                yaml("title: Drawn district", "title: D\nnote: x", "note: unknown key"),
                yaml("title: Drawn district\n", "", "title: missing"),
                yaml(
                        "residents: 0\n  outdoorsByHour:\n  - 0",
                        "residents: 0\n  outdoorsByHour:",
                        "population.outdoorsByHour: [0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]: expected 24 values, one an hour"),
                yaml(
                        "temperatureGradientKelvinPerMetre: 0.0",
                        "temperatureGradientKelvinPerMetre: 2",
                        "temperatureGradientKelvinPerMetre: 2: expected -1 to 1 K/m"),
                yaml("roughnessMetres: 1.0", "roughnessMetres: 0", "weather.roughnessMetres: 0: expected 0.001 to 5 m"),
                yaml(
                        "  windSpeedMetresPerSecond: 0.0\n",
                        "",
                        "weather.windSpeedMetresPerSecond: missing: expected 0 to 40 m/s"),
                yaml(
                        "source: \"assumed: drawn\"",
                        "source: \"\"",
                        "sources[0].source: '': expected where the data come from"));
    }

    @Test
    void aDistrictWrittenBeforeThereWereTemperatureGradientsIsATownWithoutOne() throws Exception {
        Path file = DistrictFolders.sound(folder).resolve(YAML);
        DistrictFolders.replace(file, "  temperatureGradientKelvinPerMetre: 0.0\n", "");
        DistrictFolders.replace(file, "  roughnessMetres: 1.0\n", "");

        District.Weather weather = DistrictReader.read(folder).weather();

        assertEquals(0, weather.temperatureGradientKelvinPerMetre());
        assertEquals(1, weather.roughnessMetres());
    }

    @ParameterizedTest
    @MethodSource("yamlFaults")
    void aFaultOfTheDistrictFileIsNamedWithItsPlace(String sound, String wrong, String expected) throws Exception {
        Path file = DistrictFolders.sound(folder).resolve(YAML);
        DistrictFolders.replace(file, sound, wrong);

        String message = message();

        assertEquals(1, message.lines().count(), message);
        assertFalse(!message.startsWith(file.toString()) || !message.contains(expected), message);
    }

    private static String withoutPlace(String message) {
        return message.replaceFirst("(json|yaml):\\d+:\\d+: ", "$1: ");
    }

    private String message() {
        return assertThrows(InputError.class, () -> DistrictReader.read(folder)).getMessage();
    }

    private static Arguments fault(String... values) {
        return Arguments.of(Arrays.stream(values).toArray());
    }

    private static Arguments yaml(String sound, String wrong, String expected) {
        return Arguments.of(sound, wrong, expected);
    }
}
