package org.soundtown.simcore.device;

import org.soundtown.simcore.limit.Limits;

/**
 * The data sheet of a kind of loudspeaker.
 *
 * @param rangeMetres how far its words are understood (m)
 * @param warmUpSeconds from the order to the first word (s)
 * @param wordsPerMinute how fast it speaks
 */
public record LoudspeakerModel(double rangeMetres, double warmUpSeconds, double wordsPerMinute) {
    public LoudspeakerModel {
        Limits.check("rangeMetres", rangeMetres, 1, 1000, "m");
        Limits.check("warmUpSeconds", warmUpSeconds, 0, 600, "s");
        Limits.check("wordsPerMinute", wordsPerMinute, 20, 400, "words/min");
    }
}
