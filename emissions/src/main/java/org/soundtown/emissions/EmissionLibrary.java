package org.soundtown.emissions;

import java.util.List;
import org.soundtown.foundation.dice.Dice;

/** The classes of sound that can happen, as data. Immutable, thread-safe. */
public final class EmissionLibrary {
    /** The library carried by the product. */
    public static EmissionLibrary shipped() {
        throw new UnsupportedOperationException();
    }

    /** All classes in the order of the data file. */
    public List<EmissionClass> classes() {
        throw new UnsupportedOperationException();
    }

    /**
     * The class with this id.
     *
     * @throws IllegalArgumentException naming the nearest ids when there is none
     */
    public EmissionClass getClass(String id) {
        throw new UnsupportedOperationException();
    }

    /** One sound of a class: its level drawn within the class's spread, its waveform synthesised. */
    public Emission synthesise(EmissionClass emissionClass, Dice dice, int sampleRate) {
        throw new UnsupportedOperationException();
    }
}
