package org.soundtown.headless.locate;

import java.util.List;
import org.soundtown.detection.location.LocatedEvent;
import org.soundtown.protocol.Detection;

/**
 * An event and the detections that it explains without their having been used to place it.
 *
 * @param emissionSeconds by the detections' own clock (s)
 */
public record Located(LocatedEvent event, double emissionSeconds, List<LeftOut> leftOut) {
    public Located {
        leftOut = List.copyOf(leftOut);
    }

    /** Why a detection did not count. */
    public enum Reason {
        /** The same sensor had a fitting onset before: an echo or a second trigger. */
        ECHO("echo"),
        /** It came after the sound could be expected there. */
        LATE("late"),
        /** The sound was going on already: its onset tells no place. */
        SUSTAINED("was going on already"),
        /** It came before the sound could be there. */
        EARLY("early"),
        /** It may belong to the event, but too few sensors agree to tell. */
        UNCHECKED("too few sensors to tell");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /**
     * @param onsetSeconds by the detections' own clock (s)
     * @param lateSeconds after the expected arrival; negative before it (s)
     */
    public record LeftOut(Detection detection, double onsetSeconds, Reason reason, double lateSeconds) {}
}
