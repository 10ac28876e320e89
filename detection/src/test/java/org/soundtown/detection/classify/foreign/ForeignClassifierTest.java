package org.soundtown.detection.classify.foreign;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soundtown.detection.classify.Classifier;
import org.soundtown.detection.classify.Excerpt;
import org.soundtown.detection.classify.Sound;
import org.soundtown.foundation.document.InputError;

class ForeignClassifierTest {
    private static final String HEAD = "model: tagger.onnx\nsampleRate: 16000\n";
    private static final String LABELS = "labels: [Speech, Gunshot, Bang, Horn]\n";
    private static final String CLASSES =
            "classes: {gunshot: {labels: [Gunshot, Bang], join: max}, car-horn: {labels: [Horn]}}\n";

    @TempDir
    Path folder;

    /** Its four numbers are the first sample, the largest, the smallest and the last of the window. */
    private static OnnxGraph waveformTagger(long... shape) {
        return new OnnxGraph()
                .input("sound", shape)
                .wholeNumbers("row", 1, -1)
                .wholeNumbers("zero", 0)
                .wholeNumbers("one", 1)
                .wholeNumbers("last", -1)
                .wholeNumbers("end", Long.MAX_VALUE)
                .node("Reshape", "flat", List.of("sound", "row"))
                .node("Slice", "first", List.of("flat", "zero", "one", "one"))
                .node("ReduceMax", "largest", List.of("flat"), OnnxGraph.integers("axes", 1))
                .node("ReduceMin", "smallest", List.of("flat"), OnnxGraph.integers("axes", 1))
                .node("Slice", "final", List.of("flat", "last", "end", "one"))
                .node(
                        "Concat",
                        "scores",
                        List.of("first", "largest", "smallest", "final"),
                        OnnxGraph.integer("axis", 1))
                .output("scores", 1, 4);
    }

    @Test
    void aModelThatTakesTheWaveformHearsTheWindowAtItsOwnRateAndSilenceBeyond() throws IOException {
        write(waveformTagger(-1, -1));
        Classifier tagger = read("input: waveform\nwindowSeconds: 0.5\noutput: scores\n" + LABELS + CLASSES);
        float[] sound = new float[8000];
        sound[0] = 0.25f;
        sound[4000] = 0.5f;
        sound[7999] = 0.125f;

        assertEquals(0.5, tagger.soundSeconds());
        assertEquals(List.of("gunshot", "car-horn", "background"), tagger.labels());
        // labels: first 0.25, largest 0.5, smallest 0, last 0.125; odds of a shot 1, of a horn 1/7
        assertArrayEquals(claims(1, 1 / 7.0), tagger.scores(heard(sound, 16_000)), 1e-6f);

        write(waveformTagger(1, 12_000));
        Classifier longer = read("input: waveform\nwindowSeconds: 0.5\noutput: scores\n" + LABELS + CLASSES);
        assertArrayEquals(claims(1, 0), longer.scores(heard(sound, 16_000)), 1e-6f, "silence after the window");

        float[] steady = new float[24_000];
        Arrays.fill(steady, 0.5f);
        assertEquals(
                0.5, longer.scores(heard(steady, 48_000))[0], 0.1, "a sound at another rate is brought to the model's");
    }

    @Test
    void aWindowCanBeBroughtToTheLoudnessThatTheModelKnows() throws IOException {
        write(waveformTagger(-1));
        Classifier tagger = read("input: waveform\nwindowSeconds: 0.5\npeak: 0.8\noutput: scores\n" + LABELS + CLASSES);
        float[] faint = new float[8000];
        faint[100] = 0.001f;

        assertArrayEquals(claims(4, 0), tagger.scores(heard(faint, 16_000)), 1e-5f);
        assertArrayEquals(claims(0, 0), tagger.scores(heard(new float[8000], 16_000)), 1e-6f, "silence stays silent");
    }

    /** Two frames of four scores, whatever it hears. */
    private static OnnxGraph frameTagger(long... output) {
        return new OnnxGraph()
                .input("sound", -1)
                .wholeNumbers("rows", 2, 4)
                .constant("nothing", new long[] {1}, 0)
                .constant("known", new long[] {2, 4}, 0.5f, 0.1f, 0.2f, 0, 0.5f, 0.3f, 0.2f, 0.5f)
                .node("ReduceMax", "loudest", List.of("sound"), OnnxGraph.integers("axes", 0))
                .node("Mul", "none", List.of("loudest", "nothing"))
                .node("Add", "scores", List.of("known", "none"))
                .output("scores", output)
                .node("Identity", "embedding", List.of("sound"))
                .output("embedding", -1);
    }

