package org.soundtown.simcore.sound;

import org.soundtown.simcore.limit.Limits;

/**
 * What is computed as audio. A microphone delivers audio only in windows: around everything that could be heard, and in a
 * sample of the quiet in between.
 *
 * @param preRollSeconds least ambience before the first arrival of a window (s)
 * @param postRollSeconds least ambience after the last arrival (s)
 * @param audibleSnrDb an arrival is rendered where the loudest 125 ms of its best octave band are this far above the
 *     ambient bed and the microphone's own noise (dB)
 * @param quietEverySeconds mean time between two quiet windows of one microphone (s); 0 for none
 * @param quietWindowSeconds length of a quiet window (s)
 */
public record SoundSettings(
        double preRollSeconds,
        double postRollSeconds,
        double audibleSnrDb,
        double quietEverySeconds,
        double quietWindowSeconds) {
    public SoundSettings {
        Limits.check("preRollSeconds", preRollSeconds, 0, 30, "s");
        Limits.check("postRollSeconds", postRollSeconds, 0, 30, "s");
        Limits.check("audibleSnrDb", audibleSnrDb, -30, 60, "dB");
        Limits.check("quietEverySeconds", quietEverySeconds, 0, 86_400, "s");
        Limits.check("quietWindowSeconds", quietWindowSeconds, 0.5, 600, "s");
    }
}
