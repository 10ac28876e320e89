package org.soundtown.dispatch.incident;

/**
 * What an incident turned out to be.
 *
 * @param by which means settled it: camera, drone, patrol, operator
 */
public record Verdict(Outcome outcome, String by) {
    /** The word that goes on record. */
    public enum Outcome {
        CONFIRMED("confirmed"),
        UNFOUNDED("unfounded"),
        UNVERIFIED("unverified");

        private final String word;

        Outcome(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    public boolean confirmed() {
        return outcome == Outcome.CONFIRMED;
    }
}
