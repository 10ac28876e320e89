package org.soundtown.training.trial.score;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.OptionalDouble;
import org.soundtown.scenarios.evaluation.interval.Share;

/**
 * How well one class of the table is reported at one distance.
 *
 * @param clips recordings of it that were played
 * @param originals how many original recordings they were cut from
 * @param medianSnrDb median of their loudest Fast level above the ambience (dB); empty where none was played
 * @param recall of the recordings of it, how many were reported as it
 * @param precision of the recordings that were reported as it, how many were of it; depends on what else was played
 * @param f1 harmonic mean of the two
 * @param onset the same where a claim counts only at the sound's own onset
 */
public record ClassScore(
        @JsonProperty("class") String soundClass,
        int clips,
        int originals,
        OptionalDouble medianSnrDb,
        Share recall,
        Share precision,
        Estimate f1,
        Onset onset) {

    /** See {@link ClassScore}. */
    public record Onset(Share recall, Share precision, Estimate f1) {}
}
