package org.soundtown.detection.location;

import java.util.ArrayList;
import java.util.List;
import org.soundtown.protocol.Alert;
import org.soundtown.protocol.Component;
import org.soundtown.protocol.Detection;
import org.soundtown.protocol.Envelope;
import org.soundtown.protocol.Message;
import org.soundtown.protocol.Outbox;

/** Delivers detections to a locator at the times given and keeps what it sends. */
final class Sent implements Outbox {
    private final List<Alert> alerts = new ArrayList<>();
    private final List<List<Long>> causes = new ArrayList<>();
    private double wakeSeconds = Double.POSITIVE_INFINITY;

    record Delivery(double receivedSeconds, Detection detection) {}

    static Sent by(Component locator, List<Delivery> deliveries) {
        Sent sent = new Sent();
        List<Delivery> inOrder = new ArrayList<>(deliveries);
        inOrder.sort(java.util.Comparator.comparingDouble(Delivery::receivedSeconds));
        long id = 0;
        for (Delivery delivery : inOrder) {
            sent.wakeUntil(locator, delivery.receivedSeconds());
            Envelope envelope = new Envelope(
                    ++id,
                    "detector/" + delivery.detection().microphone(),
                    locator.id(),
                    delivery.receivedSeconds(),
                    delivery.receivedSeconds(),
                    List.of(),
                    delivery.detection());
            sent.step(locator, delivery.receivedSeconds(), List.of(envelope));
        }
        sent.wakeUntil(locator, Double.MAX_VALUE);
        return sent;
    }

    List<Alert> alerts() {
        return alerts;
    }

    List<Long> causesOf(int alert) {
        return causes.get(alert);
    }

    private void wakeUntil(Component component, double seconds) {
        while (wakeSeconds < seconds) {
            step(component, wakeSeconds, List.of());
        }
    }

    private void step(Component component, double now, List<Envelope> inbox) {
        wakeSeconds = Double.POSITIVE_INFINITY;
        component.step(now, inbox, this);
    }

    @Override
    public void send(String to, Message message, List<Long> why) {
        alerts.add((Alert) message);
        causes.add(why);
    }

    @Override
    public void wakeAt(double seconds) {
        wakeSeconds = Math.min(wakeSeconds, seconds);
    }
}
