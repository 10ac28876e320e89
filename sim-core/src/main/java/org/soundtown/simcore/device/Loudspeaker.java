package org.soundtown.simcore.device;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.protocol.Addresses;
import org.soundtown.protocol.Component;
import org.soundtown.protocol.DeviceStatus;
import org.soundtown.protocol.Envelope;
import org.soundtown.protocol.Outbox;
import org.soundtown.protocol.ReleaseOrder;
import org.soundtown.protocol.SpeakOrder;
import org.soundtown.protocol.SpeechDone;

/** A loudspeaker: speaks one message after the other and tells when each is spoken. */
public final class Loudspeaker implements Component {
    private final String id;
    private final Position position;
    private final LoudspeakerModel model;
    private final Deque<Speech> waiting = new ArrayDeque<>();
    private boolean announced;
    private double spokenSeconds;

    public Loudspeaker(String id, Position position, LoudspeakerModel model) {
        this.id = id;
        this.position = position;
        this.model = model;
    }

    private record Speech(SpeakOrder order, long envelope) {}

    @Override
    public String id() {
        return id;
    }

    @Override
    public void step(double nowSeconds, List<Envelope> inbox, Outbox outbox) {
        if (!announced) {
            announced = true;
            outbox.send(Addresses.CONTROL_ROOM, new DeviceStatus(id, position, true, "in service"), List.of());
        }
        if (!waiting.isEmpty() && nowSeconds >= spokenSeconds) {
            Speech spoken = waiting.poll();
            outbox.send(
                    Addresses.CONTROL_ROOM, new SpeechDone(id, spoken.order().incident()), List.of(spoken.envelope()));
            speakNext(nowSeconds, outbox);
        }
        for (Envelope envelope : inbox) {
            if (envelope.message() instanceof SpeakOrder order) {
                waiting.add(new Speech(order, envelope.id()));
                if (waiting.size() == 1) {
                    speakNext(nowSeconds, outbox);
                }
            } else if (envelope.message() instanceof ReleaseOrder release) {
                Speech speaking = waiting.peek();
                waiting.removeIf(speech ->
                        !speech.equals(speaking) && speech.order().incident().equals(release.incident()));
            }
        }
    }

    private void speakNext(double nowSeconds, Outbox outbox) {
        if (!waiting.isEmpty()) {
            int words = waiting.peek().order().text().trim().split("\\s+").length;
            spokenSeconds = nowSeconds + model.warmUpSeconds() + words * 60 / model.wordsPerMinute();
            outbox.wakeAt(spokenSeconds);
        }
    }
}
