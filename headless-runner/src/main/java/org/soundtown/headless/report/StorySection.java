package org.soundtown.headless.report;

import java.util.List;
import java.util.Locale;
import org.soundtown.scenarios.evaluation.MissReason;
import org.soundtown.scenarios.evaluation.Outcome;
import org.soundtown.scenarios.evaluation.trace.Fields;
import org.soundtown.scenarios.evaluation.trace.Story;
import org.soundtown.simcore.chronicle.ChronicleRecord;

/** Every target emission's story, readable without script. */
final class StorySection {
    private StorySection() {}

    static void write(Markup page, Evidence evidence) {
        List<Story> targets = evidence.stories().targets();
        page.open("div", "class", "stories");
        page.element("h3", Words.count(targets.size(), "sound and its story", "sounds and their stories"));
        if (targets.isEmpty()) {
            page.element("p", "No sound of a class the city wants to hear of happened in this run.");
        }
        for (Story story : targets) {
            write(page, evidence, story);
        }
        page.end();
    }

    static void write(Markup page, Evidence evidence, Story story) {
        ChronicleRecord emission = story.emission();
        page.open("details", "id", "story-" + emission.id()).open("summary");
        Outcome outcome = evidence.outcome(emission.id()).orElse(null);
        if (outcome != null) {
            Symbol.of(outcome).inline(page);
            page.text(" ");
        }
        page.element("span", evidence.clock(emission.time()), "class", "time").text(" ");
        page.element("b", Words.plain(story.soundClass())).text(" ");
        page.element("span", outcome == null ? "distractor" : Words.verdict(outcome), "class", "verdict");
        page.close();
        page.element(
                "p",
                evidence.where(Fields.position(emission)) + ", "
                        + Words.number(Fields.number(emission, "levelDb")) + " dB "
                        + (Fields.text(emission, "quantity").equals("peak") ? "peak" : "equivalent level")
                        + " at 1 m, line " + emission.id() + " of the chronicle");
        if (outcome != null && outcome.miss() != MissReason.NONE) {
            page.element("p", why(outcome), "class", "why");
        }
        steps(page, emission.time(), StoryText.of(story));
        page.end();
    }

    static void steps(Markup page, double originSeconds, List<StoryText.Step> steps) {
        if (steps.isEmpty()) {
            page.element("p", "Nothing came of it: it reached no microphone.");
            return;
        }
        page.open("ol", "class", "steps");
        for (StoryText.Step step : steps) {
            page.open("li")
                    .element("span", "+" + since(step.seconds() - originSeconds), "class", "time")
                    .text(" ")
                    .element("span", step.what())
                    .close();
        }
        page.close();
    }

    private static String since(double seconds) {
        return String.format(Locale.ROOT, seconds < 10 ? "%.2f s" : "%.0f s", seconds);
    }

    /** Why it was missed, in one sentence. */
    static String why(Outcome outcome) {
        String claimed = String.join(
                ", ", outcome.claimedClasses().stream().map(Words::plain).toList());
        return "Missed: " + Words.reason(outcome.miss())
                + switch (outcome.miss()) {
                    case WRONG_CLASS -> " (" + claimed + ").";
                    case MASKED, SHADOWED, TOO_FAR, BELOW_THRESHOLD ->
                        outcome.clearest()
                                .map(c -> ". Clearest at " + c.microphone() + ", " + Words.number(c.distanceMetres())
                                        + " m away, " + Words.plain(c.path()) + ": "
                                        + Words.number(c.levelDb()) + " dB(A) in "
                                        + Words.number(c.ambientDb()) + " dB(A), best octave band "
                                        + Words.signed(c.snrDb()) + " dB.")
                                .orElse(". It came within earshot of no microphone.");
                    default -> ".";
                };
    }
}