    @Test
    void scoresOfSeveralFramesAreAveragedOrTheHighestCounts() throws IOException {
        write(frameTagger(-1, 4));
        String yaml = "input: waveform\nwindowSeconds: 1\noutputTensor: scores\noutput: scores\n" + LABELS + CLASSES;

        assertArrayEquals(claims(0.2 / 0.8, 0.25 / 0.75), read(yaml).scores(heard(new float[0], 16_000)), 1e-6f);
        assertArrayEquals(
                claims(0.3 / 0.7, 1), read(yaml + "frames: max\n").scores(heard(new float[0], 16_000)), 1e-6f);
    }

    @Test
    void labelsMayStandInATableOfTheModelsAuthors() throws IOException {
        write(frameTagger(-1, -1));
        Files.writeString(
                folder.resolve("map.csv"),
                "index,mid,display_name\n0,/m/1,Speech\n1,/m/2,\"Gunshot, gunfire\"\n2,/m/3,Bang\n3,/m/4,Horn\n");

        Classifier tagger = read("input: waveform\nwindowSeconds: 1\noutputTensor: scores\noutput: scores\n"
                + "labelsFile: {file: map.csv, column: display_name}\n"
                + "classes: {gunshot: {labels: ['Gunshot, gunfire', Bang], join: sum}}\n");

        assertEquals(0.4, tagger.scores(heard(new float[0], 16_000))[0], 1e-6, "0.2 and 0.2");
    }

    /** Its four numbers are those at the corners of the picture. */
    private static OnnxGraph pictureTagger(long... shape) {
        return new OnnxGraph()
                .input("picture", shape)
                .wholeNumbers("square", 1, 2, 2)
                .wholeNumbers("four", 1, 4)
                .wholeNumbers("axes", shape.length - 2, shape.length - 1)
                .wholeNumbers("from", 0, 0)
                .wholeNumbers("to", Long.MAX_VALUE, Long.MAX_VALUE)
                .wholeNumbers("step", 3, 7)
                .node("Slice", "corners", List.of("picture", "from", "to", "axes", "step"))
                .node("Reshape", "logits", List.of("corners", "four"))
                .output("logits", -1, 4);
    }

    private static final String PICTURE = """
            input: log-mel
            windowSeconds: 0.095
            output: logits-softmax
            logMel: {mels: 4, frameSeconds: 0.025, hopSeconds: 0.01, fftSize: 512, lowHertz: 125, highHertz: 7500,
              spectrum: magnitude, melScale: htk, log: ln, floor: 0.001, floorIs: added, layout: mel-frame}
            """;

    @Test
    void aModelThatTakesAPictureGetsItAsItWasTaught() throws IOException {
        write(pictureTagger(1, 1, 4, 8));
        Classifier tagger = read(PICTURE + LABELS + CLASSES);

        // silence: all four logits are ln 0.001
        assertArrayEquals(new float[] {0.25f, 0.25f, 0.5f}, tagger.scores(heard(new float[0], 16_000)), 1e-6f);
        float[] lateTreble = new float[1520];
        for (int i = 1200; i < lateTreble.length; i++) {
            lateTreble[i] = (float) Math.sin(2 * Math.PI * 5000 * i / 16_000);
        }
        float[] scores = tagger.scores(heard(lateTreble, 16_000));
        assertTrue(scores[1] > 0.99, "the last frame's highest band is the fourth number: " + scores[1]);
    }

    @Test
    void thePictureCanLieOnItsSideAndBeNormalised() throws IOException {
        String lying = PICTURE.replace("mel-frame", "frame-mel, offset: -6.9078, scale: 0.5");
        write(pictureTagger(-1, 6, 10));
        Classifier tagger = read(lying.replace("mels: 4", "mels: 10").replace("0.095", "0.065") + LABELS + CLASSES);
        assertArrayEquals(
                new float[] {0.25f, 0.25f, 0.5f},
                tagger.scores(heard(new float[0], 16_000)),
                1e-6f,
                "frames beyond the window are silence");
    }

