package org.soundtown.headless.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soundtown.acoustics.air.Atmosphere;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.LocalFrame;
import org.soundtown.foundation.document.Documents;
import tools.jackson.databind.JsonNode;

/** Measured onsets of anybody's, put on the map by the locator alone. */
class LocateCommandTest {
    private static final double[][] SENSORS = {{0, 0}, {200, 0}, {200, 150}, {0, 150}, {100, -80}, {100, 230}};
    private static final double SENSOR_HEIGHT = 4;
    private static final double SOURCE_HEIGHT = 1.5;
    private static final double SOUND_SPEED = Atmosphere.still(15, 50).soundSpeed();

    @TempDir
    Path folder;

    @Test
    void exactOnsetsGiveTheExactPlaceAndTime() throws IOException {
        JsonNode event = only(locate(metres(0, 0), onsets(70, 40, 12.5, "")));
        assertEquals(70, event.path("x").asDouble(), 0.1);
        assertEquals(40, event.path("y").asDouble(), 0.1);
        assertEquals(12.5, event.path("time").asDouble(), 0.0003);
        assertEquals("time-difference", event.path("method").asString());
        assertEquals(6, event.path("microphones").size());
        assertEquals("gunshot", event.path("class").asString());
        assertFalse(event.has("latitude"));
        assertTrue(event.path("region").path("semiMajorMetres").asDouble() > 0);
    }

    @Test
    void coordinatesOfANationalGridComeBackInThatGridAndClocksMayCountFrom1970() throws IOException {
        JsonNode event = only(locate(metres(808_000, 6_483_000), onsets(150, 120, 1_767_225_600.25, "")));
        assertEquals(808_150, event.path("x").asDouble(), 0.1);
        assertEquals(6_483_120, event.path("y").asDouble(), 0.1);
        assertEquals(1_767_225_600.25, event.path("time").asDouble(), 0.0003);
    }

    @Test
    void sensorsInDegreesGiveAPlaceInDegreesWhereverTheirMiddleLies() throws IOException {
        LocalFrame frame = LocalFrame.at(new District.Origin(45.4385, 4.3785, 0));
        StringBuilder sensors = new StringBuilder("id,latitude,longitude,height\n");
        for (int i = 0; i < SENSORS.length; i++) {
            LocalFrame.Geographic at = frame.toGeographic(SENSORS[i][0], SENSORS[i][1]);
            sensors.append(String.format(
                    Locale.ROOT, "m%d,%.9f,%.9f,%.1f%n", i + 1, at.latitude(), at.longitude(), SENSOR_HEIGHT));
        }
        JsonNode event = only(locate(sensors.toString(), onsets(70, 40, 3, "")));
        LocalFrame.Geographic truth = frame.toGeographic(70, 40);
        assertEquals(truth.latitude(), event.path("latitude").asDouble(), 1e-6);
        assertEquals(truth.longitude(), event.path("longitude").asDouble(), 1e-6);
    }

    @Test
    void twoEventsInAnyOrderOfLinesAreToldApartAndAnEchoIsNamedAsOne() throws IOException {
        List<String> lines = new ArrayList<>(onsets(70, 40, 10, ", \"class\": \"gunshot\", \"levelDb\": 70"));
        lines.addAll(onsets(150, 120, 25, ", \"class\": \"car-horn\", \"confidence\": 0.8, \"levelDb\": 60"));
        double second = 10 + travelSeconds(2, 70, 40) + 0.4;
        lines.add(line("m3", second, ", \"class\": \"gunshot\", \"levelDb\": 62"));
        Collections.reverse(lines);
        List<JsonNode> events = events(locate(metres(0, 0), lines));
        assertEquals(2, events.size());
        assertEquals("gunshot", events.get(0).path("class").asString());
        assertEquals("car-horn", events.get(1).path("class").asString());
        JsonNode leftOut = events.get(0).path("leftOut");
        assertEquals(1, leftOut.size());
        assertEquals("m3", leftOut.path(0).path("microphone").asString());
        assertEquals("echo", leftOut.path(0).path("reason").asString());
        assertEquals(0.4, leftOut.path(0).path("lateSeconds").asDouble(), 0.005);
    }

