package org.soundtown.detection.edge;

import java.util.List;
import org.soundtown.detection.classify.Excerpt;
import org.soundtown.detection.classify.Sound;

/**
 * A second of sound, as the classifier is shown it.
 *
 * @param occasion why it was taken
 * @param look 0 for the first picture of a sound that began, then 1, 2 …, half a second apart; 0 for a routine look
 * @param logMel see {@link org.soundtown.detection.features.LogMel}; not copied
 * @param floorLogMel the usual background before it: per mel band the quietest 150 ms of the two seconds before the onset (for
 *     a routine look, of the last six), on the same scale; not copied
 * @param startSeconds when the picture begins, by the sensor's clock (s)
 * @param onsetSeconds when the sound began, by the sensor's clock (s); for a routine look where in the picture it rises, or
 *     else the picture's start
 * @param levelDb loudest Fast level in the picture (dB(A) re 20 µPa)
 * @param floorDb noise floor before the sound (dB(A) re 20 µPa)
 * @param sound from the picture's beginning, as much as is asked for
 * @param envelopes of the captures it was taken from, oldest first
 */
public record Picture(
        Occasion occasion,
        int look,
        float[][] logMel,
        float[] floorLogMel,
        double startSeconds,
        double onsetSeconds,
        double levelDb,
        double floorDb,
        Sound sound,
        List<Long> envelopes) {
    /** Why a picture was taken. */
    public enum Occasion {
        /** A sound began. */
        ONSET,
        /** A sound began while another was going on. */
        ONSET_WITHIN_SOUND,
        /** Nothing began, and nothing had been looked at for a while. */
        ROUTINE
    }

    public Picture {
        envelopes = List.copyOf(envelopes);
    }

    /** What of it a classifier is shown. */
    public Excerpt excerpt() {
        return new Excerpt(logMel, floorLogMel, sound);
    }

    public boolean isRoutine() {
        return occasion == Occasion.ROUTINE;
    }

    /** Whether what it shows may have begun before it: any but the first picture of a sound that began after quiet. */
    boolean mayContinue() {
        return look > 0 || occasion != Occasion.ONSET;
    }
}
