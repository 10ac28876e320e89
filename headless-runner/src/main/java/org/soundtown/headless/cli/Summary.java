package org.soundtown.headless.cli;

import java.io.PrintWriter;
import java.util.Optional;
import org.soundtown.scenarios.evaluation.ClassScore;
import org.soundtown.scenarios.evaluation.FalseAlarms;
import org.soundtown.scenarios.evaluation.Latencies.Latency;
import org.soundtown.scenarios.evaluation.Results;
import org.soundtown.scenarios.evaluation.interval.Distribution;
import org.soundtown.scenarios.evaluation.interval.Quantile;
import org.soundtown.scenarios.evaluation.interval.Share;

/** The few lines on the screen after a run; the report has the rest. */
final class Summary {
    private Summary() {}

    static void print(Results results, PrintWriter out) {
        ClassScore all = results.allTargets();
        out.printf(
                "%s, seed %d%s%n",
                results.run().scenario(),
                results.run().seed(),
                results.run().complete()
                        ? ""
                        : String.format(": cut short at %.0f s", results.run().reachedSeconds()));
        out.printf("  heard by a microphone   %s%n", share(all.heard()));
        out.printf("  detected                %s%n", share(all.detected()));
        out.printf("  under the right class   %s%n", share(all.detectedRightClass()));
        out.printf("  located by three        %s%s%n", share(all.located()), error(all.errorMetres()));
        for (Latency total : results.latencies().totals()) {
            total.seconds()
                    .p50()
                    .ifPresent(median -> out.printf(
                            "  %-22s  median %.1f s%s (n %d)%n",
                            total.name().replace('-', ' '),
                            median.value(),
                            interval(median),
                            total.seconds().n()));
        }
        FalseAlarms alarms = results.falseAlarms();
        out.printf(
                "  false alarms            %d, %.2f per sensor-day [%.2f to %.2f]%n",
                alarms.perSensorDay().count(),
                alarms.perSensorDay().rate().orElse(0),
                alarms.perSensorDay().low().orElse(0),
                alarms.perSensorDay().high().orElse(0));
    }

    private static String share(Share share) {
        return String.format(
                "%d of %d (%.0f %%, 95 %% interval %.0f to %.0f %%)",
                share.count(), share.of(), 100 * share.share().orElse(0), 100 * share.low(), 100 * share.high());
    }

    private static String error(Distribution metres) {
        Optional<Quantile> median = metres.p50();
        return median.map(m -> String.format("; median error %.1f m%s (n %d)", m.value(), interval(m), metres.n()))
                .orElse("");
    }

    /** " [4.9 to 5.2]"; nothing where the sample is too small for both bounds. */
    private static String interval(Quantile median) {
        return median.low().isEmpty() || median.high().isEmpty()
                ? ""
                : String.format(
                        " [%.1f to %.1f]",
                        median.low().getAsDouble(), median.high().getAsDouble());
    }
}
