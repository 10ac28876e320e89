package org.soundtown.training.example;

import java.util.ArrayList;
import java.util.List;
import org.soundtown.acoustics.signal.ImpulseResponse;
import org.soundtown.detection.edge.Picture;
import org.soundtown.emissions.EmissionClass;
import org.soundtown.emissions.EmissionLibrary;
import org.soundtown.foundation.dice.Dice;

/**
 * Examples from the synthesiser. Of sounds that last, four in ten are heard from somewhere in their middle on. Half of the sounds arrive as loud as they would in the district, so that near ones clip and
 * far ones hardly stand out; the other half are set to between −3 and 30 dB above the ambience.
 */
final class SyntheticExamples {
    private static final double LEAST_SNR_DB = -3;
    private static final double MOST_SNR_DB = 30;
    private static final double LASTING_SECONDS = 1.2;
    private static final double UNDER_WAY_SHARE = 0.4;

    private final EmissionLibrary library;
    private final Street street;
    private final Staging staging;
    private final long seed;
    private final int sampleRate;
    private final Cutter cutter;

    SyntheticExamples(EmissionLibrary library, Street street, Staging staging, long seed, int sampleRate) {
        this.library = library;
        this.street = street;
        this.staging = staging;
        this.seed = seed;
        this.sampleRate = sampleRate;
        this.cutter = new Cutter(sampleRate);
    }

    /**
     * Pictures of one sound of a class, or of the ambience before it.
     *
     * @param number which one; its split follows from it
     * @param subject what it shows
     * @param background what the ambience shows
     */
    List<Example> of(EmissionClass emissionClass, int number, int subject, int background) {
        Dice dice = Dice.of(seed, emissionClass.id() + " " + number, "example");
        Split split = Split.of(number);
        ImpulseResponse way = street.any(split, dice);
        float[] arriving = way.applyTo(sound(emissionClass, dice));
        double snrDb = number % 2 == 0 ? Double.NaN : dice.forPurpose("snr").uniform(0, LEAST_SNR_DB, MOST_SNR_DB);
        Staging.Shown shown = staging.play(arriving, split, snrDb, dice);
        List<Example> examples = new ArrayList<>();
        for (Picture picture : shown.ofSound()) {
            examples.add(Example.of(subject, split, Origin.SYNTHETIC, picture.look(), shown.snrDb(), picture.logMel()));
        }
        for (Picture picture : shown.ofAmbience()) {
            examples.add(Example.of(background, split, Origin.SYNTHETIC, picture.look(), Double.NaN, picture.logMel()));
        }
        return examples;
    }

    private float[] sound(EmissionClass emissionClass, Dice dice) {
        float[] whole = library.synthesise(emissionClass, dice, sampleRate).waveform();
        boolean underWay = whole.length > LASTING_SECONDS * sampleRate && dice.uniform(8) < UNDER_WAY_SHARE;
        return underWay ? cutter.underWay(whole, dice.forPurpose("under way")) : whole;
    }
}