    @ParameterizedTest
    @CsvSource({
        "'input: waveform', 'input: picture', 'input: ''picture'': expected one of [waveform, log-mel]'",
        "'sampleRate: 16000', 'sampleRate: 160', 'sampleRate: 160: expected 4000.0 to 192000.0 (Hz)'",
        "'windowSeconds: 0.5', 'windowSeconds: 10', 'windowSeconds: 10: expected 0.05 to 3.0 (s)'",
        "'windowSeconds: 0.5', 'windowSeconds: 1', 'windowSeconds: 1.0: expected at most 0.5: the model takes 8000 samples'",
        "'model: tagger.onnx', 'model: other.onnx', 'model: other.onnx: expected an ONNX file; there is none at '",
        "'output: scores', 'outputTensor: probability', 'output: missing'",
        "'output: scores', 'output: scores, outputTensor: probability', 'outputTensor: probability: expected one of [scores]'",
        "'Gunshot, Bang]', 'Gunshoot, Bang]', 'classes.gunshot.labels[0]: Gunshoot: expected one of the model''s 4 labels: Gunshot |'",
        "'Bang, Horn]', 'Bang]', 'classes.car-horn.labels[0]: Horn'",
        "'[Speech, Gunshot', '[Speech, Music, Gunshot', 'labels: 5 labels: expected as many as the model has outputs; it gives 4 numbers'",
        "'join: max', 'join: mean', 'classes.gunshot.join: mean: expected max or sum'",
        "'labels: [Speech, Gunshot, Bang, Horn]', 'labelsFile: {file: none.csv, column: name}', 'labelsFile.file: none.csv: expected a CSV file; there is none at '",
        "'labels: [Speech, Gunshot, Bang, Horn]', 'labelsFile: {file: map.csv, column: label}', 'labelsFile.column: label: expected one of [index, name]'",
        "'input: waveform', 'input: log-mel', 'logMel: missing, input is log-mel'",
        "'gunshot: {', 'background: {', 'classes: background: expected a kebab-case class'",
    })
    void aMistakeIsOneLineThatNamesFilePlaceValueAndWhatWasExpected(String right, String wrong, String expected)
            throws IOException {
        write(waveformTagger(1, 8000));
        Files.writeString(folder.resolve("map.csv"), "index,name\n0,Speech\n");
        String yaml = "{model: tagger.onnx, sampleRate: 16000, input: waveform, windowSeconds: 0.5, output: scores, "
                + "labels: [Speech, Gunshot, Bang, Horn], "
                + "classes: {gunshot: {labels: [Gunshot, Bang], join: max}, car-horn: {labels: [Horn]}}}";
        Path file = folder.resolve("tagger.yaml");
        Files.writeString(file, yaml);
        assertEquals(3, ForeignClassifier.read(file).labels().size());
        assertTrue(yaml.contains(right), right);

        Files.writeString(file, yaml.replace(right, wrong));
        InputError error = assertThrows(InputError.class, () -> ForeignClassifier.read(file));

        assertTrue(error.getMessage().startsWith(file.toString()), error.getMessage());
        assertTrue(error.getMessage().contains(expected), error.getMessage());
        assertFalse(error.getMessage().contains("\n"));
    }

    @Test
    void aModelOfTheWrongKindIsSaidSo() throws IOException {
        Files.writeString(folder.resolve("tagger.onnx"), "no model");

        InputError error = assertThrows(
                InputError.class,
                () -> read("input: waveform\nwindowSeconds: 0.5\noutput: scores\n" + LABELS + CLASSES));

        assertTrue(error.getMessage().contains("model: tagger.onnx: not a model"), error.getMessage());
    }

    private static float[] claims(double... odds) {
        float[] claims = new float[odds.length + 1];
        double sum = 1;
        for (double odd : odds) {
            sum += odd;
        }
        for (int i = 0; i < odds.length; i++) {
            claims[i] = (float) (odds[i] / sum);
        }
        claims[odds.length] = (float) (1 / sum);
        return claims;
    }

    private static Excerpt heard(float[] samples, int rate) {
        return new Excerpt(new float[0][0], new float[0], new Sound(samples, rate, 0, 130));
    }

    private void write(OnnxGraph graph) throws IOException {
        Files.write(folder.resolve("tagger.onnx"), graph.bytes());
    }

    private Classifier read(String yaml) throws IOException {
        Path file = folder.resolve("tagger.yaml");
        Files.writeString(file, HEAD + yaml);
        return Classifiers.read(file);
    }
}
