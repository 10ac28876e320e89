package org.soundtown.coverage.chance;

import java.util.Locale;

/** The links of the chain that coverage is told of. */
public enum Link {
    /** At least one microphone receives it in some octave band above what masks it. */
    HEARD,
    /** At least one microphone detects it. */
    DETECTED,
    /** It is detected, at least three microphones report it, and the expected error of its place is small enough. */
    LOCATED,
    /** It is located, and a camera that turns there has it in its picture, unhidden and large enough. */
    SEEN,
    /** It is located, and a drone sent there comes in time and near enough to notice. */
    DRONE,
    /** It is located, and a patrol sent there comes in time and near enough to notice. */
    PATROL;

    /** Lower case, as files have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
