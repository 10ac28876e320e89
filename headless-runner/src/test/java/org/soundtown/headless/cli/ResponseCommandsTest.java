package org.soundtown.headless.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soundtown.emissions.recording.AudioClip;
import org.soundtown.emissions.recording.AudioFile;
import org.soundtown.emissions.recording.WavWriter;
import org.soundtown.foundation.document.Documents;
import tools.jackson.databind.JsonNode;

/** What impulse-response, render and map leave, and what they say to wrong input. */
class ResponseCommandsTest {
    /** Speed of sound at 10 °C (m/s). */
    private static final double SPEED = 343.2 * Math.sqrt(283.15 / 293.15);

    @TempDir
    Path folder;

    private SmallStudy study;

    @BeforeEach
    void files() throws IOException {
        study = SmallStudy.in(folder);
    }

    @Test
    void theImpulseResponseInTheOpenIsOnePathThatTakesAsLongAsTheAirSays() throws IOException {
        Invocation run = call(
                "impulse-response",
                "--source 1000,1000,1.5 --receiver 1030,1040,1.5 --reflection-order 0 --rate 16000",
                "--wav ir.wav --paths paths.json --chart ir.png");
        assertEquals(0, run.exitCode(), run.err());
        JsonNode paths = Documents.JSON
                .readTree(Files.readString(study.file("paths.json")))
                .path("paths");
        assertEquals(1, paths.size());
        assertEquals("direct", paths.path(0).path("kind").asString());
        assertEquals(50 / SPEED, paths.path(0).path("delaySeconds").asDouble(), 1e-5);
        assertEquals(8, paths.path(0).path("gainDb").size());
        assertTrue(ImageIO.read(study.file("ir.png").toFile()).getWidth() > 500);

        AudioClip clip = AudioFile.read(study.file("ir.wav"));
        double start = Double.parseDouble(run.out().replaceAll("(?s).* Hz from ([0-9.-]+) s on.*", "$1"));
        int greatest = 0;
        for (int i = 0; i < clip.samples().length; i++) {
            greatest = Math.abs(clip.samples()[i]) > Math.abs(clip.samples()[greatest]) ? i : greatest;
        }
        assertEquals(16_000, clip.sampleRate());
        assertEquals(50 / SPEED, start + greatest / 16_000.0, 1.0 / 16_000);
    }

