package org.soundtown.detection.edge;

import java.util.List;

/**
 * A second of a sound that rose above the floor, as the classifier is shown it.
 *
 * @param logMel see {@link org.soundtown.detection.features.LogMel}; not copied
 * @param onsetSeconds when the sound began, by the sensor's clock (s)
 * @param look 0 for the first picture of a sound, then 1, 2 …
 * @param levelDb loudest Fast level in the picture (dB(A) re 20 µPa)
 * @param floorDb noise floor before the sound (dB(A) re 20 µPa)
 * @param envelopes of the captures it was taken from, oldest first
 */
public record Picture(
        float[][] logMel, double onsetSeconds, int look, double levelDb, double floorDb, List<Long> envelopes) {
    public Picture {
        envelopes = List.copyOf(envelopes);
    }
}
