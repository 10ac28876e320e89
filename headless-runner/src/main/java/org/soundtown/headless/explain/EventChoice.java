package org.soundtown.headless.explain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.soundtown.foundation.document.InputError;
import org.soundtown.foundation.document.NearestNames;
import org.soundtown.scenarios.evaluation.trace.Stories;
import org.soundtown.scenarios.evaluation.trace.Story;
import org.soundtown.scenarios.evaluation.trace.Types;
import org.soundtown.simcore.chronicle.ChronicleRecord;

/** Finds the emission that a user means: by its line, its maker, or its class and time. */
public final class EventChoice {
    /** How far a time that was typed may lie from the emission's (s). */
    private static final double SLACK_SECONDS = 5;

    private static final int NAMED = 8;
    private static final Pattern CLASS_AT_SECONDS = Pattern.compile("([\\w-]+)@(\\d+(?:\\.\\d*)?)");

    private final Stories stories;

    public EventChoice(Stories stories) {
        this.stories = stories;
    }

    /** @throws InputError where nothing fits, or several do, naming what there is */
    public Story find(String typed) {
        Matcher timed = CLASS_AT_SECONDS.matcher(typed);
        if (typed.matches("\\d{1,18}")) {
            return byLine(Long.parseLong(typed));
        }
        return timed.matches() ? byTime(typed, timed.group(1), Double.parseDouble(timed.group(2))) : byMaker(typed);
    }

    private Story byLine(long id) {
        Optional<ChronicleRecord> line =
                stories.trace().lines().stream().filter(each -> each.id() == id).findFirst();
        if (line.isEmpty()) {
            throw new InputError("line " + id + ": the chronicle has no such line: expected 1 to "
                    + stories.trace().lines().size());
        }
        return emissionBehind(line.get())
                .flatMap(this::storyOf)
                .orElseThrow(() -> new InputError("line " + id + " is of type "
                        + line.get().type() + " and speaks of no sound: expected an emission, or what came of one"));
    }

    private Optional<ChronicleRecord> emissionBehind(ChronicleRecord line) {
        return switch (line.type()) {
            case Types.EMISSION -> Optional.of(line);
            case Types.DETECTION -> stories.attribution().ofDetection(line);
            case Types.ALERT -> stories.attribution().ofAlert(line);
            default ->
                line.fields().has("incident")
                        ? Optional.ofNullable(stories.incidents()
                                        .get(line.fields().path("incident").asString("")))
                                .flatMap(file -> file.emission())
                        : stories.trace().causes(line, Types.EMISSION).stream().findFirst();
        };
    }

    private Optional<Story> storyOf(ChronicleRecord emission) {
        return stories.all().stream()
                .filter(story -> story.emission().id() == emission.id())
                .findFirst();
    }

    private Story byTime(String typed, String soundClass, double seconds) {
        List<Story> ofClass = stories.all().stream()
                .filter(story -> story.soundClass().equals(soundClass))
                .toList();
        if (ofClass.isEmpty()) {
            List<String> classes = stories.all().stream()
                    .map(Story::soundClass)
                    .distinct()
                    .sorted()
                    .toList();
            throw new InputError(typed + ": no " + soundClass + " in this run: expected one of " + classes);
        }
        Story nearest = ofClass.stream()
                .min(Comparator.comparingDouble(
                        story -> Math.abs(story.emission().time() - seconds)))
                .orElseThrow();
        if (Math.abs(nearest.emission().time() - seconds) > SLACK_SECONDS) {
            throw new InputError(typed + ": no " + soundClass + " within " + (int) SLACK_SECONDS
                    + " s of that: expected one of " + some(ofClass));
        }
        return nearest;
    }

    private Story byMaker(String typed) {
        List<Story> made = stories.all().stream()
                .filter(story -> story.emission().who().equals(typed))
                .toList();
        if (made.size() == 1) {
            return made.get(0);
        }
        if (made.isEmpty()) {
            List<String> makers = stories.all().stream()
                    .map(story -> story.emission().who())
                    .distinct()
                    .toList();
            List<String> near = NearestNames.nearestFirst(typed, makers);
            throw new InputError(
                    typed + ": nothing of that name sounded in this run: expected a line's number, class@seconds,"
                            + " or a maker such as " + String.join(", ", near.subList(0, Math.min(3, near.size()))));
        }
        throw new InputError(typed + " sounded " + made.size() + " times: expected one of " + some(made));
    }

    private static String some(List<Story> stories) {
        return stories.stream()
                        .limit(NAMED)
                        .map(story -> story.emission().id() + " (" + story.soundClass() + "@"
                                + Math.round(story.emission().time()) + ")")
                        .collect(Collectors.joining(", "))
                + (stories.size() > NAMED ? ", …" : "");
    }
}
