package org.soundtown.training.trial;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.soundtown.protocol.Detection;

/**
 * What the detector said.
 *
 * @param onsetSeconds from the beginning of the stream
 */
public record Claim(@JsonProperty("class") String soundClass, double confidence, double onsetSeconds, double levelDb) {
    static Claim of(Detection detection) {
        return new Claim(detection.soundClass(), detection.confidence(), detection.onsetSeconds(), detection.levelDb());
    }
}
