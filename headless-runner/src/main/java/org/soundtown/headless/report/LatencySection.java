package org.soundtown.headless.report;

import java.util.ArrayList;
import java.util.List;
import org.soundtown.scenarios.evaluation.Latencies;
import org.soundtown.scenarios.evaluation.Latencies.Latency;
import org.soundtown.scenarios.evaluation.interval.Distribution;

/** The chain's latencies as distributions. */
final class LatencySection {
    private static final int HEIGHT = 34;
    private static final int MIDDLE = HEIGHT / 2;

    private final Markup page;
    private final Axis axis;
    private final Figure figure;

    private LatencySection(Markup page, Latencies latencies) {
        this.page = page;
        List<Double> all = new ArrayList<>();
        for (List<Latency> group : List.of(latencies.links(), latencies.totals(), latencies.citizens())) {
            group.forEach(latency -> all.addAll(latency.seconds().values()));
        }
        axis = Axis.ofSeconds(all);
        figure = new Figure(page, axis);
    }

    static void write(Markup page, Evidence evidence) {
        Latencies latencies = evidence.results().latencies();
        LatencySection section = new LatencySection(page, latencies);
        page.open("section", "id", "latency").element("h2", "How fast");
        page.element(
                "p",
                "Each dot is one case. The thick mark is the median with its 95 % interval as a bar; the thin mark with a"
                        + " foot is the 95th percentile. The scale is logarithmic: each step is ten times longer. What never"
                        + " arrived has no time; see the misses. A bound shown as … needs more cases.");
        section.group("From the sound to help, where an alert opened the incident", latencies.totals());
        section.group("The same where nobody but a resident called", latencies.citizens());
        section.group("Link by link (from the alert on, false alarms included)", latencies.links());
        page.end();
    }

    private void group(String title, List<Latency> latencies) {
        page.open("figure", "class", "figure").element("h3", title);
        latencies.forEach(latency -> row(latency.name(), latency.seconds()));
        figure.axis(seconds -> Words.number(seconds) + " s");
        page.end();
    }

    private void row(String name, Distribution seconds) {
        List<String> numbers = seconds.n() == 0
                ? List.of("no case")
                : List.of(
                        "median " + Words.quantile(seconds.p50(), "s") + ", n = " + seconds.n(),
                        "P95 " + Words.quantile(seconds.p95(), "s"));
        figure.row(Words.latency(name), numbers, String.join(", ", numbers), HEIGHT, svg -> draw(seconds));
    }

    private void draw(Distribution seconds) {
        for (int i = 0; i < seconds.n(); i++) {
            figure.dot("case", seconds.values().get(i), MIDDLE - 3 + i * 5 % 15 - 7);
        }
        seconds.p50().ifPresent(median -> {
            if (median.low().isPresent() && median.high().isPresent()) {
                figure.bar("interval", median.low().getAsDouble(), median.high().getAsDouble(), MIDDLE - 3, 6);
            }
            figure.line("median", median.value(), 3, HEIGHT - 2);
        });
        seconds.p95().ifPresent(p95 -> {
            figure.line("p95", p95.value(), 4, HEIGHT - 2);
            page.empty(
                    "circle",
                    "class",
                    "p95-foot",
                    "cx",
                    axis.at(p95.value()),
                    "cy",
                    Integer.toString(HEIGHT - 3),
                    "r",
                    "2.5");
        });
    }
}
