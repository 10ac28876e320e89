package org.soundtown.acoustics.path;

import org.soundtown.acoustics.profile.Profile;

/** Receives the paths of a pair one by one; what is handed over is a buffer that the next path overwrites. */
public interface PathSink {
    /** A path in a vertical plane, straight or over tops, perhaps reflected; energies relative to the source's power. */
    void vertical(VerticalPath path, Profile profile, boolean favourable);

    /** A path around corners that sets out on one side. */
    void lateral(LateralPath path, CornerWay way, boolean left, boolean favourable);
}
