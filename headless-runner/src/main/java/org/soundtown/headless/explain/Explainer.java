package org.soundtown.headless.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.headless.report.StoryText;
import org.soundtown.scenarios.evaluation.Circumstances;
import org.soundtown.scenarios.evaluation.Evaluation;
import org.soundtown.scenarios.evaluation.MissReason;
import org.soundtown.scenarios.evaluation.Outcome;
import org.soundtown.scenarios.evaluation.Results;
import org.soundtown.scenarios.evaluation.trace.Fields;
import org.soundtown.scenarios.evaluation.trace.Stories;
import org.soundtown.scenarios.evaluation.trace.Story;
import org.soundtown.scenarios.evaluation.trace.Types;
import org.soundtown.simcore.chronicle.ChronicleRecord;

/** Explains the sounds of one run from its chronicle alone. */
public final class Explainer {
    private static final String[] DIRECTIONS = {
        "north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west"
    };

    private final Stories stories;
    private final Results results;
    private final Circumstances circumstances;
    private final LinkTimes linkTimes;
    private final Map<Long, Outcome> outcomes = new LinkedHashMap<>();

    public Explainer(List<ChronicleRecord> lines) {
        this.stories = Stories.of(lines);
        this.results = Evaluation.of(stories);
        this.circumstances = Circumstances.of(stories.trace());
        this.linkTimes = new LinkTimes(stories);
        results.outcomes().forEach(outcome -> outcomes.put(outcome.emission(), outcome));
    }

    /** The sound that a user means; see {@link EventChoice}. */
    public Explanation explain(String typed) {
        return explain(new EventChoice(stories).find(typed));
    }

    /** The sounds of target classes that fell short of a located alert under their own class, in the order of time. */
    public List<Explanation> missed() {
        return stories.targets().stream()
                .filter(story -> outcomes.get(story.emission().id()).miss() != MissReason.NONE)
                .map(this::explain)
                .toList();
    }

    /** How many sounds of target classes there were. */
    public int targets() {
        return stories.targets().size();
    }

    private Explanation explain(Story story) {
        List<Explanation.Reported> reported = detections(story);
        List<Explanation.Link> links = linkTimes.of(story);
        List<Explanation.Heard> heard = story.arrivals().stream()
                .sorted(Comparator.comparingDouble(arrival -> -Fields.number(arrival, "snrDb")))
                .map(arrival -> heard(story, arrival, reported))
                .toList();
        List<Explanation.Alerted> alerts =
                story.alerts().stream().map(alert -> alerted(story, alert)).toList();
        Optional<MissReason> miss =
                Optional.ofNullable(outcomes.get(story.emission().id())).map(Outcome::miss);
        double start = story.emission().time();
        return new Explanation(
                results.run().scenario() + ", seed " + results.run().seed(),
                sound(story),
                heard,
                reported,
                alerts,
                links,
                StoryText.whatWasDone(story).stream()
                        .map(step -> new Explanation.Happened(step.seconds() - start, step.what()))
                        .toList(),
                miss.map(MissReason::id),
                Sentence.of(story.soundClass(), miss, heard, reported, alerts, links));
    }

    private Explanation.Sound sound(Story story) {
        ChronicleRecord emission = story.emission();
        Position place = Fields.position(emission);
        return new Explanation.Sound(
                emission.id(),
                emission.who(),
                story.soundClass(),
                story.target(),
                clock(emission.time()),
                emission.time(),
                place.x(),
                place.y(),
                nearestDevice(place),
                Fields.number(emission, "levelDb"),
                Fields.text(emission, "quantity"),
                Fields.number(emission, "durationSeconds"));
    }

    private String clock(double seconds) {
        long time = Math.floorMod(Math.round(results.run().startHour() * 3600 + seconds), 86_400L);
        return String.format(Locale.ROOT, "%02d:%02d:%02d", time / 3600, time / 60 % 60, time % 60);
    }

    private Optional<String> nearestDevice(Position place) {
        return stories.trace().ofType(Types.DEVICE_INSTALLED).stream()
                .filter(line -> line.position().isPresent())
                .filter(line -> Fields.text(line, "kind").equals("microphone"))
                .min(Comparator.comparingDouble(line -> Fields.position(line).horizontalDistanceTo(place)))
                .map(line -> from(line.who(), Fields.position(line), place));
    }

    private static String from(String device, Position position, Position place) {
        double east = place.x() - position.x();
        double north = place.y() - position.y();
        int eighth = (int) Math.floorMod(Math.round(Math.toDegrees(Math.atan2(east, north)) / 45), 8L);
        return Math.round(Math.hypot(east, north)) + " m " + DIRECTIONS[eighth] + " of " + device;
    }

    private Explanation.Heard heard(Story story, ChronicleRecord arrival, List<Explanation.Reported> reported) {
        return new Explanation.Heard(
                arrival.who(),
                Fields.number(arrival, "onsetSeconds") - story.emission().time(),
                Fields.number(arrival, "distanceMetres"),
                Fields.number(arrival, "levelDb"),
                Fields.number(arrival, "ambientDb"),
                Fields.number(arrival, "snrDb"),
                circumstances.surplusDb(arrival),
                Fields.text(arrival, "path"),
                Fields.flag(arrival, "lineOfSight"),
                Fields.flag(arrival, "audible"),
                circumstances.drownedBy(arrival).map(this::masker),
                circumstances.wasOut(arrival),
                reported.stream()
                        .filter(each -> each.microphone().equals(arrival.who()))
                        .min(Comparator.comparing(Explanation.Reported::supporting))
                        .map(each -> each.supporting() ? "supporting" : "reported")
                        .orElse("nothing"));
    }

    private String masker(ChronicleRecord arrival) {
        ChronicleRecord emission = stories.trace().causes(arrival, Types.EMISSION).stream()
                .findFirst()
                .orElseThrow();
        return Fields.soundClass(emission) + " of " + emission.who() + ", "
                + Math.round(Fields.number(arrival, "levelDb")) + " dB(A)";
    }

    private List<Explanation.Reported> detections(Story story) {
        List<Explanation.Reported> reported = new ArrayList<>();
        for (ChronicleRecord line : stories.trace().ofType(Types.DETECTION)) {
            boolean ofThis = stories.attribution()
                    .ofDetection(line)
                    .filter(emission -> emission.id() == story.emission().id())
                    .isPresent();
            if (ofThis) {
                reported.add(new Explanation.Reported(
                        line.id(),
                        Fields.text(line, "microphone"),
                        Fields.soundClass(line),
                        Fields.number(line, "confidence"),
                        Fields.isSupporting(line),
                        line.time() - story.emission().time(),
                        lost(line)));
            }
        }
        return reported;
    }

    private Explanation.Alerted alerted(Story story, ChronicleRecord alert) {
        return new Explanation.Alerted(
                alert.id(),
                Fields.text(alert, "alert"),
                Fields.soundClass(alert),
                Fields.number(alert, "confidence"),
                Fields.text(alert, "method"),
                Fields.integer(alert, "microphones"),
                Fields.position(alert).horizontalDistanceTo(Fields.position(story.emission())),
                alert.time() - story.emission().time(),
                lost(alert));
    }

    private Optional<String> lost(ChronicleRecord line) {
        return stories.trace().effects(line, Types.MESSAGE_LOST).stream()
                .findFirst()
                .map(loss -> Fields.text(loss, "reason"));
    }
}
