package org.soundtown.training.example;

import java.util.ArrayList;
import java.util.List;
import org.soundtown.detection.level.FastLevel;
import org.soundtown.emissions.EmissionLibrary;
import org.soundtown.emissions.ambient.AmbientBed;
import org.soundtown.foundation.dice.Dice;

/**
 * Everyday noise of all hours, some of it with a car, a conversation or children in it that are no event of their own. Made
 * once and drawn from. Thread-safe.
 */
final class Ambience {
    private static final int BEDS = 48;
    private static final double BED_SECONDS = 12;
    private static final List<String> EVERYDAY = List.of("car-passby", "speech", "children", "moped");

    /** Full scale of pressures in pascal: 1 Pa. */
    static final double PASCAL_DB = 93.979;

    private final List<float[]> beds = new ArrayList<>();
    private final List<Double> levelsDb = new ArrayList<>();
    private final int sampleRate;

    Ambience(EmissionLibrary library, Street street, long seed, int sampleRate) {
        this.sampleRate = sampleRate;
        for (int i = 0; i < BEDS; i++) {
            Dice dice = Dice.of(seed, "bed " + i, "ambience");
            float[] bed = AmbientBed.shipped().noise(i % 24, 3 * dice.gaussian(0), dice, sampleRate, BED_SECONDS);
            double levelDb = FastLevel.loudestDb(bed, sampleRate, PASCAL_DB);
            if (dice.uniform(7) < 0.3) {
                addEveryday(bed, levelDb + dice.uniform(8, -8, 3), library, street, dice);
            }
            beds.add(bed);
            levelsDb.add(levelDb);
        }
    }

    /**
     * A stretch of noise.
     *
     * @param samples pressure (Pa)
     * @param levelDb its loudest Fast level without what everyday life adds (dB(A) re 20 µPa)
     */
    record Stretch(float[] samples, double levelDb) {}

    Stretch any(double seconds, Dice dice) {
        int bed = dice.below(0, BEDS);
        float[] source = beds.get(bed);
        float[] samples = new float[(int) (seconds * sampleRate)];
        int start = dice.below(1, source.length);
        for (int i = 0; i < samples.length; i++) {
            samples[i] = source[(start + i) % source.length];
        }
        return new Stretch(samples, levelsDb.get(bed));
    }

    private void addEveryday(float[] bed, double levelDb, EmissionLibrary library, Street street, Dice dice) {
        String id = EVERYDAY.get(dice.below(9, EVERYDAY.size()));
        float[] sound = street.any(Split.TRAINING, dice)
                .applyTo(library.synthesise(library.getClass(id), dice, sampleRate)
                        .waveform());
        double gain = Math.pow(10, (levelDb - FastLevel.loudestDb(sound, sampleRate, PASCAL_DB)) / 20);
        for (int i = 0; i < Math.min(bed.length, sound.length); i++) {
            bed[i] += (float) (gain * sound[i]);
        }
    }
}
