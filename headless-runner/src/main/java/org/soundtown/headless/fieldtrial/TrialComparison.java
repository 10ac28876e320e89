package org.soundtown.headless.fieldtrial;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.OptionalDouble;

/** One trial's published figures, ours, and whether they agree by the rules that were written down beforehand. */
public record TrialComparison(String scenario, String title, TrialFigures figures, List<Row> rows) {
    public TrialComparison {
        rows = List.copyOf(rows);
    }

    /** How a published figure lies to our intervals. */
    public enum Agreement {
        /** Within the narrower interval. */
        @JsonProperty("close")
        CLOSE("close"),
        /** Within the wider interval only. */
        @JsonProperty("yes")
        YES("yes"),
        /** Within neither. */
        @JsonProperty("no")
        NO("no"),
        /** There is nothing to compare with. */
        @JsonProperty("nothing to compare")
        NOTHING("nothing to compare");

        private final String words;

        Agreement(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /**
     * @param ours a share from 0 to 1, or an error (m); empty where there was nothing to measure
     * @param n out of how many shots
     * @param low of the wider interval
     * @param high of the wider interval
     */
    public record Row(
            PublishedTrials.Figure published,
            OptionalDouble ours,
            int n,
            OptionalDouble low,
            OptionalDouble high,
            Agreement agreement) {}

    public static TrialComparison of(PublishedTrials.Trial trial, TrialFigures figures) {
        return new TrialComparison(
                trial.scenario(),
                trial.title(),
                figures,
                trial.figures().stream().map(figure -> row(figure, figures)).toList());
    }

    private static Row row(PublishedTrials.Figure published, TrialFigures figures) {
        return switch (published.measure()) {
            case ANNUNCIATED -> row(published, figures.annunciated());
            case LOCATED -> row(published, figures.located());
            case WITHIN_15_METRES -> row(published, figures.within15MetresOfSix());
            case MEAN_ERROR -> row(published, figures.meanError());
        };
    }

    private static Row row(PublishedTrials.Figure published, TrialFigures.TrialShare share) {
        double value = published.value();
        Agreement agreement = Agreement.NO;
        if (share.overShots().of() == 0) {
            agreement = Agreement.NOTHING;
        } else if (value >= share.overShots().low()
                && value <= share.overShots().high()) {
            agreement = Agreement.CLOSE;
        } else if (value >= share.overPlaces().low()
                && value <= share.overPlaces().high()) {
            agreement = Agreement.YES;
        }
        return new Row(
                published,
                share.overShots().share(),
                share.overShots().of(),
                OptionalDouble.of(share.overPlaces().low()),
                OptionalDouble.of(share.overPlaces().high()),
                agreement);
    }

    private static Row row(PublishedTrials.Figure published, TrialMean mean) {
        Agreement agreement = Agreement.NOTHING;
        if (mean.low().isPresent()) {
            boolean inside = published.value() >= mean.low().getAsDouble()
                    && published.value() <= mean.high().getAsDouble();
            agreement = inside ? Agreement.YES : Agreement.NO;
        }
        return new Row(published, mean.value(), mean.n(), mean.low(), mean.high(), agreement);
    }
}
