package org.soundtown.emissions;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.soundtown.emissions.level.SoundLevel;
import org.soundtown.emissions.synthesis.Equaliser;
import org.soundtown.emissions.synthesis.Individual;
import org.soundtown.emissions.synthesis.Synthesisers;
import org.soundtown.emissions.synthesis.part.Shape;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.document.Documents;
import org.soundtown.foundation.document.InputError;
import org.soundtown.foundation.document.NearestNames;

/** The classes of sound that can happen, as data. Immutable, thread-safe. */
public final class EmissionLibrary {
    private static final String SHIPPED = "emissions.yaml";

    private final Map<String, EmissionClass> classes;

    private EmissionLibrary(String document, LibraryFile file) {
        classes = new LinkedHashMap<>();
        for (EmissionClass one : file.classes()) {
            if (classes.put(one.id(), one) != null) {
                throw new InputError(document + ": classes: id '" + one.id() + "': expected every id once");
            }
        }
    }

    /** The library carried by the product. */
    public static EmissionLibrary shipped() {
        return Holder.SHIPPED_LIBRARY;
    }

    /**
     * A library of the user's own, in the format of the shipped one.
     *
     * @throws InputError naming the place and what was expected
     */
    public static EmissionLibrary read(Path file) {
        return new EmissionLibrary(file.toString(), Documents.read(file, LibraryFile.class));
    }

    /** All classes in the order of the data file. */
    public List<EmissionClass> classes() {
        return List.copyOf(classes.values());
    }

    /**
     * The class with this id.
     *
     * @throws IllegalArgumentException naming the nearest ids when there is none
     */
    public EmissionClass getClass(String id) {
        EmissionClass found = classes.get(id);
        if (found == null) {
            throw new IllegalArgumentException(
                    "unknown class '" + id + "': " + NearestNames.suggestion(id, classes.keySet()));
        }
        return found;
    }

    /**
     * One sound of a class: its level drawn within the class's spread, its waveform synthesised, its octave spectrum drawn
     * towards the class's. The same dice make the same samples.
     */
    public Emission synthesise(EmissionClass emissionClass, Dice dice, int sampleRate) {
        double levelDb = levelDb(emissionClass, dice);
        double seconds =
                emissionClass.durationSeconds().at(dice.forPurpose("duration").uniform(0));
        Individual individual = new Individual(dice.forPurpose("sound"), emissionClass.parameters());
        double[] sound = Synthesisers.named(emissionClass.synthesiser()).sound(individual, seconds, sampleRate);
        Shape.fadeEnds(sound, sampleRate);
        Equaliser.shape(sound, sampleRate, emissionClass.spectrumDb(), dice.forPurpose("colour"));
        Shape.fadeEnds(sound, sampleRate);
        return new Emission(
                emissionClass,
                levelDb,
                sampleRate,
                SoundLevel.scaledTo(sound, sampleRate, emissionClass.quantity(), levelDb));
    }

    /** The level that {@link #synthesise} gives the sound of these dice (dB), without making its waveform. */
    public double levelDb(EmissionClass emissionClass, Dice dice) {
        double most = EmissionClass.MOST_DEVIATIONS;
        double deviations = dice.forPurpose("level").gaussian(0);
        return emissionClass.levelDb() + emissionClass.spreadDb() * Math.max(-most, Math.min(most, deviations));
    }

    /** Read once, when first asked for. */
    private static final class Holder {
        static final EmissionLibrary SHIPPED_LIBRARY =
                new EmissionLibrary(SHIPPED, Documents.readResource(EmissionLibrary.class, SHIPPED, LibraryFile.class));
    }
}
