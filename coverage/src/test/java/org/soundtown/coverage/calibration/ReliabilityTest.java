package org.soundtown.coverage.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundtown.foundation.dice.Dice;

class ReliabilityTest {
    private static final Dice DICE = Dice.of(1, "test", "reliability");

    @Test
    void theErrorIsTheMeanDistanceBetweenProbabilityAndShareOverTheBins() {
        List<Forecast> forecasts = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            forecasts.add(new Forecast(0.25, i < 4, 0));
        }
        for (int i = 0; i < 30; i++) {
            forecasts.add(new Forecast(0.95, i < 24, 1));
        }
        Reliability found = Reliability.of(forecasts, DICE);
        // 10/40 · |0.25 − 0.4| + 30/40 · |0.95 − 0.8|
        assertEquals(0.15, found.error(), 1e-12);
        assertEquals(2, found.bins().size());
        assertEquals(0.8, found.bins().get(1).happened().share().orElseThrow(), 1e-12);
        // (4 · 0.75² + 6 · 0.25² + 24 · 0.05² + 6 · 0.95²) / 40
        assertEquals((4 * 0.5625 + 6 * 0.0625 + 24 * 0.0025 + 6 * 0.9025) / 40, found.brier(), 1e-12);
    }

    @Test
    void rightProbabilitiesShowTheErrorThatTheoryGivesThem() {
        int n = 400;
        List<Forecast> forecasts = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            forecasts.add(new Forecast(0.45, DICE.uniform(i) < 0.45, i / 20));
        }
        Reliability found = Reliability.of(forecasts, DICE);
        // mean absolute deviation of a share that is nearly normal: √(2 p (1 − p) / (π n))
        double expected = Math.sqrt(2 * 0.45 * 0.55 / (Math.PI * n));
        assertEquals(expected, found.byChance(), 0.12 * expected);
        // and its 95 % quantile: 1.96 √(p (1 − p) / n)
        double most = 1.96 * Math.sqrt(0.45 * 0.55 / n);
        assertEquals(most, found.mostByChance(), 0.15 * most);
        assertTrue(found.error() < found.mostByChance());
    }

    @Test
    void probabilitiesThatAreTooHighAreFoundOutAndTheIntervalHoldsTheTruth() {
        List<Forecast> forecasts = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            double p = (i % 10 + 0.5) / 10;
            forecasts.add(new Forecast(p, DICE.uniform(i) < Math.max(0, p - 0.15), i / 50));
        }
        Reliability found = Reliability.of(forecasts, DICE);
        assertTrue(found.error() > found.mostByChance());
        // 0.14 on average: at 0.05 only 0.05 can be missing
        assertTrue(found.errorLow() < 0.14 && found.errorHigh() > 0.14);
    }

    @Test
    void sameForecastsAndDiceGiveTheSameFigures() {
        List<Forecast> forecasts = List.of(new Forecast(0.3, true, 0), new Forecast(0.6, false, 1));
        assertEquals(Reliability.of(forecasts, DICE), Reliability.of(forecasts, DICE));
    }

    @Test
    void nothingToJudgeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Reliability.of(List.of(), DICE));
        assertThrows(IllegalArgumentException.class, () -> new Forecast(1.01, true, 0));
        assertThrows(IllegalArgumentException.class, () -> new Forecast(Double.NaN, true, 0));
    }
}
