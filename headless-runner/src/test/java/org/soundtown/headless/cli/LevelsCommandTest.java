package org.soundtown.headless.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelsCommandTest {
    /** Air at 10 °C and 70 % absorbs so much in the bands from 63 Hz to 8 kHz (dB/km), ISO 9613-1 table 1. */
    private static final double[] ABSORPTION_DB_PER_KM = {0.122, 0.411, 1.04, 1.93, 3.66, 9.66, 32.8, 117};

    @TempDir
    Path folder;

    @Test
    void overHardGroundInTheOpenTheTableHoldsSpreadingAndAirLessThreeDecibels() throws IOException {
        SmallStudy study = SmallStudy.in(folder)
                .put("sources.csv", "source_id,x,y,z\na,1000,1000,1.5\n")
                .put("receivers.csv", "receiver_id,x,y,z\nb,1030,1040,1.5\n");
        Invocation run = study.levels("free.csv", "--favourable", "0", "--reflection-order", "0");
        assertEquals(0, run.exitCode(), run.err());
        List<String> lines = Files.readAllLines(study.file("free.csv"));
        assertEquals("source_id,receiver_id,a63,a125,a250,a500,a1000,a2000,a4000,a8000", lines.get(0));
        assertEquals(2, lines.size());
        String[] row = lines.get(1).split(",");
        for (int band = 0; band < ABSORPTION_DB_PER_KM.length; band++) {
            double expected =
                    20 * Math.log10(50) + 10 * Math.log10(4 * Math.PI) + 0.05 * ABSORPTION_DB_PER_KM[band] - 3;
            assertEquals(expected, Double.parseDouble(row[band + 2]), 0.05, "band " + band);
        }
    }

    @Test
    void theTableIsSortedByNumberWhateverTheOrderOfTheFiles() throws IOException {
        SmallStudy study = SmallStudy.in(folder);
        study.levels("levels.csv");
        List<String> pairs = Files.readAllLines(study.file("levels.csv")).stream()
                .skip(1)
                .map(line -> line.split(",")[0] + ">" + line.split(",")[1])
                .toList();
        assertEquals(List.of("0>1", "0>2", "0>9", "0>10", "1>1", "1>2", "1>9", "1>10"), pairs);
    }

    @Test
    void anyNumberOfThreadsWritesTheSameBytes() throws IOException {
        StringBuilder receivers = new StringBuilder("receiver_id,x,y,z\n");
        for (int i = 0; i < 700; i++) {
            receivers.append(i + "," + (i % 35) * 2.3 + "," + (22 + i / 35) + ",1.5\n");
        }
        SmallStudy study = SmallStudy.in(folder).put("receivers.csv", receivers.toString());
        for (String ending : List.of("csv", "parquet")) {
            study.levels("one." + ending, "--threads", "1");
            study.levels("five." + ending, "--threads", "5");
            assertArrayEquals(
                    Files.readAllBytes(study.file("one." + ending)), Files.readAllBytes(study.file("five." + ending)));
        }
    }

    @Test
    void theLastLineTellsTheWorkDone() throws IOException {
        Invocation run = SmallStudy.in(folder).levels("levels.csv", "--max-distance", "100");
        String last = run.out().lines().reduce((before, after) -> after).orElse("");
        assertTrue(last.matches("pairs=6 wall_s=\\d+\\.\\d+ cpu_s=\\d+\\.\\d+ peak_mb=\\d+"), run.out());
    }

    @Test
    void aParquetTableHoldsTheSameRowsAsTheOtherOne() throws IOException {
        SmallStudy study = SmallStudy.in(folder);
        study.levels("levels.csv");
        study.levels("levels.parquet");
        assertEquals(
                Files.readAllLines(study.file("levels.csv")),
                PlainParquet.read(study.file("levels.parquet")).asCsvLines());
    }

    @Test
    void namesThatAreNoNumbersAreTextInParquetToo() throws IOException {
        SmallStudy study = SmallStudy.in(folder).put("sources.csv", "id,x,y,z\nchimney,5,0,1.5\n");
        study.levels("levels.parquet");
        assertTrue(PlainParquet.read(study.file("levels.parquet"))
                .asCsvLines()
                .get(1)
                .startsWith("chimney,1,"));
    }

    @Test
    void aHillBetweenSourceAndReceiverShields() throws IOException {
        SmallStudy study = SmallStudy.in(folder)
                .put("sources.csv", "source_id,x,y,z\na,400,0,1.5\n")
                .put("receivers.csv", "receiver_id,x,y,z\nb,600,0,1.5\n");
        study.levels("flat.csv", "--reflection-order", "0");
        study.levels(
                "hill.csv",
                "--reflection-order",
                "0",
                "--terrain",
                study.file("terrain.geojson").toString());
        assertTrue(
                atOneKilohertz(study, "hill.csv") > atOneKilohertz(study, "flat.csv") + 15,
                atOneKilohertz(study, "hill.csv") + " and " + atOneKilohertz(study, "flat.csv"));
    }

    @Test
    void onRaisedLevelGroundHeightsGiveTheLevelsOfFlatGroundAndSoDoAltitudes() throws IOException {
        String raised = SmallStudy.TERRAIN.replace(", 50", ", 20").replace("50}", "20}");
        SmallStudy study = SmallStudy.in(folder).put("terrain.geojson", raised);
        String terrain = study.file("terrain.geojson").toString();
        study.levels("flat.csv");
        study.levels("raised.csv", "--terrain", terrain);
        study.put("sources.csv", "source_id,x,y,z\n1,5,0,21.5\n0,35,0.5,20.5\n")
                .put("receivers.csv", "receiver_id,x,y,z\n10,35,30,21.5\n9,70,0,24\n2,20,25,21.5\n1,300,0,22\n");
        study.levels("altitudes.csv", "--terrain", terrain, "--altitudes");
        assertEquals(-1, Files.mismatch(study.file("flat.csv"), study.file("raised.csv")));
        assertEquals(-1, Files.mismatch(study.file("flat.csv"), study.file("altitudes.csv")));
    }

    @Test
    void terrainWithoutAltitudeIsRefused() throws IOException {
        SmallStudy study = SmallStudy.in(folder)
                .put("terrain.geojson", SmallStudy.TERRAIN.replace("\"altitude\": 50", "\"name\": \"ridge\""));
        assertRefused(
                study.levels(
                        "levels.csv", "--terrain", study.file("terrain.geojson").toString()),
                "terrain.geojson",
                "feature 1",
                "no altitude",
                "[x, y, z]");
    }

    private static double atOneKilohertz(SmallStudy study, String table) throws IOException {
        return Double.parseDouble(Files.readAllLines(study.file(table)).get(1).split(",")[6]);
    }

    @Test
    void anInterruptedCalculationLeavesNoFile() throws IOException {
        SmallStudy study = SmallStudy.in(folder);
        Thread.currentThread().interrupt();
        Invocation run = study.levels("levels.csv");
        assertFalse(Thread.interrupted());
        assertEquals(130, run.exitCode(), run.err());
        try (Stream<Path> files = Files.list(folder)) {
            assertTrue(files.noneMatch(file -> file.getFileName().toString().startsWith("levels.csv")));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    no column z         | receivers.csv     | ,z           | ,height    | line 1                     | a column 'z'
                    a word for a number | sources.csv       | 0.5,0.5      | 0.5,low    | line 3, column z: low      | a number
                    no number at all    | sources.csv       | 35,0.5       | ,0.5       | line 3, column x: empty    | a value
                    not finite          | receivers.csv     | 35,30,1.5    | 35,NaN,1.5 | line 2, column y: NaN      | a number from
                    a value too many    | receivers.csv     | 70,0,4       | 70,0,4,5   | line 3: 5 values           | 4, as in the header
                    a name twice        | receivers.csv     | 2,20,25      | 9,20,25    | line 4, column receiver_id | every id once
                    no height           | buildings.geojson | "HEIGHT": 9  | "h": 9     | 2:1: feature 0 (id 1)      | height: missing
                    a height of zero    | buildings.geojson | "HEIGHT": 12 | "HEIGHT": 0 | feature 2 (id 3)          | properties.height: 0
                    a word for a height | buildings.geojson | "HEIGHT": 12 | "HEIGHT": "high" | "high"               | a number from
                    two spellings       | buildings.geojson | "PK": 1,     | "PK": 1, "height": 3, | two spellings   | height once
                    alpha of 2          | buildings.geojson | "alpha": 0.1 | "alpha": 2 | properties.alpha: 2        | 0.0 to 1.0
                    seven alphas        | buildings.geojson | [0, 0.1,     | [0.1,      | properties.alpha: 7 values | one number or eight
                    an open ring        | buildings.geojson | [10, 20], [10, 10] | [10, 20] | coordinates[0]: an open ring | equal to the first
                    a bow tie           | buildings.geojson | [30, 10], [30, 20] | [30, 20], [30, 10] | Self-intersection | do not cross
                    not JSON            | buildings.geojson | {"type": "Polygon" | {"type": "Polygon | buildings.geojson:3: | well-formed GeoJSON
                    G of 1.5            | ground.geojson    | 0.8          | 1.5        | properties.G: 1.5          | 0.0 to 1.0
                    """)
    void aFaultInAFileIsOneLineWithItsPlace(
            String fault, String file, String right, String wrong, String place, String expected) throws IOException {
        SmallStudy study = SmallStudy.in(folder);
        String content = Files.readString(study.file(file));
        assertTrue(content.contains(right), fault);
        study.put(file, content.replaceFirst(java.util.regex.Pattern.quote(right), wrong));
        assertRefused(study.levels("levels.csv"), file, place, expected);
    }

    @Test
    void anEmptyOrMissingFileIsSaidSo() throws IOException {
        SmallStudy study = SmallStudy.in(folder).put("receivers.csv", "");
        assertRefused(study.levels("levels.csv"), "receivers.csv", "empty", "a header line");
        study.put("receivers.csv", "receiver_id,x,y,z\n");
        assertRefused(study.levels("levels.csv"), "receivers.csv", "without rows", "at least one place");
        Files.delete(study.file("receivers.csv"));
        assertRefused(study.levels("levels.csv"), "receivers.csv", "no such file", "");
    }

    @ParameterizedTest
    @CsvSource({
        "--favourable,1.5,0 to 1",
        "--max-distance,0,1 to 5000 m",
        "--threads,0,1 to 1024",
        "--humidity,NaN,0.1 to 100 %",
        "--temperature,cold,--temperature"
    })
    void anOptionOutOfItsRangeIsRefused(String option, String value, String expected) throws IOException {
        assertRefused(SmallStudy.in(folder).levels("levels.csv", option, value), option, value, expected);
    }

    @Test
    void anEndingThatIsNoTableIsRefusedBeforeTheWork() throws IOException {
        assertRefused(SmallStudy.in(folder).levels("levels.xls"), "--out", "levels.xls", ".csv or .parquet");
    }

    @Test
    void aFolderThatDoesNotExistEndsWithCodeOne() throws IOException {
        Invocation run = SmallStudy.in(folder).levels("none/levels.csv");
        assertEquals(1, run.exitCode());
        assertTrue(run.err().contains("levels.csv: cannot be written: its folder does not exist"), run.err());
    }

    private static void assertRefused(Invocation call, String... said) {
        assertAll(
                call.err(),
                () -> assertEquals(2, call.exitCode()),
                () -> assertEquals(1, call.err().lines().count()),
                () -> assertFalse(call.err().contains("Exception")),
                () -> Stream.of(said).forEach(part -> assertTrue(call.err().contains(part), part)));
    }
}
