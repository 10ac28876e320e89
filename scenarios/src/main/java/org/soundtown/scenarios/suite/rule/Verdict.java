package org.soundtown.scenarios.suite.rule;

import com.fasterxml.jackson.annotation.JsonValue;

/** What the evidence says of an expectation. */
public enum Verdict {
    /** It speaks for it. */
    MET("met"),
    /** It speaks against it. */
    FAILED("failed"),
    /** It does not suffice either way. */
    UNDECIDED("undecided");

    private final String id;

    Verdict(String id) {
        this.id = id;
    }

    @JsonValue
    public String id() {
        return id;
    }
}
