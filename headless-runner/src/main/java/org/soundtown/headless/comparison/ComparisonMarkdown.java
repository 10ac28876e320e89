package org.soundtown.headless.comparison;

import java.util.List;
import org.soundtown.scenarios.comparison.ChangedSound;
import org.soundtown.scenarios.comparison.Comparison;
import org.soundtown.scenarios.comparison.Metric;
import org.soundtown.scenarios.comparison.Verdict;

/** A comparison as a comment on a pull request (GitHub-flavoured Markdown). */
public final class ComparisonMarkdown {
    private ComparisonMarkdown() {}

    /** @param mostSounds how many sounds whose end is another are told */
    public static String of(Comparison comparison, int mostSounds) {
        StringBuilder text = new StringBuilder("### Sound of Town: ");
        text.append(Wording.inShort(comparison)).append("\n\n");
        text.append(comparison.compared().size())
                .append(" pairs of runs with the same dice, ")
                .append(comparison.sameBytes())
                .append(" the same byte for byte.");
        unpaired("the base", comparison.onlyBase(), text);
        unpaired("the new runs", comparison.onlyNew(), text);
        text.append("\n");
        if (!comparison.allSameBytes()) {
            table(comparison, text);
            sounds(comparison, mostSounds, text);
        }
        return text.toString();
    }

    private static void unpaired(String side, List<String> names, StringBuilder text) {
        if (!names.isEmpty()) {
            text.append(" Without a partner in ").append(side).append(": ");
            text.append(cell(String.join("; ", names))).append('.');
        }
    }

    private static void table(Comparison comparison, StringBuilder text) {
        text.append("\n| metric | base | new | difference (95 %) | p | verdict |\n|---|---|---|---|---|---|\n");
        for (Metric metric : Told.of(comparison)) {
            String verdict = metric.verdict().id();
            text.append("| ")
                    .append(String.join(
                            " | ",
                            cell(Wording.name(metric)),
                            Wording.figure(metric, metric.base()),
                            Wording.figure(metric, metric.changed()),
                            Wording.difference(metric),
                            Wording.p(metric.pAdjusted()),
                            metric.verdict() == Verdict.WORSE || metric.verdict() == Verdict.BETTER
                                    ? "**" + verdict + "**"
                                    : verdict + (metric.shownAlone() ? " \\*" : "")))
                    .append(" |\n");
        }
        text.append('\n').append(Told.note(comparison).replace("*", "\\*")).append('\n');
    }

    private static void sounds(Comparison comparison, int most, StringBuilder text) {
        List<ChangedSound> changes = comparison.changes();
        if (changes.isEmpty()) {
            return;
        }
        text.append("\n<details><summary>Sounds with another end: ").append(changes.size());
        text.append("</summary>\n\n| sound | run | was | is | why |\n|---|---|---|---|---|\n");
        for (ChangedSound change : changes.subList(0, Math.min(most, changes.size()))) {
            text.append("| ")
                    .append(String.join(
                            " | ",
                            cell(change.sound().soundClass() + ", " + Wording.sound(change.sound())),
                            cell(change.newRun().key().toString()),
                            Wording.fate(change.base()),
                            Wording.fate(change.changed()),
                            "`" + Wording.command(change) + "`"))
                    .append(" |\n");
        }
        if (changes.size() > most) {
            text.append("\nand ").append(changes.size() - most).append(" more\n");
        }
        text.append("\n</details>\n");
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
