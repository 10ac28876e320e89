package org.soundtown.scenarios.evaluation.interval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.soundtown.foundation.dice.Dice;

class MeanTest {
    @Test
    void aMeanOfRunsHasStudentsInterval() {
        Mean mean = Mean.ofRuns(List.of(1.0, 2.0, 3.0, 4.0, 5.0));
        assertEquals(3, mean.mean().orElseThrow());
        assertEquals(3 - 2.776445 * Math.sqrt(0.5), mean.low().orElseThrow(), 1e-5);
        assertEquals(3 + 2.776445 * Math.sqrt(0.5), mean.high().orElseThrow(), 1e-5);
    }

    @Test
    void oneValueHasAMeanButNoInterval() {
        assertEquals(7, Mean.resampled(List.of(7.0)).mean().orElseThrow());
        assertTrue(Mean.resampled(List.of(7.0)).low().isEmpty());
        assertTrue(Mean.ofRuns(List.of(7.0)).high().isEmpty());
        assertTrue(Mean.ofRuns(List.of()).mean().isEmpty());
    }

    @Test
    void theResampledIntervalHoldsTheTruthAboutAsOftenAsItSays() {
        int held = 0;
        for (int trial = 0; trial < 200; trial++) {
            Dice dice = Dice.of(trial, "mean", "test");
            List<Double> sample = IntStream.range(0, 40)
                    .mapToObj(i -> -Math.log(1 - dice.uniform(i)))
                    .toList();
            Mean mean = Mean.resampled(sample);
            held += mean.low().orElseThrow() <= 1 && mean.high().orElseThrow() >= 1 ? 1 : 0;
        }
        assertTrue(held >= 176 && held <= 198, held + " of 200");
    }
}
