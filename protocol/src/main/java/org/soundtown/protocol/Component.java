package org.soundtown.protocol;

import java.util.List;

/**
 * Something that receives messages and the time, and sends messages: a detector, a locator, a control room, a camera, a
 * drone, a patrol. It holds no clock, starts no thread, reads no wall time and throws no unseeded dice, so the same
 * component runs in lock step in a simulation, across a broker, or against real equipment.
 */
public interface Component {
    /** The address of this component, unique in an installation: "locator", "camera-03". */
    String id();

    /**
     * Takes one step. Called when messages have arrived, and at each time asked for with {@link Outbox#wakeAt}; never
     * for two components' shared state at once, but possibly beside other components on another thread.
     *
     * @param nowSeconds the time of the control room's clock (s since the run began), never decreasing
     * @param inbox what has arrived since the last step, oldest first; empty on a mere wake-up
     * @param outbox takes what this component sends; must not be kept after the call
     */
    void step(double nowSeconds, List<Envelope> inbox, Outbox outbox);
}
