package org.soundtown.scenarios.comparison.difference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.dice.DiceCursor;
import org.soundtown.scenarios.evaluation.interval.Quantile;

class DifferencesTest {
    @Test
    void aPairedShareHasThePublishedInterval() {
        Difference newcombe = new PairedShares(36, 2, 12, 0).difference();
        assertEquals(0.2, newcombe.value(), 1e-12);
        assertEquals(0.0569, newcombe.low().orElseThrow(), 5e-5);
        assertEquals(0.3404, newcombe.high().orElseThrow(), 5e-5);
    }

    @Test
    void mcNemarsMidPIsThePublishedOne() {
        assertEquals(0.039, new PairedShares(1, 1, 7, 12).difference().p().orElseThrow(), 5e-4);
        assertEquals(1, new PairedShares(9, 0, 0, 3).difference().p().orElseThrow());
    }

    @Test
    void swappingTheSidesTurnsADifferenceAround() {
        Difference one = new PairedShares(20, 7, 2, 5).difference();
        Difference other = new PairedShares(20, 2, 7, 5).difference();
        assertEquals(-one.low().orElseThrow(), other.high().orElseThrow(), 1e-12);
        assertEquals(-one.high().orElseThrow(), other.low().orElseThrow(), 1e-12);
        assertEquals(one.p().orElseThrow(), other.p().orElseThrow(), 1e-12);
    }

    @Test
    void holmsCorrectionIsTheTextbooks() {
        assertArrayEquals(new double[] {0.03, 0.06, 0.06}, Holm.adjusted(new double[] {0.01, 0.04, 0.03}), 1e-12);
        assertArrayEquals(new double[] {1, 1}, Holm.adjusted(new double[] {0.6, 0.9}), 1e-12);
    }

    @Test
    void falseAlarmsThatBothSidesHaveCancel() {
        Difference few = new PairedRates(2, 1, 6, 4, 4).difference();
        Difference many = new PairedRates(200, 1, 6, 4, 4).difference();
        assertEquals(few, many);
        assertEquals(Method.ONE_SIDED_COUNTS, few.method());
        assertEquals(1.25, few.value(), 1e-12);
        assertEquals(2 * (8.0 / 128 - 7.0 / 256), few.p().orElseThrow(), 1e-12);
    }

    @Test
    void ratesOverOtherExposuresAreSetSideBySide() {
        Difference difference = new PairedRates(10, 0, 10, 10, 20).difference();
        assertEquals(Method.TWO_RATES, difference.method());
        assertEquals(0, difference.value(), 1e-12);
        assertTrue(difference.low().orElseThrow() < 0 && difference.high().orElseThrow() > 0);
        assertFalse(difference.excludesZero());
    }

    @Test
    void aDrawnQuantileIsThatOfTheSampleWrittenOut() {
        List<PairedSample.Unit> units = List.of(
                new PairedSample.Unit(List.of(5.0, 1.0), List.of(2.0)),
                new PairedSample.Unit(List.of(3.0), List.of(9.0, 4.0)),
                new PairedSample.Unit(List.of(), List.of(7.0)));
        PairedSample sample = new PairedSample(units, Method.BOOTSTRAP_SOUNDS);
        assertEquals(
                5.5 - 3, sample.ofQuantile("t", 0.5).value(), 1e-12, "median of 2, 4, 7, 9 less median of 1, 3, 5");
        assertEquals(Method.TOO_FEW, sample.ofQuantile("t", 0.5).method());
    }

    @Test
    void aShiftOfEverySoundIsFoundAndItsIntervalHoldsIt() {
        List<PairedSample.Unit> units = new ArrayList<>();
        DiceCursor dice = Dice.of(3, "test", "shift").cursor();
        for (int i = 0; i < 60; i++) {
            double value = dice.uniform(0, 10);
            units.add(new PairedSample.Unit(List.of(value), List.of(value + 1 + 0.1 * dice.gaussian())));
        }
        Difference median = new PairedSample(units, Method.BOOTSTRAP_SOUNDS).ofQuantile("shift", 0.5);
        assertTrue(median.low().orElseThrow() > 0.3 && median.high().orElseThrow() < 2, median + "");
        assertTrue(median.p().orElseThrow() < 0.001);
        assertEquals(median, new PairedSample(units, Method.BOOTSTRAP_SOUNDS).ofQuantile("shift", 0.5));
    }

    /** 200 samples of 8 runs without a difference: the interval should miss 0 in one of twenty. */
    @Test
    void theIntervalOverRunsCoversAsOftenAsItSays() {
        int missed = 0;
        for (int trial = 0; trial < 200; trial++) {
            DiceCursor dice = Dice.of(trial, "test", "coverage").cursor();
            List<PairedTotals.Unit> runs = new ArrayList<>();
            for (int run = 0; run < 8; run++) {
                double common = dice.exponential(5);
                runs.add(new PairedTotals.Unit(common + dice.uniform(), 1, common + dice.uniform(), 1));
            }
            missed += new PairedTotals(runs, Method.T_OVER_RUNS).ofRates().excludesZero() ? 1 : 0;
        }
        assertTrue(missed >= 2 && missed <= 22, missed + " of 200 intervals miss the truth");
    }

    @Test
    void whereNothingWasCountedOnEitherSideNoIntervalPretendsToKnow() {
        List<PairedTotals.Unit> none = Collections.nCopies(9, new PairedTotals.Unit(0, 2, 0, 2));
        Difference difference = new PairedTotals(none, Method.T_OVER_RUNS).ofRates();
        assertEquals(0, difference.value());
        assertTrue(difference.low().isEmpty() && difference.high().isEmpty(), difference.toString());
    }

    @Test
    void equalExposuresGiveThePairedTTest() {
        PairedTotals four = new PairedTotals(
                List.of(
                        new PairedTotals.Unit(1, 1, 2, 1),
                        new PairedTotals.Unit(2, 1, 4, 1),
                        new PairedTotals.Unit(3, 1, 6, 1),
                        new PairedTotals.Unit(4, 1, 8, 1)),
                Method.T_OVER_RUNS);
        Difference difference = four.ofRates();
        assertEquals(2.5, difference.value(), 1e-12);
        assertEquals(2.5 - 3.182446 * Math.sqrt(5.0 / 12), difference.low().orElseThrow(), 1e-5);
        assertEquals(0.0305, difference.p().orElseThrow(), 1e-4);
    }

    @Test
    void aSampleWithUnitsDrawnTwiceHasTheQuantilesOfTheSampleWrittenOut() {
        PairedSample.Column column =
                PairedSample.Column.of(List.of(List.of(5.0, 1.0), List.of(3.0), List.of(8.0, 2.0, 2.0), List.of(13.0)));
        double[] writtenOut = {1, 1, 2, 2, 5, 5, 8, 13, 13, 13};
        for (double probability : new double[] {0.01, 0.25, 0.5, 0.72, 0.95, 0.99}) {
            assertEquals(
                    Quantile.estimate(writtenOut, probability),
                    column.quantile(new int[] {2, 0, 1, 3}, probability).orElseThrow(),
                    1e-12,
                    "quantile " + probability);
        }
        assertTrue(column.quantile(new int[] {0, 0, 0, 0}, 0.5).isEmpty());
    }
}
