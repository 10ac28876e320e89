package org.soundtown.training.example;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.soundtown.detection.edge.Picture;
import org.soundtown.detection.features.Resampler;
import org.soundtown.emissions.recording.AudioClip;
import org.soundtown.emissions.recording.AudioFile;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.training.recording.Recording;

/**
 * Examples from recordings. Their peaks are not calibrated, so each is set to a level above the ambience; half are sent
 * through the district, half are heard as they were recorded.
 */
final class RecordedExamples {
    private static final double LEAST_SNR_DB = 3;
    private static final double MOST_SNR_DB = 35;
    private static final double MOST_SECONDS = 4;
    private static final double FADE_SECONDS = 0.005;

    private final Street street;
    private final Staging staging;
    private final long seed;
    private final int sampleRate;
    private final Map<Integer, Resampler> resamplers = new ConcurrentHashMap<>();

    RecordedExamples(Street street, Staging staging, long seed, int sampleRate) {
        this.street = street;
        this.staging = staging;
        this.seed = seed;
        this.sampleRate = sampleRate;
    }

    /** The split of a recording: all cuts of one original share it. */
    static Split split(Recording recording, long seed) {
        if (!recording.trainable()) {
            return Split.TEST;
        }
        return Split.of(Dice.of(seed, recording.originalId(), "split").below(0, 1000));
    }

    /**
     * Pictures of one recording.
     *
     * @param placements how often it is played, each time elsewhere
     */
    List<Example> of(Recording recording, int placements, int label) {
        AudioClip clip = AudioFile.read(recording.file());
        Split split = split(recording, seed);
        Origin origin = recording.trainable() ? Origin.RECORDED : Origin.EVALUATE_ONLY;
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < placements; i++) {
            Dice dice = Dice.of(seed, recording.file().getFileName() + " " + i, "example");
            float[] cut = cut(clip, dice);
            if (peak(cut) == 0) {
                continue;
            }
            float[] arriving = dice.uniform(5) < 0.5 ? street.any(split, dice).applyTo(cut) : cut;
            Staging.Shown shown = staging.play(arriving, dice.uniform(6, LEAST_SNR_DB, MOST_SNR_DB), dice);
            for (Picture picture : shown.ofSound()) {
                examples.add(Example.of(label, split, origin, picture.look(), shown.snrDb(), picture.logMel()));
            }
        }
        return examples;
    }

    /** Up to four seconds from somewhere in the recording; from its start where it is short. Ends are faded. */
    private float[] cut(AudioClip clip, Dice dice) {
        float[] samples = clip.samples();
        int most = (int) (MOST_SECONDS * clip.sampleRate());
        int start = samples.length <= most ? 0 : dice.below(4, samples.length - most);
        float[] part = Arrays.copyOfRange(samples, start, Math.min(samples.length, start + most));
        float[] cut = resamplers
                .computeIfAbsent(clip.sampleRate(), rate -> new Resampler(rate, sampleRate))
                .apply(part);
        int fade = Math.min(cut.length / 2, (int) (FADE_SECONDS * sampleRate));
        for (int i = 0; i < fade; i++) {
            float gain = (float) i / fade;
            cut[i] *= gain;
            cut[cut.length - 1 - i] *= gain;
        }
        return cut;
    }

    private static float peak(float[] samples) {
        float peak = 0;
        for (float sample : samples) {
            peak = Math.max(peak, Math.abs(sample));
        }
        return peak;
    }
}