    @Test
    void thePathsAsATableHaveTheirGainPerBand() throws IOException {
        call("impulse-response", "--source 5,0,1.5 --receiver 70,0,4", "--paths paths.csv");
        List<String> lines = Files.readAllLines(study.file("paths.csv"));
        assertEquals("kind,delay_s,length_m,g63,g125,g250,g500,g1000,g2000,g4000,g8000", lines.get(0));
        assertTrue(lines.get(1).startsWith("direct,0."), lines.get(1));
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("reflected,")), lines.toString());
    }

    @Test
    void aRenderedToneHasTheLevelThatSpreadingAndHardGroundLeaveOfIt() throws IOException {
        float[] tone = new float[32_000];
        for (int i = 0; i < tone.length; i++) {
            tone[i] = (float) (0.1 * Math.sin(2 * Math.PI * 1000 * i / 16_000.0));
        }
        WavWriter.write(new AudioClip(16_000, tone), study.file("tone.wav"));
        Invocation run = call(
                "render",
                "--source 1000,1000,1.5 --receiver 1030,1040,1.5 --reflection-order 0 --rate 16000",
                "--sound tone.wav --level 94 --full-scale 80 --wav heard.wav");
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().contains("1.0 in the file = 80.0 dB peak"), run.out());
        float[] heard = AudioFile.read(study.file("heard.wav")).samples();
        double square = 0;
        for (int i = 8_000; i < 24_000; i++) {
            square += heard[i] * heard[i] / 16_000.0;
        }
        double expectedDb = 94 - 20 * Math.log10(50) - 0.05 * 3.66 + 3;
        assertEquals(expectedDb, 80 + 10 * Math.log10(square), 0.3);
    }

    @Test
    void theSameSeedRendersTheSameSoundAndAnotherSeedAnother() throws IOException {
        String place = "--source 5,0,1.5 --receiver 70,0,4 --rate 16000";
        call("render", place, "--class whistle --seed 3 --wav a.wav");
        call("render", place, "--class whistle --seed 3 --wav b.wav");
        call("render", place, "--class whistle --seed 4 --wav c.wav");
        assertEquals(-1, Files.mismatch(study.file("a.wav"), study.file("b.wav")));
        assertTrue(Files.mismatch(study.file("a.wav"), study.file("c.wav")) >= 0);
    }

    @Test
    void aMapLeavesContoursInMetresAndPictures() throws IOException {
        Invocation run = call("map", "--microphone 35,0,4 --step 4", "--out maps");
        assertEquals(0, run.exitCode(), run.err());
        for (String name : List.of("level", "arrival")) {
            JsonNode contours = Documents.JSON.readTree(Files.readString(study.file("maps/" + name + ".geojson")));
            assertTrue(contours.path("features").size() > 2, name);
            assertEquals(
                    name,
                    contours.path("features")
                            .path(0)
                            .path("properties")
                            .path("quantity")
                            .asString());
            assertTrue(
                    ImageIO.read(study.file("maps/" + name + ".png").toFile()).getWidth() > 500);
        }
    }

    @Test
    void anInterruptedMapLeavesNoFileOfItself() throws IOException {
        Thread.currentThread().interrupt();
        Invocation run = call("map", "--microphone 35,0,4 --step 4", "--out maps");
        Thread.interrupted();
        assertEquals(130, run.exitCode(), run.err());
        try (var files = Files.list(study.file("maps"))) {
            assertEquals(0, files.count());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            render           | --source 5,0,1 --receiver 9,0,1 --class gunshoot --wav a.wav        | did you mean 'gunshot'
            render           | --source 5,0,1 --receiver 9,0,1 --sound tone.wav --wav a.wav        | --level
            render           | --source 5,0,1 --receiver 9,0,1 --sound no.wav --level 90 --wav a.wav | no such file
            render           | --source 5,0,1 --receiver 9,0,1 --class cry --level 90 --wav a.wav  | with --sound only
            render           | --source 5,0,1 --receiver 9,0,1 --wav a.wav                         | --sound
            impulse-response | --source 5,0 --receiver 9,0,1                                       | X,Y,Z in metres
            impulse-response | --source 5,0,x --receiver 9,0,1                                     | X,Y,Z in metres
            impulse-response | --source 5,0,1 --receiver 9000,0,1                                  | expected within
            impulse-response | --source 5,0,1 --receiver 9,0,1 --rate 1000                         | 8000 to 48000 Hz
            impulse-response | --source 5,0,1 --receiver 9,0,1 --paths p.txt                       | .json or .csv
            map              | --microphone mic-1 --out maps                                        | X,Y,Z in metres
            map              | --microphone 35,0,4 --out maps --box 10,0,0,10                      | west below east
            map              | --microphone 35,0,4 --out maps --step 0.1 --box 0,0,9999,9999       | wider step
            """)
    void wrongInputIsOneLine(String command, String arguments, String said) throws IOException {
        Invocation run = call(command, arguments, "");
        assertEquals(2, run.exitCode(), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains(said), run.err());
    }

    /** Calls a command on the small study; names of files with an ending, and {@code maps}, are of its folder. */
    private Invocation call(String command, String arguments, String files) {
        List<String> all = new ArrayList<>(List.of("acoustics", command, "--buildings"));
        all.add(study.file("buildings.geojson").toString());
        for (String word : (arguments + " " + files).strip().split(" +")) {
            boolean file = word.matches("maps|[a-z]+\\.(wav|json|csv|png|txt)");
            all.add(file ? study.file(word).toString() : word);
        }
        return Invocation.of(all.toArray(new String[0]));
    }
}
