package org.soundtown.training.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundtown.detection.classify.OnnxClassifier;
import org.soundtown.emissions.EmissionClass;
import org.soundtown.emissions.EmissionLibrary;

class TaughtClassesTest {
    @Test
    void aTrainingTeachesWhatTheShippedModelAnswersInItsOrder() {
        List<String> taught = new ArrayList<>(TaughtClasses.shipped().of(EmissionLibrary.shipped()).stream()
                .map(EmissionClass::id)
                .toList());
        taught.add(Schooling.BACKGROUND);

        assertEquals(OnnxClassifier.shipped().labels(), taught);
    }

    @Test
    void potsAndPansAreKnownToTheTwinAndNotTaught() {
        assertFalse(EmissionLibrary.shipped().getClass("pots-and-pans").target());
        assertFalse(TaughtClasses.shipped().classes().contains("pots-and-pans"));
    }
}
