package org.soundtown.scenarios.suite.measure;

import java.util.Optional;
import java.util.stream.Stream;
import org.soundtown.scenarios.evaluation.ClassScore;
import org.soundtown.scenarios.evaluation.Results;

/** What an expectation speaks of. */
public sealed interface Measure permits ShareMeasure, QuantileMeasure, RateMeasure, ExactMeasure {
    /** "gunshot: located within 20 m". */
    String text();

    /** The unit of its number: "s"; empty for a share. */
    String unit();

    /** "gunshot: ", or all target classes together where the name is empty. */
    static String ofClass(String name) {
        return (name.isEmpty() ? "all targets" : name) + ": ";
    }

    /** The score of a class, target or not, or of all target classes together; empty where none of it sounded. */
    static Optional<ClassScore> score(Results results, String soundClass) {
        return soundClass.isEmpty()
                ? Optional.of(results.allTargets())
                : Stream.concat(results.targets().stream(), results.distractors().stream())
                        .filter(score -> score.soundClass().equals(soundClass))
                        .findFirst();
    }
}
