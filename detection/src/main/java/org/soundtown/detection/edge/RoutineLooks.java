package org.soundtown.detection.edge;

/** When it is time to look though nothing rose: so many frames after the end of the last picture, sooner after a promising one. */
final class RoutineLooks {
    private static final int FRAMES_PER_SECOND = 100;
    private static final int NEXT_FRAMES = 50;
    private static final int LEAST_FRAMES = 20;

    private final double stepFrames;
    private long lookedUntil;
    private boolean promising;

    /** @param seconds from one look to the next (s); infinite for none */
    RoutineLooks(double seconds) {
        stepFrames = FRAMES_PER_SECOND * seconds;
    }

    /** Nothing but exact silence was there before this frame. */
    void nothingBefore(long frame) {
        lookedUntil = frame;
    }

    /** Frames up to this one (excluded) are, or will be, on a picture of a sound that began. */
    void looked(long until) {
        lookedUntil = Math.max(lookedUntil, until);
        promising = false;
    }

    /** Whether a routine look is due after this many frames. */
    boolean due(long frames) {
        return frames - lookedUntil >= (promising ? NEXT_FRAMES : stepFrames);
    }

    /** Whether one is due as a window ends: nothing was looked at, or half a picture was not; less is enough for a second look. */
    boolean dueAtEnd(long frames) {
        boolean unseen =
                frames - lookedUntil >= (promising ? LEAST_FRAMES : NEXT_FRAMES) || lookedUntil == 0 && frames > 0;
        return unseen && stepFrames < Double.POSITIVE_INFINITY;
    }

    /** There was one. */
    void shown(long frames, boolean wasPromising) {
        lookedUntil = frames;
        promising = wasPromising;
    }
}
