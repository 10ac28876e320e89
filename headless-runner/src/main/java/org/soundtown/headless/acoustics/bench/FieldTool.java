package org.soundtown.headless.acoustics.bench;

import java.util.List;
import java.util.Optional;

/**
 * What NoiseModelling 6.0.2 needs for the same work: measured on 24 November 2026 on two cores of an AMD EPYC at 2.6 GHz,
 * JDK 25, on a synthetic district of 350 buildings, 20 sources and 20,187 receivers; pairs a second of processor time.
 *
 * @param pairs pairs in range, by which the same work is known again
 * @param fresh median of 6 to 7 runs in a new Java machine; NaN where not measured
 * @param settledLow least of later repeats in one Java machine
 * @param settledHigh most of them
 */
public record FieldTool(
        int reflectionOrder, int threads, long pairs, double fresh, double settledLow, double settledHigh) {
    private static final List<FieldTool> MEASURED = List.of(
            new FieldTool(0, 1, 4_764, 1_616, 3_693, 5_414),
            new FieldTool(0, 2, 4_764, 1_609, 4_764, 6_187),
            new FieldTool(1, 2, 19_212, 1_336, 2_402, 2_893),
            new FieldTool(1, 1, 307_411, Double.NaN, 2_579, 2_579),
            new FieldTool(1, 2, 307_411, Double.NaN, 2_687, 2_687),
            new FieldTool(2, 2, 801, 54, 109, 122));

    static Optional<FieldTool> find(int reflectionOrder, int threads, long pairs) {
        return MEASURED.stream()
                .filter(one -> one.reflectionOrder == reflectionOrder && one.threads == threads && one.pairs == pairs)
                .findFirst();
    }
}
