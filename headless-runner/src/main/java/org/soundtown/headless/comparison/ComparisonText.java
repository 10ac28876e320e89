package org.soundtown.headless.comparison;

import java.util.ArrayList;
import java.util.List;
import org.soundtown.scenarios.comparison.ChangedSound;
import org.soundtown.scenarios.comparison.Comparison;
import org.soundtown.scenarios.comparison.Metric;
import org.soundtown.scenarios.comparison.Verdict;

/** A comparison on the screen. Metrics by class are told where they say something; the JSON has them all. */
public final class ComparisonText {
    private static final int NAMED = 5;

    private ComparisonText() {}

    /** @param mostSounds how many sounds whose end is another are told */
    public static String of(Comparison comparison, int mostSounds) {
        StringBuilder text = new StringBuilder();
        header(comparison, text);
        if (!comparison.allSameBytes()) {
            table(comparison, text);
            sounds(comparison, mostSounds, text);
        }
        return text.append('\n')
                .append(Wording.inShort(comparison))
                .append('\n')
                .toString();
    }

    private static void header(Comparison comparison, StringBuilder text) {
        int pairs = comparison.compared().size();
        text.append(pairs)
                .append(pairs == 1 ? " pair of runs" : " pairs of runs")
                .append(" with the same dice, ")
                .append(comparison.sameBytes())
                .append(" the same byte for byte; base ")
                .append(String.join(", ", comparison.versions().base()))
                .append(", new ")
                .append(String.join(", ", comparison.versions().changed()))
                .append('\n');
        named("only in the base", comparison.onlyBase(), text);
        named("only in the new runs", comparison.onlyNew(), text);
        named("left out, cut short", comparison.incomplete(), text);
        if (comparison.sounds().onlyBase() + comparison.sounds().onlyNew() > 0) {
            text.append(comparison.sounds().both())
                    .append(" target sounds on both sides; only in the base ")
                    .append(comparison.sounds().onlyBase())
                    .append(", only in the new runs ")
                    .append(comparison.sounds().onlyNew())
                    .append('\n');
        }
    }

    private static void named(String what, List<String> names, StringBuilder text) {
        if (!names.isEmpty()) {
            text.append(what)
                    .append(" (")
                    .append(names.size())
                    .append("): ")
                    .append(String.join("; ", names.subList(0, Math.min(NAMED, names.size()))))
                    .append(names.size() > NAMED ? "; …" : "")
                    .append('\n');
        }
    }

    private static void table(Comparison comparison, StringBuilder text) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("", "base", "new", "difference (95 %)", "p", "verdict"));
        for (Metric metric : Told.of(comparison)) {
            rows.add(List.of(
                    Wording.name(metric),
                    Wording.figure(metric, metric.base()),
                    Wording.figure(metric, metric.changed()),
                    Wording.difference(metric),
                    Wording.p(metric.pAdjusted()),
                    (metric.verdict() == Verdict.WORSE ? "! " : "")
                            + metric.verdict().id()
                            + (metric.shownAlone() ? " *" : "")));
        }
        int[] widths = new int[rows.get(0).size()];
        rows.forEach(row -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        });
        text.append('\n');
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        text.append(Told.note(comparison)).append('\n');
    }

    private static void sounds(Comparison comparison, int most, StringBuilder text) {
        List<ChangedSound> changes = comparison.changes();
        if (changes.isEmpty()) {
            return;
        }
        text.append('\n').append(changes.size()).append(changes.size() == 1 ? " sound" : " sounds");
        text.append(" with another end, those that fell back furthest first:\n");
        for (ChangedSound change : changes.subList(0, Math.min(most, changes.size()))) {
            text.append(String.format(
                    "  %s, %s at %s s in %s: %s, was %s%n    %s%n",
                    change.sound().soundClass(),
                    Wording.sound(change.sound()),
                    Wording.number(change.changed().seconds()),
                    change.newRun().key(),
                    Wording.fate(change.changed()),
                    Wording.fate(change.base()),
                    Wording.command(change)));
        }
        if (changes.size() > most) {
            text.append("  and ").append(changes.size() - most).append(" more: --json has them all\n");
        }
    }
}
