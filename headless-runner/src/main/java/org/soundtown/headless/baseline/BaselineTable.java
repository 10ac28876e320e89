package org.soundtown.headless.baseline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.soundtown.scenarios.baseline.Baselines;
import org.soundtown.scenarios.baseline.Baselines.LessSensors;
import org.soundtown.scenarios.baseline.Baselines.OfClass;
import org.soundtown.scenarios.baseline.Baselines.Row;

/** The baselines as rows of text: what is measured down, the arrangements across. */
final class BaselineTable {
    private final Baselines baselines;

    BaselineTable(Baselines baselines) {
        this.baselines = baselines;
    }

    /** "pilot, seeds 1 to 5: 5 h simulated for each arrangement". */
    String title() {
        List<Long> seeds = baselines.seeds();
        String named = seeds.size() == 1
                ? "seed " + seeds.get(0)
                : "seeds " + seeds.get(0) + " to " + seeds.get(seeds.size() - 1);
        return baselines.scenario() + ", " + named + ": " + Cells.number(baselines.hours())
                + " h simulated for each arrangement, the same sounds in all";
    }

    List<String> heads() {
        return Stream.concat(Stream.of(""), baselines.rows().stream().map(Row::title))
                .toList();
    }

    List<List<String>> overall() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(line(
                "control room learns of it", row -> Cells.share(row.overall().known())));
        lines.add(line("  within a minute", row -> Cells.share(row.overall().knownSoon())));
        lines.add(line(
                "  time to it, median",
                row -> Cells.quantile(row.overall().toKnowledge().p50())));
        lines.add(line(
                "  time to it, P95",
                row -> Cells.quantile(row.overall().toKnowledge().p95())));
        lines.add(line(
                "  median of those learnt of",
                row -> Cells.quantile(row.overall().knownAfter().p50())));
        lines.add(line("patrol comes", row -> Cells.share(row.overall().reached())));
        lines.add(line("  within ten minutes", row -> Cells.share(row.overall().reachedInTime())));
        lines.add(line(
                "  time to it, median",
                row -> Cells.quantile(row.overall().toPatrol().p50())));
        lines.add(line(
                "  time to it, P95",
                row -> Cells.quantile(row.overall().toPatrol().p95())));
        lines.add(line(
                "  median of those reached",
                row -> Cells.quantile(row.overall().reachedAfter().p50())));
        lines.add(line("patrols sent in vain, an hour", row -> Cells.rate(row.falseDispatchesPerHour())));
        lines.add(line("  officer-hours on them, an hour", row -> Cells.rate(row.officerHoursInVainPerHour())));
        lines.add(line("microphones", row -> Integer.toString(row.privacy().microphones())));
        lines.add(line(
                "  audio to detectors, s an hour",
                row -> Cells.mean(row.privacy().capturedSeconds())));
        lines.add(
                line("  voices in it, an hour", row -> Cells.rate(row.privacy().voices())));
        lines.add(line("camera looks, an hour", row -> Cells.rate(row.privacy().cameraLooks())));
        lines.add(line("drone flights, an hour", row -> Cells.rate(row.privacy().droneFlights())));
        return lines;
    }

    List<List<String>> differences() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(less("learnt of", less -> Cells.points(less.known())));
        lines.add(less("patrol comes", less -> Cells.points(less.reached())));
        lines.add(less("patrols sent in vain, an hour", less -> Cells.change(less.falseDispatchesPerHour())));
        lines.add(less("officer-hours on them, an hour", less -> Cells.change(less.officerHoursInVainPerHour())));
        return lines;
    }

    List<List<String>> byClass(Function<OfClass, String> cell) {
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < baselines.rows().get(0).classes().size(); i++) {
            int at = i;
            String name = baselines.rows().get(0).classes().get(at).soundClass();
            lines.add(line(name, row -> cell.apply(row.classes().get(at))));
        }
        return lines;
    }

    private List<String> line(String name, Function<Row, String> cell) {
        return Stream.concat(Stream.of(name), baselines.rows().stream().map(cell))
                .toList();
    }

    private List<String> less(String name, Function<LessSensors, String> cell) {
        return line(name, row -> row.lessSensors().map(cell).orElse(""));
    }
}
