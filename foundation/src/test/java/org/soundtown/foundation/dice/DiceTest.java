package org.soundtown.foundation.dice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DiceTest {
    private static final long GOLDEN_FIRST = -7698886896460525944L;

    @Test
    void theThrowsOfARunStayTheSameInEveryVersion() {
        Dice dice = Dice.of(1, "mic-01", "clock");
        assertEquals(GOLDEN_FIRST, dice.bits(0));
        assertEquals(dice.bits(5), Dice.of(1, "mic-01", "clock").bits(5));
    }

    @Test
    void seedEntityAndPurposeEachChangeTheThrows() {
        long reference = Dice.of(1, "mic-01", "clock").bits(0);
        assertNotEquals(reference, Dice.of(2, "mic-01", "clock").bits(0));
        assertNotEquals(reference, Dice.of(1, "mic-02", "clock").bits(0));
        assertNotEquals(reference, Dice.of(1, "mic-01", "noise").bits(0));
    }

    @Test
    void throwsAreUniformWithinFourSigma() {
        Dice dice = Dice.of(7, "test", "uniformity");
        int n = 100_000;
        int[] bins = new int[10];
        for (int i = 0; i < n; i++) {
            bins[(int) (dice.uniform(i) * 10)]++;
        }
        double sigma = Math.sqrt(n * 0.1 * 0.9);
        for (int count : bins) {
            assertTrue(Math.abs(count - n / 10) < 4 * sigma, "bin count " + count);
        }
    }

    @Test
    void gaussianThrowsHaveUnitVarianceAndNoNeighbourCorrelation() {
        DiceCursor cursor = Dice.of(7, "test", "normality").cursor();
        int n = 50_000;
        double sum = 0;
        double squares = 0;
        double lagged = 0;
        double previous = 0;
        for (int i = 0; i < n; i++) {
            double value = cursor.gaussian();
            sum += value;
            squares += value * value;
            lagged += value * previous;
            previous = value;
        }
        assertEquals(0, sum / n, 0.02);
        assertEquals(1, squares / n, 0.03);
        assertEquals(0, lagged / n, 0.02);
    }

    @Property
    void aThrowNeverLeavesItsRange(@ForAll long seed, @ForAll long n, @ForAll @IntRange(min = 1) int bound) {
        Dice dice = Dice.of(seed, "a", "b");
        assertTrue(dice.uniform(n) >= 0 && dice.uniform(n) < 1);
        int value = dice.below(n, bound);
        assertTrue(value >= 0 && value < bound);
    }
}
