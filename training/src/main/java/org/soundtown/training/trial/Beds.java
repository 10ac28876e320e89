package org.soundtown.training.trial;

import org.soundtown.detection.level.FastLevel;
import org.soundtown.emissions.ambient.AmbientBed;
import org.soundtown.foundation.dice.Dice;

/** The ambient bed of one hour behind a microphone's front, in a few loops that are drawn from. Thread-safe. */
final class Beds {
    private static final int COUNT = 6;
    private static final int SAMPLES = 1 << 19;

    private final float[][] loops = new float[COUNT][];
    private final double levelDb;

    Beds(double hour, StreetEar ear, Dice dice) {
        double seconds = (double) SAMPLES / ear.sampleRate();
        for (int i = 0; i < COUNT; i++) {
            loops[i] = ear.behindFront(
                    AmbientBed.shipped().noise(hour, 0, dice.forPurpose("bed " + i), ear.sampleRate(), seconds));
        }
        levelDb = AmbientBed.shipped().levelDb(hour);
    }

    /** Level of the hour (dB(A) re 20 µPa). */
    double levelDb() {
        return levelDb;
    }

    /** A stretch from somewhere in one of the loops (Pa). */
    float[] any(int samples, Dice dice) {
        float[] loop = loops[dice.below(0, COUNT)];
        int at = dice.below(1, SAMPLES);
        float[] stretch = new float[samples];
        for (int i = 0; i < samples; i++) {
            stretch[i] = loop[(at + i) % SAMPLES];
        }
        return stretch;
    }

    /** How far the loudest Fast level of a sound lies above the bed (dB). */
    double snrDb(float[] arriving, int sampleRate) {
        return FastLevel.loudestDb(arriving, sampleRate, Clip.PASCAL_DB) - levelDb;
    }
}
