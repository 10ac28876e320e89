package org.soundtown.scenarios.comparison.difference;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a difference's interval and p came about. */
public enum Method {
    /** Newcombe's interval for paired shares and McNemar's mid-p. */
    PAIRED_SHARES("newcombe"),
    /** Poisson counts of what only one side has. */
    ONE_SIDED_COUNTS("discordant-poisson"),
    /** Two Poisson rates taken for independent. */
    TWO_RATES("two-rates"),
    /** Student's t over pairs of runs. */
    T_OVER_RUNS("t-over-runs"),
    /** Pairs of runs drawn again. */
    BOOTSTRAP_RUNS("bootstrap-runs"),
    /** Sounds drawn again, each with what both sides made of it. */
    BOOTSTRAP_SOUNDS("bootstrap-sounds"),
    /** No interval: the sample is too small for one. */
    TOO_FEW("too-few");

    private final String id;

    Method(String id) {
        this.id = id;
    }

    @JsonValue
    public String id() {
        return id;
    }
}
