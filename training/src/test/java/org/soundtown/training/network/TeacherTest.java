package org.soundtown.training.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundtown.detection.classify.OnnxClassifier;
import org.soundtown.detection.features.LogMel;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.training.alteration.Alteration;
import org.soundtown.training.export.OnnxWriter;

class TeacherTest {
    private static final List<String> LABELS = List.of("low", "high", "bang");
    private static final Syllabus SYLLABUS = Syllabus.of(LABELS, List.of("late"));

    /** They make a bang of a tone: the made pictures differ in nothing else. */
    private static final Set<Alteration> LEFT_OUT = Set.of(Alteration.ROOM, Alteration.BED);

    private static final LearningPlan PLAN = new LearningPlan(7, 4, 10, 48, Map.of(), 0.5, LEFT_OUT, 16, 0.01);

    @TempDir
    Path folder;

    @BeforeAll
    static void pytorchIsThere() {
        boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        assumeTrue(
                linux && System.getProperty("os.arch").equals("amd64"),
                "PyTorch's native library is carried for linux-x86_64 only: training is not tested here");
    }

    @Test
    void aNetworkLearnsAndItsExportSaysTheSameAsPyTorch() throws IOException {
        Pictures validation = new MadePictures(24, 2);
        Teacher.Taught taught = Teacher.teach(SYLLABUS, new MadePictures(48, 1), validation, PLAN, 1, lesson -> {});

        List<Lesson> lessons = taught.lessons();
        assertTrue(lessons.get(lessons.size() - 1).loss() < lessons.get(0).loss() / 2, lessons.toString());
        assertTrue(lessons.get(lessons.size() - 1).accuracy() > 0.9, lessons.toString());

        Path file = folder.resolve("made.onnx");
        Files.write(file, OnnxWriter.write(taught.network().withTemperature(1.7), Map.of("seed", "7")));
        try (OnnxClassifier classifier = OnnxClassifier.read(file)) {
            assertEquals(LABELS, classifier.labels());
            for (int i = 0; i < validation.size(); i++) {
                float[] expected = SYLLABUS.byClass(softmax(taught.validationLogits()[i], 1.7));
                assertArrayEquals(expected, classifier.scores(picture(validation, i)), 1e-5f, "picture " + i);
            }
        }
    }

    @Test
    void theSameSeedGivesTheSameNetwork() {
        Pictures pictures = new MadePictures(24, 1);
        LearningPlan plan = new LearningPlan(3, 2, 1, 16, Map.of(), 0.5, Set.of(), 16, 0.01);

        Teacher.Taught once = Teacher.teach(SYLLABUS, pictures, pictures, plan, 1, lesson -> {});
        Teacher.Taught again = Teacher.teach(SYLLABUS, pictures, pictures, plan, 1, lesson -> {});

        assertArrayEquals(OnnxWriter.write(once.network(), Map.of()), OnnxWriter.write(again.network(), Map.of()));
    }

    private static float[] softmax(float[] logits, double temperature) {
        double sum = 0;
        float[] out = new float[logits.length];
        for (float logit : logits) {
            sum += Math.exp(logit / temperature);
        }
        for (int i = 0; i < out.length; i++) {
            out[i] = (float) (Math.exp(logits[i] / temperature) / sum);
        }
        return out;
    }

    private static float[][] picture(Pictures pictures, int index) {
        float[] flat = new float[LogMel.MELS * LogMel.FRAMES];
        pictures.copyTo(index, flat);
        float[][] picture = new float[LogMel.MELS][LogMel.FRAMES];
        for (int m = 0; m < LogMel.MELS; m++) {
            System.arraycopy(flat, m * LogMel.FRAMES, picture[m], 0, LogMel.FRAMES);
        }
        return picture;
    }

    /** Noise with a low tone, a high tone, a loud start or a loud end. */
    private record MadePictures(int size, long seed) implements Pictures {
        @Override
        public int subject(int index) {
            return index % SYLLABUS.subjects().size();
        }

        @Override
        public boolean recorded(int index) {
            return index % 2 == 0;
        }

        @Override
        public void copyTo(int index, float[] into) {
            Dice dice = Dice.of(seed, "picture " + index, "test");
            int band = dice.below(100_000, 12);
            for (int i = 0; i < into.length; i++) {
                int mel = i / LogMel.FRAMES;
                int frame = i % LogMel.FRAMES;
                boolean loud =
                        switch (subject(index)) {
                            case 0 -> mel >= band && mel < band + 12;
                            case 1 -> mel >= 32 + band && mel < 44 + band;
                            case 2 -> frame < 20;
                            default -> frame > 70;
                        };
                into[i] = (float) (-12 + dice.gaussian(i) + (loud ? 6 : 0));
            }
        }
    }
}