    @Test
    void anOnsetThatComesTooLateIsLeftOutAndSaidSo() throws IOException {
        List<String> lines = onsets(70, 40, 10, ", \"levelDb\": 70");
        lines.set(2, line("m3", 10 + travelSeconds(2, 70, 40) + 0.35, ", \"levelDb\": 60"));
        JsonNode event = only(locate(metres(0, 0), lines));
        assertEquals(70, event.path("x").asDouble(), 1.5);
        assertEquals(40, event.path("y").asDouble(), 1.5);
        assertEquals("late", event.path("leftOut").path(0).path("reason").asString());
    }

    @Test
    void fewerThanThreeSensorsAreSaidToBeTooFew() throws IOException {
        List<String> lines = onsets(70, 40, 10, "").subList(0, 2);
        JsonNode event = only(locate(metres(0, 0), lines));
        assertEquals("proximity", event.path("method").asString());
        Invocation text = run(metres(0, 0), lines);
        assertTrue(text.out().contains("fewer than three sensors agree"), text.out());
    }

    @Test
    void whatTheProtocolWritesIsRead() throws IOException {
        List<String> lines = onsets(
                        70, 40, 12.5, ", \"type\": \"detection\", \"version\": 1, \"snrDb\": 20, \"supporting\": false")
                .stream()
                .map(line -> line.replace("\"time\"", "\"onsetSeconds\""))
                .toList();
        assertEquals(70, only(locate(metres(0, 0), lines)).path("x").asDouble(), 0.1);
    }

    @Test
    void aQuietEveningHasNoEvents() throws IOException {
        Invocation none = run(metres(0, 0), List.of(""));
        assertEquals(0, none.exitCode(), none.err());
        assertTrue(none.out().startsWith("0 events"), none.out());
    }

    @Test
    void theExampleOfTheDocumentationIsPlacedOnTheSquareWhereTheShotFell() {
        Path example = Invocation.PROJECT.resolve("docs/examples/locate");
        JsonNode event = only(Invocation.of(
                "locate",
                "--sensors",
                example.resolve("sensors.csv").toString(),
                "--detections",
                example.resolve("detections.jsonl").toString(),
                "--temperature",
                "17",
                "--json"));
        assertEquals(45.438036, event.path("latitude").asDouble(), 5e-5);
        assertEquals(4.379831, event.path("longitude").asDouble(), 5e-5);
    }

    @Test
    void theMapHoldsThePlaceInsideItsRegion() throws IOException {
        Path map = folder.resolve("events.geojson");
        String sensors = "id,latitude,longitude\nm1,45,4\nm2,45,4.002\nm3,45.0015,4.002\nm4,45.0015,4\n";
        Invocation run = run(sensors, List.of(line("m1", 1, ""), line("m2", 1.1, "")), "--geojson", map.toString());
        assertEquals(0, run.exitCode(), run.err());
        JsonNode features = Documents.JSON.readTree(Files.readString(map)).path("features");
        JsonNode ring = features.path(1).path("geometry").path("coordinates").path(0);
        assertEquals(ring.path(0), ring.path(ring.size() - 1));
        double latitude =
                features.path(0).path("geometry").path("coordinates").path(1).asDouble();
        double south = 90;
        double north = -90;
        for (JsonNode corner : ring) {
            south = Math.min(south, corner.path(1).asDouble());
            north = Math.max(north, corner.path(1).asDouble());
        }
        assertTrue(south < latitude && latitude < north);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    an unknown sensor      | {"microphone": "m9", "time": 1}                          | line 1, microphone | m9
                    no time                | {"microphone": "m1"}                                     | line 1, time       | onsetSeconds
                    a mistyped key         | {"microphone": "m1", "time": 1, "levelDB": 3}            | line 1             | levelDb
                    a time that is a word  | {"microphone": "m1", "time": "noon"}                     | line 1, time       | noon
                    an unknown class       | {"microphone": "m1", "time": 1, "class": "gunshoot"}     | line 1, class      | gunshot
                    a confidence above one | {"microphone": "m1", "time": 1, "confidence": 7}         | line 1, confidence | 7
                    another message        | {"microphone": "m1", "time": 1, "type": "alert"}         | line 1, type       | alert
                    no JSON                | m1 1.0                                                   | line 1             | JSON
                    """)
    void aFaultInADetectionIsOneLineWithItsPlace(String fault, String line, String place, String said)
            throws IOException {
        assertRefused(run(metres(0, 0), List.of(line)), "detections.jsonl: " + place, said);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    no coordinates      | id                 | m1       | line 1                   | latitude
                    both kinds          | id,x,y,latitude    | m1,0,0,4 | line 1                   | both
                    a mistyped column   | id,x,y,hight       | m1,0,0,4 | line 1                   | height
                    two heights         | id,x,y,z,height    | m1,0,0,4,4 | line 1                 | at most one
                    a word for a number | id,x,y             | m1,east,0 | line 2, column x        | east
                    a latitude of 95    | id,latitude,longitude | m1,95,4 | line 2, column latitude | 95
                    """)
    void aFaultInTheSensorsIsOneLineWithItsPlace(String fault, String header, String row, String place, String said)
            throws IOException {
        assertRefused(run(header + "\n" + row + "\n", List.of(line("m1", 1, ""))), "sensors.csv: " + place, said);
    }

