package org.soundtown.headless.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soundtown.emissions.recording.AudioClip;
import org.soundtown.emissions.recording.WavWriter;
import org.soundtown.foundation.document.Documents;
import tools.jackson.databind.JsonNode;

/** The command from a folder of recordings to the result, and what is said where something is wrong. */
class EvaluateDetectorCommandTest {
    private static final int RATE = 22_050;

    @TempDir
    Path folder;

    @Test
    void aFolderOfRecordingsBecomesTablesAndAResultThatSaysWhatItDependsOn() throws IOException {
        tone("car_horn/a.wav");
        tone("vuvuzela/b.wav");
        Path json = folder.resolve("out.json");

        Invocation call = Invocation.of(
                "evaluate-detector",
                "--data",
                folder.toString(),
                "--distances",
                "30",
                "--ambience-hours",
                "0",
                "--json",
                json.toString());

        assertEquals(0, call.exitCode(), call.err());
        assertTrue(call.out().contains("30 m: 2 recordings of 2 originals"), call.out());
        assertTrue(call.out().contains("vuvuzela 1"), call.out());
        JsonNode result = Documents.JSON.readTree(Files.readString(json));
        assertEquals(64, result.path("inputs").path("modelSha256").stringValue().length());
        assertEquals(16, result.path("inputs").path("spots").path("30.0").size());
        assertEquals(
                104,
                result.path("inputs")
                        .path("levels")
                        .path("car-horn")
                        .path("atOneMetreDb")
                        .doubleValue());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a missing folder          | nowhere | --seed=1         | nowhere            | INDEX.csv
            an empty folder           | .       | --seed=1         | no recordings      | one folder a class
            a distance too far        | .       | --distances=9000 | --distances 9000   | 2 to 500 m
            a distance that is a word | .       | --distances=far  | --distances far    | metres
            an unknown use            | .       | --use=secret     | --use secret       | not-taught
            a missing model           | .       | --model=no.onnx  | no.onnx            | no such file
            no series of shots        | .       | --near-mid       | no recordings      | INDEX.csv
            """)
    void whatIsWrongIsOneLine(String fault, String data, String option, String place, String expected) {
        assertRefused(
                Invocation.of(
                        "evaluate-detector", "--data", folder.resolve(data).toString(), option),
                place,
                expected);
    }

    @Test
    void aRecordingThatIsNoneIsOneLineWithItsName() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("siren")).resolve("broken.wav"), "RIFFnonsense");

        assertRefused(
                Invocation.of(
                        "evaluate-detector", "--data", folder.toString(), "--distances", "30", "--ambience-hours", "0"),
                "broken.wav",
                "WAV");
    }

    private static void assertRefused(Invocation call, String place, String expected) {
        String complaint = call.err().lines().reduce((first, second) -> second).orElse("");
        assertAll(
                call.err(),
                () -> assertEquals(2, call.exitCode()),
                () -> assertTrue(complaint.startsWith("soundtown: ")),
                () -> assertTrue(complaint.contains(place)),
                () -> assertTrue(complaint.contains(expected)),
                () -> assertFalse(call.err().contains("\tat ")));
    }

    private void tone(String name) throws IOException {
        float[] samples = new float[RATE];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float)
                    (0.3 * Math.sin(2 * Math.PI * 420 * i / RATE) + 0.3 * Math.sin(2 * Math.PI * 510 * i / RATE));
        }
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        WavWriter.write(new AudioClip(RATE, samples), file);
    }
}
