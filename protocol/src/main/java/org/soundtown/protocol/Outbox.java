package org.soundtown.protocol;

import java.util.List;

/** Where a component puts what it sends during one step. */
public interface Outbox {
    /**
     * Sends a message over the link between the two components.
     *
     * @param to the address of the receiver; {@link Addresses#JOURNAL} for what is only put on record
     * @param causes ids of the envelopes that made the component send this, at least one unless it acts unprompted
     */
    void send(String to, Message message, List<Long> causes);

    /** Asks for a step at this time (s since the run began) even if nothing arrives; in the past means at once. */
    void wakeAt(double seconds);
}
