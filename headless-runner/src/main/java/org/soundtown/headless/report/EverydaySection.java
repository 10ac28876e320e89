package org.soundtown.headless.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.soundtown.scenarios.evaluation.ClassScore;
import org.soundtown.scenarios.evaluation.trace.Fields;
import org.soundtown.scenarios.evaluation.trace.Story;

/** The sounds that nobody asked for: what the detectors made of them. */
final class EverydaySection {
    private EverydaySection() {}

    static void write(Markup page, Evidence evidence) {
        List<Story> distractors = evidence.stories().distractors();
        page.open("section", "id", "everyday").element("h2", "Everyday sounds");
        page.element(
                "p",
                Words.count(distractors.size(), "sound", "sounds")
                        + " of classes the city does not ask for. Here the best detector reports nothing.");
        if (!distractors.isEmpty()) {
            table(page, evidence.results().distractors());
            reported(page, evidence, distractors);
            quiet(page, evidence, distractors);
        }
        page.end();
    }

    private static void table(Markup page, List<ClassScore> scores) {
        Table table = new Table(
                page,
                "Classes the city does not ask for",
                "class",
                "happened",
                "audible",
                "a detector reported it",
                "of those audible",
                "raised an alert");
        scores.forEach(score -> table.row(
                Words.plain(score.soundClass()),
                Integer.toString(score.emitted()),
                Words.share(score.heard()),
                Words.share(score.detected()),
                Words.share(score.detectedOfHeard()),
                Words.share(score.alerted())));
        table.end();
    }

    private static void reported(Markup page, Evidence evidence, List<Story> distractors) {
        List<Story> reported = distractors.stream().filter(Story::detected).toList();
        page.open("details")
                .element("summary", Words.count(reported.size(), "that was reported", "that were reported"));
        page.open("div", "class", "stories flat");
        reported.forEach(story -> StorySection.write(page, evidence, story));
        page.close().end();
    }

    private static void quiet(Markup page, Evidence evidence, List<Story> distractors) {
        Map<String, List<Story>> byClass = distractors.stream()
                .filter(story -> !story.detected())
                .collect(Collectors.groupingBy(Story::soundClass, TreeMap::new, Collectors.toList()));
        int all = byClass.values().stream().mapToInt(List::size).sum();
        page.open("details").element("summary", Words.count(all, "of which nothing came", "of which nothing came"));
        byClass.forEach((soundClass, stories) -> {
            page.element("h3", Words.plain(soundClass) + " (" + stories.size() + ")");
            page.open("ul", "class", "dense");
            stories.forEach(story -> page.element(
                    "li",
                    line(evidence, story),
                    "id",
                    "story-" + story.emission().id()));
            page.end();
        });
        page.end();
    }

    private static String line(Evidence evidence, Story story) {
        return evidence.clock(story.emission().time()) + " " + evidence.where(Fields.position(story.emission()))
                + story.clearestArrival()
                        .filter(arrival -> Fields.flag(arrival, "audible"))
                        .map(arrival ->
                                ", " + arrival.who() + " " + Words.whole(Fields.number(arrival, "levelDb")) + " dB(A)")
                        .orElse("");
    }
}
