package org.soundtown.simcore.network;

import java.util.ArrayList;
import java.util.List;
import org.soundtown.protocol.Component;
import org.soundtown.protocol.Envelope;
import org.soundtown.protocol.Message;
import org.soundtown.protocol.Outbox;

/** One step of one component with its own outbox; runs on any thread. */
final class Step implements Runnable, Outbox {
    private final Component component;
    private final double now;
    private final List<Envelope> inbox;
    private final List<Sent> sent = new ArrayList<>();
    private final List<Double> wakeSeconds = new ArrayList<>();

    Step(Component component, double now, List<Envelope> inbox) {
        this.component = component;
        this.now = now;
        this.inbox = List.copyOf(inbox);
    }

    /** A message that waits to be carried. */
    record Sent(String to, Message message, List<Long> causes) {}

    @Override
    public void run() {
        component.step(now, inbox, this);
    }

    @Override
    public void send(String to, Message message, List<Long> causes) {
        sent.add(new Sent(to, message, List.copyOf(causes)));
    }

    @Override
    public void wakeAt(double seconds) {
        if (Double.isNaN(seconds)) {
            throw new IllegalArgumentException(component.id() + " asked to be woken at NaN");
        }
        if (seconds < Double.POSITIVE_INFINITY) {
            wakeSeconds.add(seconds);
        }
    }

    Component component() {
        return component;
    }

    List<Sent> sent() {
        return sent;
    }

    List<Double> wakeSeconds() {
        return wakeSeconds;
    }
}
