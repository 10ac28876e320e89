package org.soundtown.training.trial;

import java.util.List;
import org.soundtown.training.trial.score.DistanceScore;
import org.soundtown.training.trial.score.Listened;
import org.soundtown.training.trial.score.Reliability;

/**
 * What a trial found; docs/evaluate-detector.md describes it as JSON.
 *
 * @param complete false where it was interrupted
 * @param inputs all that the scores depend on
 * @param distances one score a distance
 * @param everyday simulated everyday ambience without any event
 * @param recordedAmbience recordings of ambience
 * @param reliability of the confidence, all distances together
 * @param performances every recording at every distance
 */
public record TrialResult(
        boolean complete,
        TrialInputs inputs,
        List<DistanceScore> distances,
        Listened everyday,
        Listened recordedAmbience,
        Reliability reliability,
        List<Performance> performances) {
    static TrialResult of(
            boolean complete,
            TrialInputs inputs,
            List<Performance> performances,
            Listened everyday,
            Listened recordedAmbience) {
        List<String> table = List.copyOf(inputs.thresholds().keySet());
        List<DistanceScore> distances = inputs.spots().keySet().stream()
                .map(Double::valueOf)
                .map(metres -> DistanceScore.of(
                        metres,
                        performances.stream()
                                .filter(one -> one.metres() == metres)
                                .toList(),
                        table,
                        inputs.seed()))
                .toList();
        return new TrialResult(
                complete, inputs, distances, everyday, recordedAmbience, Reliability.of(performances), performances);
    }
}
