package org.soundtown.training.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundtown.training.network.Syllabus;

class ScoreTest {
    private static final List<String> LABELS = List.of("shot", "door");

    @Test
    void wilsonsIntervalIsThatOfThePublishedExample() {
        // Newcombe, Statistics in Medicine 17, 857-872 (1998), table I, method 3: 81 of 263.
        Wilson wilson = new Wilson(81, 263);

        assertEquals(0.2553, wilson.low(), 5e-5);
        assertEquals(0.3662, wilson.high(), 5e-5);
    }

    @Test
    void whatWasNeverHeardIsNotKnownAtAll() {
        assertEquals(0, new Wilson(0, 0).low());
        assertEquals(1, new Wilson(0, 0).high());
        assertTrue(Double.isNaN(new Wilson(0, 0).share()));
    }

    @Test
    void aNetworkThatIsTooSureOfItselfIsCooledUntilItIsRightAsOftenAsItSays() {
        // Three of four right at a logit of 4: the honest logit is ln 3.
        float[][] logits = {{4, 0}, {4, 0}, {4, 0}, {4, 0}};
        int[] truth = {0, 0, 0, 1};
        Syllabus syllabus = Syllabus.of(LABELS, List.of());

        double temperature = Calibration.temperature(syllabus, truth, logits, new double[] {1, 1, 1, 1});

        assertEquals(4 / Math.log(3), temperature, 5e-3);
        assertEquals(0, Calibration.error(Answers.ofLogits(syllabus, truth, logits, temperature)), 1e-3);
        assertEquals(0.232, Calibration.error(Answers.ofLogits(syllabus, truth, logits, 1)), 1e-3);
    }

    @Test
    void theThresholdIsTheLeastAtWhichEnoughOfWhatIsReportedIsRight() {
        float[][] probabilities = {{0.9f, 0.1f}, {0.8f, 0.2f}, {0.72f, 0.28f}, {0.6f, 0.4f}, {0.2f, 0.8f}};
        Answers answers = new Answers(LABELS, new int[] {0, 0, 1, 0, 1}, probabilities);

        Threshold strict = Threshold.choose(answers, i -> false, 0, 0.9, 0);
        Threshold lenient = Threshold.choose(answers, i -> false, 0, 0.6, 0);

        assertEquals(0.75, strict.value());
        assertEquals(new Wilson(2, 3), strict.recall());
        assertEquals(0.25, lenient.value());
        assertEquals(0.75, Threshold.choose(answers, i -> i == 2, 0, 0.6, 0.5).value());
        assertEquals(new Wilson(3, 4), lenient.precision());
    }

    @Test
    void balancedAccuracyLetsARareClassCountAsMuchAsACommonOne() {
        float[] door = {0.1f, 0.9f};
        Answers answers = new Answers(LABELS, new int[] {1, 1, 1, 0}, new float[][] {door, door, door, door});

        assertEquals(0.5, answers.balancedAccuracy());
        assertEquals(1, answers.confusion()[0][1]);
    }
}
