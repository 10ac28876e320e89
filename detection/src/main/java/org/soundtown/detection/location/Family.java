package org.soundtown.detection.location;

import java.util.List;

/**
 * Classes that one and the same event may be taken for at different microphones.
 *
 * @param onsetSigmaSeconds standard error of such a sound's onset at a microphone in direct view (s), &gt; 0
 */
public record Family(String name, double onsetSigmaSeconds, List<String> classes) {
    public Family {
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("family without a name: expected a word");
        }
        if (!(onsetSigmaSeconds > 0 && onsetSigmaSeconds <= 1)) {
            throw new IllegalArgumentException(
                    "family " + name + ": onsetSigmaSeconds " + onsetSigmaSeconds + ": expected above 0 to 1 (s)");
        }
        if (classes == null || classes.isEmpty()) {
            throw new IllegalArgumentException("family " + name + ": classes is empty: expected at least one class");
        }
        classes = List.copyOf(classes);
    }
}
