package org.soundtown.training.example;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.soundtown.detection.edge.DetectorSettings;
import org.soundtown.detection.edge.Picture;
import org.soundtown.detection.features.LogMel;
import org.soundtown.detection.level.FastLevel;
import org.soundtown.foundation.dice.Dice;

/**
 * Plays a sound to a detector: ambience, then the sound as it arrives, through a microphone. Keeps the pictures that show
 * it, and those that show only what was there before.
 */
final class Staging {
    private static final double LEAD_SECONDS = 0.9;
    private static final double TAIL_SECONDS = 0.6;
    private static final int MOST_PICTURES = 3;
    private static final double PICTURE_SECONDS = (double) LogMel.SAMPLES / LogMel.SAMPLE_RATE;
    private static final double ONSET_SLACK_SECONDS = 0.03;

    /** A routine look in which the sound begins later than this shows too little of it. */
    private static final double MOST_LATE_SECONDS = 0.4;

    /** A picture in which the sound is weaker than this against the ambience (dB(A)) shows the ambience. */
    private static final double LEAST_SNR_DB = -6;

    private final Ambience ambience;
    private final int sampleRate;

    Staging(Ambience ambience, int sampleRate) {
        this.ambience = ambience;
        this.sampleRate = sampleRate;
    }

    /** What the detector was shown of a sound. */
    record Shown(List<Picture> ofSound, List<Picture> ofAmbience, double snrDb) {}

    /**
     * @param arriving sound pressure at the microphone (Pa)
     * @param split whose ambience it is heard in
     * @param snrDb wanted loudest Fast level above the ambience (dB); NaN keeps the pressures as they are
     */
    Shown play(float[] arriving, Split split, double snrDb, Dice dice) {
        double seconds = LEAD_SECONDS + (double) arriving.length / sampleRate + TAIL_SECONDS;
        Ambience.Stretch stretch = ambience.any(seconds, split, dice.forPurpose("ambience"));
        double levelDb = FastLevel.loudestDb(arriving, sampleRate, Ambience.PASCAL_DB);
        double gainDb = Double.isNaN(snrDb) ? 0 : stretch.levelDb() + snrDb - levelDb;
        float gain = (float) Math.pow(10, gainDb / 20);
        float[] pressure = stretch.samples();
        int start = (int) (LEAD_SECONDS * sampleRate);
        for (int i = 0; i < arriving.length && start + i < pressure.length; i++) {
            pressure[start + i] += gain * arriving[i];
        }
        StreetMicrophone microphone = new StreetMicrophone(dice.forPurpose("microphone"), sampleRate);
        List<Picture> pictures = Watching.pictures(
                microphone.hear(pressure), sampleRate, microphone.fullScaleDb(), DetectorSettings.STANDARD);
        return sorted(pictures, arriving, gainDb, stretch.levelDb(), levelDb + gainDb - stretch.levelDb());
    }

    private Shown sorted(List<Picture> pictures, float[] arriving, double gainDb, double ambientDb, double snrDb) {
        Sounding sounding = Sounding.of(arriving, sampleRate);
        double begins = LEAD_SECONDS + sounding.startSeconds();
        List<Picture> ofSound = new ArrayList<>();
        List<Picture> ofAmbience = new ArrayList<>();
        for (Picture picture : pictures) {
            double from = picture.startSeconds();
            boolean began = picture.isRoutine()
                    ? begins <= from + MOST_LATE_SECONDS
                    : picture.onsetSeconds() >= begins - ONSET_SLACK_SECONDS;
            if (from + PICTURE_SECONDS < begins) {
                ofAmbience.add(picture);
            } else if (began
                    && ofSound.size() < MOST_PICTURES
                    && partDb(arriving, from - LEAD_SECONDS) + gainDb - ambientDb >= LEAST_SNR_DB) {
                ofSound.add(picture);
            }
        }
        return new Shown(ofSound, ofAmbience, snrDb);
    }

    /** Loudest Fast level of the second of sound from here on (dB(A)). */
    private double partDb(float[] arriving, double fromSeconds) {
        int from = Math.max(0, (int) (fromSeconds * sampleRate));
        int to = Math.min(arriving.length, (int) ((fromSeconds + 0.9) * sampleRate));
        return to <= from
                ? Double.NEGATIVE_INFINITY
                : FastLevel.loudestDb(Arrays.copyOfRange(arriving, from, to), sampleRate, Ambience.PASCAL_DB);
    }
}
