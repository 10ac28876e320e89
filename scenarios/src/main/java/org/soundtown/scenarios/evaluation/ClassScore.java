package org.soundtown.scenarios.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.soundtown.scenarios.evaluation.interval.Distribution;
import org.soundtown.scenarios.evaluation.interval.Mean;
import org.soundtown.scenarios.evaluation.interval.Share;
import org.soundtown.scenarios.evaluation.trace.Fields;
import org.soundtown.scenarios.evaluation.trace.Story;
import org.soundtown.simcore.chronicle.ChronicleRecord;

/**
 * How far the emissions of one class came. Every share is of the emissions, but where said.
 *
 * @param emitted how many sounded
 * @param heard at least one audible arrival at a microphone
 * @param detected at least one detection speaks of it, of whatever class
 * @param detectedOfHeard the same, of those that were heard
 * @param detectedRightClass at least one detection of its own class speaks of it
 * @param alerted at least one alert speaks of it
 * @param located at least one alert by time difference speaks of it
 * @param errorMetres horizontal distance from the first such alert to the emission (m)
 * @param meanErrorMetres mean of those distances (m)
 * @param nearOfSix of those located from six microphones or more, how many within 15 m, as field trials report it
 * @param inEllipse of those located, how many lie within the 95 % ellipse of that alert
 */
public record ClassScore(
        @JsonProperty("class") String soundClass,
        int emitted,
        Share heard,
        Share detected,
        Share detectedOfHeard,
        Share detectedRightClass,
        Share alerted,
        Share located,
        Distribution errorMetres,
        Mean meanErrorMetres,
        Share nearOfSix,
        Share inEllipse) {
    private static final int SIX = 6;
    private static final double NEAR_METRES = 15;

    static List<ClassScore> byClass(List<Story> stories) {
        Map<String, List<Story>> classes = new TreeMap<>();
        stories.forEach(story -> classes.computeIfAbsent(story.soundClass(), name -> new ArrayList<>())
                .add(story));
        return classes.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    static ClassScore of(String name, List<Story> stories) {
        int emitted = stories.size();
        List<Story> heard = stories.stream().filter(Story::heard).toList();
        List<Story> located =
                stories.stream().filter(story -> story.located().isPresent()).toList();
        List<Double> errors = located.stream().map(ClassScore::errorMetres).toList();
        List<Story> ofSix = located.stream()
                .filter(story -> Fields.integer(story.located().orElseThrow(), "microphones") >= SIX)
                .toList();
        return new ClassScore(
                name,
                emitted,
                Share.of(heard.size(), emitted),
                Share.of(count(stories, Story::detected), emitted),
                Share.of(count(heard, Story::detected), heard.size()),
                Share.of(count(stories, story -> !story.detectionsOfRightClass().isEmpty()), emitted),
                Share.of(count(stories, story -> !story.alerts().isEmpty()), emitted),
                Share.of(located.size(), emitted),
                Distribution.of(errors),
                Mean.resampled(errors),
                Share.of(count(ofSix, story -> errorMetres(story) <= NEAR_METRES), ofSix.size()),
                Share.of(count(located, ClassScore::inEllipse), located.size()));
    }

    private static double errorMetres(Story story) {
        ChronicleRecord alert = story.located().orElseThrow();
        return Fields.position(alert).horizontalDistanceTo(Fields.position(story.emission()));
    }

    private static boolean inEllipse(Story story) {
        ChronicleRecord alert = story.located().orElseThrow();
        return ConfidenceRegion.of(alert).contains(Fields.position(story.emission()));
    }

    private static int count(List<Story> stories, Predicate<Story> condition) {
        return (int) stories.stream().filter(condition).count();
    }
}
