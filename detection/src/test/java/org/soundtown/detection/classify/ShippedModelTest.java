package org.soundtown.detection.classify;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.soundtown.detection.features.LogMel;
import org.soundtown.detection.table.AnomalyEntry;
import org.soundtown.detection.table.AnomalyTable;
import org.soundtown.foundation.dice.Dice;

class ShippedModelTest {
    @Test
    void theShippedModelKnowsEveryClassOfTheShippedTableAndTheBackground() {
        try (OnnxClassifier classifier = OnnxClassifier.shipped()) {
            for (AnomalyEntry entry : AnomalyTable.shipped().classes()) {
                assertTrue(classifier.labels().contains(entry.soundClass()), entry.soundClass());
            }
            assertTrue(classifier.labels().contains("background"));
        }
    }

    @Test
    void itsScoresAreProbabilitiesAndTheSameOnEveryThread() {
        try (OnnxClassifier classifier = OnnxClassifier.shipped()) {
            float[][] picture = LogMel.of(noise());
            float[] alone = classifier.scores(picture);
            List<float[]> together = IntStream.range(0, 16)
                    .parallel()
                    .mapToObj(i -> classifier.scores(picture))
                    .toList();

            double sum = 0;
            for (float score : alone) {
                sum += score;
            }
            assertEquals(1, sum, 1e-4);
            together.forEach(scores -> assertArrayEquals(alone, scores));
        }
    }

    @Test
    void aLouderMicrophoneHearsTheSameClass() {
        try (OnnxClassifier classifier = OnnxClassifier.shipped()) {
            float[] quiet = noise();
            float[] loud = quiet.clone();
            for (int i = 0; i < loud.length; i++) {
                loud[i] *= 4;
            }

            assertArrayEquals(classifier.scores(LogMel.of(quiet)), classifier.scores(LogMel.of(loud)), 1e-3f);
        }
    }

    private static float[] noise() {
        Dice dice = Dice.of(5, "test", "picture");
        float[] x = new float[LogMel.SAMPLES];
        for (int i = 0; i < x.length; i++) {
            x[i] = (float) (0.02 * dice.gaussian(i));
        }
        return x;
    }
}
