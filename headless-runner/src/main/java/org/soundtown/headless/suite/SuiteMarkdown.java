package org.soundtown.headless.suite;

import java.util.List;
import org.soundtown.headless.suite.SuiteResult.CaseResult;
import org.soundtown.headless.suite.SuiteResult.Found;

/** {@code summary.md}: a table a case, with links to each run's report; a pull request or a build page shows it. */
public final class SuiteMarkdown {
    private SuiteMarkdown() {}

    /** The file's text. */
    public static String text(SuiteResult result) {
        Counts counts = Counts.of(List.of(result));
        StringBuilder text = new StringBuilder();
        text.append("# ").append(escaped(result.plan().suite().title())).append("\n\n");
        text.append(result.passes() ? "**Passed**: " : "**Failed**: ")
                .append(counts.met())
                .append(" met, ")
                .append(counts.undecided())
                .append(" undecided, ")
                .append(counts.failed())
                .append(" failed")
                .append(counts.broken() == 0 ? "" : ", " + counts.broken() + " broken")
                .append(". Program `")
                .append(result.plan().program(), 0, 12)
                .append("`.\n");
        result.cases().forEach(each -> addCase(each, text));
        return text.toString();
    }

    private static void addCase(CaseResult result, StringBuilder text) {
        PlannedCase planned = result.planned();
        text.append("\n## ").append(escaped(planned.name())).append("\n\n");
        text.append(escaped(planned.suiteCase().title()))
                .append("; scenario `")
                .append(planned.suiteCase().scenario())
                .append('`');
        planned.overrides().forEach(each -> text.append(" with `").append(each).append('`'));
        text.append("; ").append(SuiteText.seeds(result)).append(". Rule: ");
        text.append(RuleText.of(planned.suiteCase().rule())).append(".\n\n");
        result.broken()
                .ifPresent(message ->
                        text.append("**Broken**: ").append(escaped(message)).append('\n'));
        if (!result.findings().isEmpty()) {
            text.append("| | expectation | measured [95 % interval] | why |\n|---|---|---|---|\n");
        }
        for (Found found : result.findings()) {
            text.append("| ")
                    .append(
                            found.finding().passes()
                                    ? found.finding().verdict().id()
                                    : "**" + SuiteText.mark(found.finding()) + "**")
                    .append(" | ")
                    .append(cell(found.expectation().text()))
                    .append(" | ")
                    .append(cell(FindingText.measured(found)))
                    .append(" | ")
                    .append(cell(found.finding().reason()))
                    .append(" |\n");
        }
        if (!result.runs().isEmpty()) {
            text.append("\nReports:");
            result.runs().forEach(run -> text.append(" [seed ")
                    .append(run.planned().seed())
                    .append("](runs/")
                    .append(run.folder().getFileName())
                    .append("/report.html)"));
            text.append('\n');
        }
    }

    private static String cell(String text) {
        return escaped(text).replace("|", "\\|");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", " ");
    }
}
