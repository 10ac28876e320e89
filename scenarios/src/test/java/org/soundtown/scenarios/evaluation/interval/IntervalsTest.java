package org.soundtown.scenarios.evaluation.interval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalsTest {
    /** Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998), table I. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0, 0.1611", "1, 29, 0.0061, 0.1718"})
    void wilsonIntervalsAgreeWithNewcombesTable(int count, int of, double low, double high) {
        Share share = Share.of(count, of);
        assertEquals(low, share.low(), 5e-5);
        assertEquals(high, share.high(), 5e-5);
    }

    @ParameterizedTest
    @CsvSource({"1, 200", "5, 188", "40, 43000"})
    void bytesOfMessagesOfOneSizeHaveTheIntervalOfTheirCount(int messages, double size) {
        double[] sizes = new double[messages];
        Arrays.fill(sizes, size);

        WeightedRate bytes = WeightedRate.of(sizes, 2);

        Rate count = Rate.of(messages, 2);
        assertEquals(size * count.rate().orElseThrow(), bytes.rate().orElseThrow(), 1e-9 * size);
        assertEquals(size * count.low().orElseThrow(), bytes.low().orElseThrow(), 1e-6 * size);
        assertEquals(size * count.high().orElseThrow(), bytes.high().orElseThrow(), 1e-6 * size);
    }

    @Test
    void oneLargeMessageAmongSmallOnesMakesTheBytesADayLessCertain() {
        WeightedRate even = WeightedRate.of(new double[] {1000, 1000, 1000, 1000}, 1);
        WeightedRate uneven = WeightedRate.of(new double[] {100, 100, 100, 3700}, 1);

        assertEquals(even.rate(), uneven.rate());
        assertTrue(uneven.low().orElseThrow() < even.low().orElseThrow());
        assertTrue(uneven.high().orElseThrow() > even.high().orElseThrow());
        assertTrue(WeightedRate.of(new double[0], 1).high().isEmpty(), "nothing sent says nothing of sizes");
        assertTrue(WeightedRate.of(new double[] {5}, 0).rate().isEmpty());
    }

    /** Garwood's exact limits as tabulated in Ulm, American Journal of Epidemiology 131 (1990), and elsewhere. */
    @ParameterizedTest
    @CsvSource({"0, 0, 3.689", "1, 0.0253, 5.572", "2, 0.2422, 7.225", "5, 1.623, 11.668", "10, 4.795, 18.390"})
    void poissonIntervalsAgreeWithGarwoodsTable(int count, double low, double high) {
        Rate rate = Rate.of(count, 1);
        assertEquals(low, rate.low().orElseThrow(), 5e-4);
        assertEquals(high, rate.high().orElseThrow(), 5e-4);
    }

    /** Ranks of the 95 % interval of a median, Conover 1999, table A3 and its use in section 3.2. */
    @ParameterizedTest
    @CsvSource({"6, 1, 6", "10, 2, 9", "15, 4, 12", "20, 6, 15", "25, 8, 18"})
    void medianIntervalsUseThePublishedRanks(int n, double lowRank, double highRank) {
        Quantile median = Quantile.of(ranks(n), 0.5);
        assertEquals(lowRank, median.low().orElseThrow());
        assertEquals(highRank, median.high().orElseThrow());
    }

    @Test
    void aSampleTooSmallForABoundHasNone() {
        assertTrue(Quantile.of(ranks(5), 0.5).low().isEmpty());
        assertTrue(Quantile.of(ranks(5), 0.5).high().isEmpty());
        assertTrue(Quantile.of(ranks(71), 0.95).high().isEmpty());
        assertEquals(72, Quantile.of(ranks(72), 0.95).high().orElseThrow());
    }

    /** R: quantile(c(1, 2, 4, 8), c(.5, .95), type = 7). */
    @Test
    void quantilesAreThoseOfHyndmanAndFansDefinitionSeven() {
        double[] sample = {1, 2, 4, 8};
        assertEquals(3, Quantile.of(sample, 0.5).value(), 1e-12);
        assertEquals(7.4, Quantile.of(sample, 0.95).value(), 1e-12);
    }

    @Test
    void nothingCountedIsNoNumberRatherThanZero() {
        assertTrue(Share.of(0, 0).share().isEmpty());
        assertTrue(Rate.of(3, 0).rate().isEmpty());
        assertTrue(Distribution.of(List.of()).p50().isEmpty());
    }

    @Test
    void impossibleCountsAreRefused() {
        assertEquals(
                "share 3 of 2: expected 0 ≤ count ≤ of",
                assertThrows(IllegalArgumentException.class, () -> Share.of(3, 2))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> Rate.of(-1, 1));
        assertThrows(IllegalArgumentException.class, () -> Quantile.of(new double[0], 0.5));
    }

    @Property
    void aShareLiesWithinItsInterval(@ForAll @IntRange(max = 500) int count, @ForAll @IntRange(max = 500) int others) {
        Share share = Share.of(count, count + others);
        assertTrue(0 <= share.low() && share.high() <= 1);
        share.share().ifPresent(p -> assertTrue(share.low() <= p && p <= share.high()));
    }

    @Property
    void aQuantileLiesWithinItsIntervalAndOrderDoesNotMatter(
            @ForAll @Size(min = 1, max = 120) List<@DoubleRange(min = -1e6, max = 1e6) Double> values) {
        List<Double> reversed = new ArrayList<>(values);
        Collections.reverse(reversed);
        Distribution distribution = Distribution.of(values);
        assertEquals(distribution, Distribution.of(reversed));
        Quantile p95 = distribution.p95().orElseThrow();
        assertTrue(p95.low().orElse(p95.value()) <= p95.value());
        assertTrue(p95.value() <= p95.high().orElse(p95.value()));
    }

    private static double[] ranks(int n) {
        return IntStream.rangeClosed(1, n).asDoubleStream().toArray();
    }
}
