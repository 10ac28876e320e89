package org.soundtown.training.trial;

import java.nio.file.Path;
import org.soundtown.training.recording.ClassMap;

/**
 * A recording in a trial.
 *
 * @param name its file below the recordings' folder, with slashes
 * @param soundClass our class for it; {@code background} where there is none
 * @param label the recordings' own name for its class, in small letters
 * @param originalId same for all cuts of one original recording
 */
record Role(Path file, String name, String soundClass, String label, String originalId) {
    static final String BACKGROUND = "background";

    /** What it is called where distractors are told apart: our class, or the label where there is none. */
    String heading() {
        return soundClass.equals(BACKGROUND) ? ClassMap.plain(label) : soundClass;
    }
}
