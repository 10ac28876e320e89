package org.soundtown.scenarios.suite.measure;

import java.util.OptionalDouble;
import org.soundtown.scenarios.evaluation.ClassScore;
import org.soundtown.scenarios.evaluation.Results;
import org.soundtown.scenarios.evaluation.interval.Share;

/**
 * A share of the emissions of one class.
 *
 * @param soundClass empty for all target classes together
 * @param withinMetres for {@link ShareKind#LOCATED}: only those placed as near as this count (m)
 */
public record ShareMeasure(ShareKind kind, String soundClass, OptionalDouble withinMetres) implements Measure {

    /** How many of how many in one run. */
    public Share in(Results results) {
        return Measure.score(results, soundClass).map(this::of).orElse(Share.of(0, 0));
    }

    private Share of(ClassScore score) {
        if (withinMetres.isEmpty()) {
            return kind.of(score);
        }
        double most = withinMetres.getAsDouble();
        long near = score.errorMetres().values().stream()
                .filter(error -> error <= most)
                .count();
        return Share.of(Math.toIntExact(near), score.emitted());
    }

    @Override
    public String text() {
        return Measure.ofClass(soundClass)
                + kind.words()
                + (withinMetres.isPresent() ? " within " + Numbers.plain(withinMetres.getAsDouble()) + " m" : "");
    }

    @Override
    public String unit() {
        return "";
    }
}
