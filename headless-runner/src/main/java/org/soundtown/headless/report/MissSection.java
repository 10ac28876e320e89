package org.soundtown.headless.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.soundtown.scenarios.evaluation.MissReason;
import org.soundtown.scenarios.evaluation.Outcome;
import org.soundtown.scenarios.evaluation.interval.Share;

/** What was missed, where and why. */
final class MissSection {
    private MissSection() {}

    static void write(Markup page, Evidence evidence) {
        List<Outcome> misses = evidence.results().misses();
        int emitted = evidence.results().allTargets().emitted();
        page.open("section", "id", "misses").element("h2", "What was missed, where and why");
        if (misses.isEmpty()) {
            page.element("p", "Nothing: every sound ended in a located alert under its own name.");
        } else {
            page.element(
                    "p",
                    Words.share(Share.of(misses.size(), emitted))
                            + " sounds did not end in a located alert under their own name. Each has one reason, the first that"
                            + " applies on its way to the control room.");
            reasons(page, misses, emitted);
            list(page, evidence, misses);
        }
        page.end();
    }

    private static void reasons(Markup page, List<Outcome> misses, int emitted) {
        Map<MissReason, Integer> counts = new TreeMap<>();
        misses.forEach(miss -> counts.merge(miss.miss(), 1, Integer::sum));
        Figure figure = new Figure(page, Axis.ofShares());
        page.open("figure", "class", "figure");
        counts.forEach((reason, count) -> {
            Share share = Share.of(count, emitted);
            figure.row(Words.reason(reason), List.of(Words.share(share)), Words.share(share), 22, svg -> {
                figure.bar("amount", 0, share.share().orElse(0), 5, 12);
                figure.span("interval-line", share.low(), share.high(), 11);
            });
        });
        figure.axis(Words::percent);
        page.end();
    }

    private static void list(Markup page, Evidence evidence, List<Outcome> misses) {
        Table table = new Table(
                page,
                "Every miss",
                "sound",
                "time",
                "where",
                "why",
                "taken for",
                "clearest at",
                "distance (m)",
                "level (dB(A))",
                "surroundings (dB(A))",
                "best band over noise (dB)",
                "path");
        for (Outcome miss : misses) {
            table.linkedRow(
                    Words.plain(miss.soundClass()),
                    "#story-" + miss.emission(),
                    evidence.clock(miss.timeSeconds()),
                    evidence.where(miss),
                    Words.reason(miss.miss()),
                    miss.claimedClasses().isEmpty() ? "–" : Words.plain(String.join(", ", miss.claimedClasses())),
                    miss.clearest().map(Outcome.Clearest::microphone).orElse("–"),
                    miss.clearest().map(c -> Words.number(c.distanceMetres())).orElse("–"),
                    miss.clearest().map(c -> Words.number(c.levelDb())).orElse("–"),
                    miss.clearest().map(c -> Words.number(c.ambientDb())).orElse("–"),
                    miss.clearest().map(c -> Words.signed(c.snrDb())).orElse("–"),
                    miss.clearest()
                            .map(c -> Words.plain(c.path()) + (c.lineOfSight() ? "" : ", out of sight"))
                            .orElse("–"));
        }
        table.end();
    }
}
