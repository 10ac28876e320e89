package org.soundtown.training.example;

import java.util.List;
import org.soundtown.emissions.EmissionClass;
import org.soundtown.emissions.EmissionLibrary;
import org.soundtown.foundation.document.Documents;

/**
 * Which classes of the emission library the classifier is taught, in the order of its outputs: the resource
 * {@code taught-classes.yaml}. A class that the library gains changes no training until it is named there.
 */
record TaughtClasses(List<String> classes) {
    TaughtClasses {
        classes = List.copyOf(classes);
    }

    static TaughtClasses shipped() {
        return Documents.readResource(TaughtClasses.class, "taught-classes.yaml", TaughtClasses.class);
    }

    List<EmissionClass> of(EmissionLibrary library) {
        return classes.stream().map(library::getClass).toList();
    }
}
