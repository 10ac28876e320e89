package org.soundtown.simcore.network;

import java.util.Comparator;
import org.soundtown.protocol.Envelope;

/** The order in which envelopes are handed over. */
final class Envelopes {
    /** By arrival; of two that arrive together, the one sent first. */
    static final Comparator<Envelope> BY_ARRIVAL =
            Comparator.comparingDouble(Envelope::receivedSeconds).thenComparingLong(Envelope::id);

    private Envelopes() {}
}
