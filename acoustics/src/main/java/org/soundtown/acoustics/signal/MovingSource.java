package org.soundtown.acoustics.signal;

import java.util.List;
import org.soundtown.acoustics.path.PathFinder;
import org.soundtown.foundation.geometry.Position;

/** What is heard of a source on its way, by a receiver that stands or moves: {@link PathTracks} and {@link MovingMix} in one. */
public final class MovingSource {
    private final Trajectory trajectory;

    public MovingSource(Trajectory trajectory) {
        this.trajectory = trajectory;
    }

    /**
     * What a receiver that stands still hears; empty where there is no path.
     *
     * @param emission waveform at 1 m (Pa)
     * @param sampleRate 8000 to 48000 (Hz)
     */
    public ReceivedSound render(float[] emission, int sampleRate, PathFinder finder, Position receiver) {
        return render(emission, sampleRate, finder, Trajectory.still(receiver));
    }

    /** The same for a receiver on its way, whose times are counted from the beginning of the emission as well. */
    public ReceivedSound render(float[] emission, int sampleRate, PathFinder finder, Trajectory receiver) {
        MovingMix mix = new MovingMix(sampleRate);
        if (emission.length == 0) {
            return new ReceivedSound(0, sampleRate, new float[0]);
        }
        DelayTable sound = DelayTable.of(emission, sampleRate);
        PathTracks tracks = PathTracks.follow(trajectory, receiver, sound.seconds(), sampleRate, finder);
        return mix.render(List.of(new MovingMix.Voice(sound, tracks)));
    }
}
