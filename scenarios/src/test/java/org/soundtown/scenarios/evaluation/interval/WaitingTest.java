package org.soundtown.scenarios.evaluation.interval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.soundtown.scenarios.evaluation.interval.Waiting.Wait;

/**
 * Reference: remission times of leukaemia patients of Freireich and others (1963), the data of Cox's paper of 1972, in weeks.
 * With log-log limits R's {@code survival::survfit} gives medians of 23 (13 to none) and 8 (4 to 11).
 */
class WaitingTest {
    private static final int[] TREATED = {6, 6, 6, 7, 10, 13, 16, 22, 23};
    private static final int[] STILL_WELL = {6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35};
    private static final int[] CONTROL = {1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23};

    private static List<Wait> waits(int[] served, int... unserved) {
        List<Wait> waits = new ArrayList<>();
        IntStream.of(served).forEach(week -> waits.add(new Wait(week, true)));
        IntStream.of(unserved).forEach(week -> waits.add(new Wait(week, false)));
        return waits;
    }

    @Test
    void theMedianOfTheTreatedIsThePublishedOneWithNoUpperBound() {
        Waiting treated = Waiting.of(waits(TREATED, STILL_WELL));
        assertEquals(21, treated.n());
        assertEquals(9, treated.served());
        assertEquals(
                new CensoredQuantile(0.5, OptionalDouble.of(23), OptionalDouble.of(13), OptionalDouble.empty()),
                treated.p50());
    }

    @Test
    void theMedianOfTheControlsIsThePublishedOne() {
        assertEquals(
                new CensoredQuantile(0.5, OptionalDouble.of(8), OptionalDouble.of(4), OptionalDouble.of(11)),
                Waiting.of(waits(CONTROL)).p50());
    }

    @Test
    void whereFewerThanHalfAreServedThereIsNoMedianInsteadOfThatOfTheLucky() {
        Waiting few = Waiting.of(waits(new int[] {3, 4, 5}, 60, 60, 60, 60, 60, 60));
        assertTrue(few.p50().value().isEmpty());
        assertTrue(few.p50().high().isEmpty());
    }

    @Test
    void whoWasWatchedForAShortWhileOnlyDoesNotCountAsNeverServed() {
        Waiting cut = Waiting.of(waits(new int[] {3, 4, 5}, 1, 1, 1, 1, 1, 1));
        assertEquals(OptionalDouble.of(4), cut.p50().value());
    }

    @Test
    void nobodyWaitingHasNoQuantile() {
        assertTrue(Waiting.of(List.of()).p95().value().isEmpty());
        assertThrows(IllegalArgumentException.class, () -> new Wait(-1, true));
    }
}