    @Test
    void aSensorListedTwiceAMissingFileAndAMapWithoutDegreesAreRefused() throws IOException {
        assertRefused(run("id,x,y\nm1,0,0\nm1,5,5\n", List.of(line("m1", 1, ""))), "sensors.csv: line 3", "once");
        Path none = folder.resolve("none.csv");
        assertRefused(
                Invocation.of("locate", "--sensors", none.toString(), "--detections", none.toString()),
                "none.csv",
                "no such file");
        assertRefused(
                run(
                        metres(0, 0),
                        List.of(line("m1", 1, "")),
                        "--geojson",
                        folder.resolve("m.geojson").toString()),
                "--geojson",
                "latitude and longitude");
    }

    private static void assertRefused(Invocation run, String place, String said) {
        assertEquals(2, run.exitCode(), run.out());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains(place), run.err());
        assertTrue(run.err().contains(said), run.err());
    }

    private static String metres(double east, double north) {
        StringBuilder text = new StringBuilder("id,x,y,z\n");
        for (int i = 0; i < SENSORS.length; i++) {
            text.append(String.format(
                    Locale.ROOT,
                    "m%d,%.1f,%.1f,%.1f%n",
                    i + 1,
                    SENSORS[i][0] + east,
                    SENSORS[i][1] + north,
                    SENSOR_HEIGHT));
        }
        return text.toString();
    }

    private static List<String> onsets(double x, double y, double seconds, String more) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < SENSORS.length; i++) {
            lines.add(line("m" + (i + 1), seconds + travelSeconds(i, x, y), more));
        }
        return lines;
    }

    private static double travelSeconds(int sensor, double x, double y) {
        double map = Math.hypot(SENSORS[sensor][0] - x, SENSORS[sensor][1] - y);
        return Math.hypot(map, SENSOR_HEIGHT - SOURCE_HEIGHT) / SOUND_SPEED;
    }

    private static String line(String microphone, double seconds, String more) {
        return String.format(Locale.ROOT, "{\"microphone\": \"%s\", \"time\": %.6f%s}", microphone, seconds, more);
    }

    private Invocation run(String sensors, List<String> lines, String... more) throws IOException {
        Path sensorFile = Files.writeString(folder.resolve("sensors.csv"), sensors);
        Path detectionFile = Files.writeString(folder.resolve("detections.jsonl"), String.join("\n", lines));
        List<String> arguments = new ArrayList<>(
                List.of("locate", "--sensors", sensorFile.toString(), "--detections", detectionFile.toString()));
        arguments.addAll(List.of(more));
        return Invocation.of(arguments.toArray(new String[0]));
    }

    private Invocation locate(String sensors, List<String> lines) throws IOException {
        return run(sensors, lines, "--json");
    }

    private static JsonNode only(Invocation run) {
        List<JsonNode> events = events(run);
        assertEquals(1, events.size(), run.out());
        return events.get(0);
    }

    private static List<JsonNode> events(Invocation run) {
        assertEquals(0, run.exitCode(), run.err());
        return run.out().lines().map(line -> Documents.JSON.readTree(line)).toList();
    }
}
