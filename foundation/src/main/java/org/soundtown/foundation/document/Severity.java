package org.soundtown.foundation.document;

import java.util.Locale;

/** How bad a {@link Fault} is: an error stops a run, a warning asks the reader to look again. */
public enum Severity {
    ERROR,
    WARNING;

    /** As it stands in machine-readable lists. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
