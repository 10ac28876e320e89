package org.soundtown.scenarios.suite.measure;

import java.util.List;
import java.util.stream.Stream;
import org.soundtown.scenarios.evaluation.Latencies;
import org.soundtown.scenarios.evaluation.Latencies.Latency;

/** The links of the chain by the names that {@code results.json} gives them. */
public final class LatencyLinks {
    /** All that an expectation may name. */
    public static final List<String> NAMES = List.of(
            "emission-to-detection",
            "detection-to-alert",
            "alert-to-incident",
            "incident-to-first-order",
            "order-to-camera",
            "order-to-drone",
            "order-to-patrol",
            "emission-to-alert",
            "emission-to-camera",
            "emission-to-drone",
            "emission-to-patrol",
            "emission-to-call",
            "emission-to-patrol-by-call");

    private LatencyLinks() {}

    static List<Double> values(Latencies latencies, String link) {
        return all(latencies)
                .filter(latency -> latency.name().equals(link))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("link " + link + ": expected one of " + NAMES))
                .seconds()
                .values();
    }

    static Stream<Latency> all(Latencies latencies) {
        return Stream.of(latencies.links(), latencies.totals(), latencies.citizens())
                .flatMap(List::stream);
    }
}
