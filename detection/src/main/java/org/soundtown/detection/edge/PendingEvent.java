package org.soundtown.detection.edge;

/**
 * A sound that began and waits for its second of audio.
 *
 * @param onset sample number of the onset
 * @param firstFrame number of the first frame of its first picture
 * @param within whether another sound was going on when it began
 * @param floorDb noise floor before it (dB(A) re 20 µPa)
 * @param floorLogMel what was usual before it
 * @param look how many pictures were taken of it before
 */
record PendingEvent(long onset, long firstFrame, boolean within, double floorDb, float[] floorLogMel, int look) {
    PendingEvent again() {
        return new PendingEvent(onset, firstFrame, within, floorDb, floorLogMel, look + 1);
    }
}
