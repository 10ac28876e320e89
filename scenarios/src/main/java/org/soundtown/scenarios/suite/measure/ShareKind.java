package org.soundtown.scenarios.suite.measure;

import java.util.function.Function;
import org.soundtown.scenarios.evaluation.ClassScore;
import org.soundtown.scenarios.evaluation.interval.Share;

/** The shares of docs/metrics.md, under the names that they have there. */
public enum ShareKind {
    HEARD("heard", "heard", ClassScore::heard),
    DETECTED("detected", "detected", ClassScore::detected),
    DETECTED_OF_HEARD("detectedOfHeard", "detected, of those heard,", ClassScore::detectedOfHeard),
    DETECTED_RIGHT_CLASS("detectedRightClass", "detected under the right class", ClassScore::detectedRightClass),
    ALERTED("alerted", "alerted", ClassScore::alerted),
    LOCATED("located", "located", ClassScore::located),
    NEAR_OF_SIX("nearOfSix", "within 15 m, of those located by six microphones,", ClassScore::nearOfSix),
    IN_ELLIPSE("inEllipse", "in the 95 % ellipse, of those located,", ClassScore::inEllipse);

    private final String key;
    private final String words;
    private final Function<ClassScore, Share> share;

    ShareKind(String key, String words, Function<ClassScore, Share> share) {
        this.key = key;
        this.words = words;
        this.share = share;
    }

    /** As the suite's file and {@code results.json} name it. */
    public String key() {
        return key;
    }

    String words() {
        return words;
    }

    Share of(ClassScore score) {
        return share.apply(score);
    }
}
