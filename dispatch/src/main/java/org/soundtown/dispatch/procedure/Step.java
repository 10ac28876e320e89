package org.soundtown.dispatch.procedure;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/**
 * One step of a procedure.
 *
 * @param means what is done ("do" in the file)
 * @param severityAtLeast least severity at which it is done, 1 to 4; 1 where the file says nothing
 * @param text what a loudspeaker says; there for {@code speak} and for nothing else
 */
public record Step(
        @JsonProperty("do") Means means,
        @JsonProperty("when") Condition condition,
        Optional<Integer> severityAtLeast,
        Optional<String> text) {
    public Step {
        if (means == null) {
            throw new IllegalArgumentException("do is missing: expected look, fly, go or speak");
        }
        if (condition == null) {
            throw new IllegalArgumentException(
                    "when is missing: expected at-once, camera-undecided, eyes-undecided or confirmed");
        }
        severityAtLeast = severityAtLeast == null ? Optional.empty() : severityAtLeast;
        if (severityAtLeast.isPresent() && (severityAtLeast.get() < 1 || severityAtLeast.get() > 4)) {
            throw new IllegalArgumentException("severityAtLeast " + severityAtLeast.get() + ": expected 1 to 4");
        }
        text = text == null ? Optional.empty() : text;
        if ((means == Means.SPEAK) != text.filter(t -> !t.isBlank()).isPresent()) {
            throw new IllegalArgumentException(
                    means == Means.SPEAK ? "text is missing: expected what to speak" : "text: expected only for speak");
        }
    }

    public boolean appliesAt(int severity) {
        return severity >= severityAtLeast.orElse(1);
    }
}
