package org.soundtown.headless.report;

import java.util.ArrayList;
import java.util.List;
import org.soundtown.scenarios.evaluation.ClassScore;
import org.soundtown.scenarios.evaluation.Results;
import org.soundtown.scenarios.evaluation.interval.Share;

/** Detection by class: a figure with Wilson intervals, and the same as a table. */
final class DetectionSection {
    private static final int LINE = 14;

    private DetectionSection() {}

    static void write(Markup page, Evidence evidence) {
        Results results = evidence.results();
        page.open("section", "id", "detection").element("h2", "What was heard, named and located");
        page.element(
                "p",
                "Shares of all sounds of a class that happened, with 95 % intervals (Wilson). Short runs give wide intervals:"
                        + " three sounds of a class prove little.");
        List<ClassScore> rows = new ArrayList<>(List.of(results.allTargets()));
        rows.addAll(results.targets());
        figure(page, rows);
        table(page, rows);
        page.end();
    }

    private static void figure(Markup page, List<ClassScore> rows) {
        Axis axis = Axis.ofShares();
        Figure figure = new Figure(page, axis);
        page.open("figure", "class", "figure");
        page.open("ul", "class", "legend");
        legend(page, Symbol.HEARD, "audible at a microphone");
        legend(page, Symbol.DETECTED, "detected under its own name");
        legend(page, Symbol.LOCATED, "located");
        page.close();
        for (ClassScore score : rows) {
            String numbers =
                    score.heard().count() + " / " + score.detectedRightClass().count() + " / "
                            + score.located().count() + " of " + score.emitted();
            String spoken = "audible " + Words.share(score.heard()) + ", detected under its own name "
                    + Words.share(score.detectedRightClass()) + ", located " + Words.share(score.located());
            figure.row(Words.plain(score.soundClass()), List.of(numbers), spoken, 3 * LINE + 4, svg -> {
                interval(figure, Symbol.HEARD, score.heard(), 0);
                interval(figure, Symbol.DETECTED, score.detectedRightClass(), 1);
                interval(figure, Symbol.LOCATED, score.located(), 2);
            });
        }
        figure.axis(Words::percent);
        page.end();
    }

    private static void legend(Markup page, Symbol symbol, String meaning) {
        page.open("li");
        symbol.inline(page);
        page.text(" " + meaning).close();
    }

    private static void interval(Figure figure, Symbol symbol, Share share, int line) {
        int y = 2 + line * LINE + LINE / 2;
        figure.span("interval-line", share.low(), share.high(), y);
        share.share().ifPresent(value -> figure.mark(symbol, value, y));
    }

    private static void table(Markup page, List<ClassScore> rows) {
        Table table = new Table(
                page,
                "Target classes",
                "class",
                "happened",
                "audible",
                "detected (any name)",
                "detected (own name)",
                "alert",
                "located",
                "error, median (m)",
                "error, P95 (m)",
                "inside 95 % ellipse");
        for (ClassScore score : rows) {
            table.row(
                    Words.plain(score.soundClass()),
                    Integer.toString(score.emitted()),
                    Words.share(score.heard()),
                    Words.share(score.detected()),
                    Words.share(score.detectedRightClass()),
                    Words.share(score.alerted()),
                    Words.share(score.located()),
                    Words.quantile(score.errorMetres().p50(), "m"),
                    Words.quantile(score.errorMetres().p95(), "m"),
                    Words.share(score.inEllipse()));
        }
        table.end();
    }
}
