package org.soundtown.emissions;

import java.util.List;

/** The document {@code emissions.yaml}. */
record LibraryFile(List<EmissionClass> classes) {
    LibraryFile {
        if (classes == null || classes.isEmpty()) {
            throw new IllegalArgumentException("classes: none: expected at least one class");
        }
        classes = List.copyOf(classes);
    }
}
