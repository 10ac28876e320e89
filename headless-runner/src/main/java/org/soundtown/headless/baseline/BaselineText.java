package org.soundtown.headless.baseline;

import java.util.ArrayList;
import java.util.List;
import org.soundtown.scenarios.baseline.Baselines;

/** Baselines for a screen, and for a page in Markdown. */
public final class BaselineText {
    private static final String CENSORED =
            "Times to it keep in what was never reached (Kaplan and Meier): \"not reached\" says that fewer than half, or 95 %,"
                    + " were. Medians of those reached are of other sounds in each column.";

    private BaselineText() {}

    public static String plain(Baselines baselines) {
        BaselineTable table = new BaselineTable(baselines);
        StringBuilder text = new StringBuilder(table.title()).append("\n\n");
        columns(table.heads(), table.overall(), text);
        text.append("\nLess sensors and calls, sound by sound and seed by seed\n");
        columns(table.heads(), table.differences(), text);
        text.append("\nLearnt of, by class\n");
        columns(table.heads(), table.byClass(each -> Cells.share(each.known())), text);
        text.append("\nIn brackets: 95 % intervals. ").append(CENSORED).append('\n');
        return text.toString();
    }

    public static String markdown(Baselines baselines) {
        BaselineTable table = new BaselineTable(baselines);
        StringBuilder text =
                new StringBuilder("### Baselines: ").append(table.title()).append("\n\n");
        grid(table.heads(), table.overall(), text);
        text.append("\nLess sensors and calls, sound by sound and seed by seed:\n\n");
        grid(table.heads(), table.differences(), text);
        text.append("\nLearnt of, by class:\n\n");
        grid(table.heads(), table.byClass(each -> Cells.share(each.known())), text);
        text.append("\nMedian time from sound to knowledge, by class:\n\n");
        grid(
                table.heads(),
                table.byClass(each -> Cells.quantile(each.toKnowledge().p50())),
                text);
        text.append("\nMedian time from sound to the first patrol, by class:\n\n");
        grid(table.heads(), table.byClass(each -> Cells.quantile(each.toPatrol().p50())), text);
        text.append("\nIn brackets: 95 % intervals. ")
                .append(CENSORED)
                .append(" A patrol has ")
                .append(baselines.officersPerPatrol())
                .append(" officers (assumed).\n");
        return text.toString();
    }

    private static void columns(List<String> heads, List<List<String>> lines, StringBuilder text) {
        List<List<String>> all = new ArrayList<>();
        all.add(heads);
        all.addAll(lines);
        int columns = lines.isEmpty() ? 0 : lines.get(0).size();
        int[] widths = new int[columns];
        for (List<String> line : all) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        }
        for (List<String> line : all) {
            StringBuilder row = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                row.append(line.get(i))
                        .append(" ".repeat(widths[i] - line.get(i).length() + 2));
            }
            text.append(row.toString().stripTrailing()).append('\n');
        }
    }

    private static void grid(List<String> heads, List<List<String>> lines, StringBuilder text) {
        text.append("| ").append(String.join(" | ", heads)).append(" |\n");
        text.append("|---".repeat(heads.size())).append("|\n");
        lines.forEach(line -> text.append("| ")
                .append(String.join(" | ", line.stream().map(String::strip).toList()))
                .append(" |\n"));
    }
}
