package org.soundtown.detection.edge;

/**
 * A sound that began and waits for its second of audio.
 *
 * @param onset sample number of the onset
 * @param floorDb noise floor before it (dB(A) re 20 µPa)
 * @param look how many pictures were taken of it before
 */
record PendingEvent(long onset, double floorDb, int look) {
    PendingEvent again() {
        return new PendingEvent(onset, floorDb, look + 1);
    }
}
