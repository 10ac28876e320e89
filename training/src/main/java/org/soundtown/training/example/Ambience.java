package org.soundtown.training.example;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.soundtown.detection.level.FastLevel;
import org.soundtown.emissions.EmissionLibrary;
import org.soundtown.emissions.ambient.AmbientBed;
import org.soundtown.emissions.recording.AudioFile;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.training.recording.Recording;

/**
 * Everyday noise of all hours, some of it with a car, a conversation or children in it that are no event of their own, and,
 * where there are recordings of streets, rain, wind and the like, those. Made once and drawn from. Thread-safe.
 */
final class Ambience {
    private static final int BEDS = 48;
    private static final double BED_SECONDS = 12;
    private static final List<String> EVERYDAY = List.of("car-passby", "speech", "children", "moped");

    /** Full scale of pressures in pascal: 1 Pa. */
    static final double PASCAL_DB = 93.979;

    /** How often a bed is a recording, where there are any. */
    private static final double RECORDED_SHARE = 0.4;

    private static final double SOFTEST_RECORDED_DB = 40;
    private static final double LOUDEST_RECORDED_DB = 72;

    private final List<Stretch> beds = new ArrayList<>();
    private final Map<Split, List<Stretch>> recorded = new EnumMap<>(Split.class);
    private final Cutter cutter;
    private final int sampleRate;

    /**
     * @param recordings that may serve as ambience; only those that may be trained on are used
     */
    Ambience(EmissionLibrary library, Street street, List<Recording> recordings, long seed, int sampleRate) {
        this.sampleRate = sampleRate;
        this.cutter = new Cutter(sampleRate);
        for (Recording recording : recordings) {
            if (recording.trainable()) {
                recorded.computeIfAbsent(RecordedExamples.split(recording, seed), split -> new ArrayList<>())
                        .add(bed(recording, seed));
            }
        }
        for (int i = 0; i < BEDS; i++) {
            Dice dice = Dice.of(seed, "bed " + i, "ambience");
            float[] bed = AmbientBed.shipped().noise(i % 24, 3 * dice.gaussian(0), dice, sampleRate, BED_SECONDS);
            double levelDb = FastLevel.loudestDb(bed, sampleRate, PASCAL_DB);
            if (dice.uniform(7) < 0.3) {
                addEveryday(bed, levelDb + dice.uniform(8, -8, 3), library, street, dice);
            }
            beds.add(new Stretch(bed, levelDb));
        }
    }

    /**
     * A stretch of noise.
     *
     * @param samples pressure (Pa)
     * @param levelDb its loudest Fast level without what everyday life adds (dB(A) re 20 µPa)
     */
    record Stretch(float[] samples, double levelDb) {}

    Stretch any(double seconds, Split split, Dice dice) {
        List<Stretch> ofSplit = recorded.getOrDefault(split, List.of());
        boolean real = !ofSplit.isEmpty() && dice.uniform(2) < RECORDED_SHARE;
        List<Stretch> from = real ? ofSplit : beds;
        Stretch bed = from.get(dice.below(0, from.size()));
        float[] source = bed.samples();
        double gainDb = real ? dice.uniform(3, SOFTEST_RECORDED_DB, LOUDEST_RECORDED_DB) - bed.levelDb() : 0;
        float gain = (float) Math.pow(10, gainDb / 20);
        float[] samples = new float[(int) (seconds * sampleRate)];
        int start = dice.below(1, source.length);
        for (int i = 0; i < samples.length; i++) {
            samples[i] = gain * source[(start + i) % source.length];
        }
        return new Stretch(samples, bed.levelDb() + gainDb);
    }

    private Stretch bed(Recording recording, long seed) {
        Dice dice = Dice.of(seed, recording.file().getFileName().toString(), "bed");
        float[] samples = cutter.anywhere(AudioFile.read(recording.file()), BED_SECONDS, dice);
        return new Stretch(samples, FastLevel.loudestDb(samples, sampleRate, PASCAL_DB));
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
