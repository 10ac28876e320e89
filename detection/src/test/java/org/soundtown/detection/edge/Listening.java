package org.soundtown.detection.edge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntSupplier;
import org.soundtown.detection.classify.Classifier;
import org.soundtown.detection.table.AnomalyTable;
import org.soundtown.protocol.Addresses;
import org.soundtown.protocol.Capture;
import org.soundtown.protocol.Component;
import org.soundtown.protocol.Detection;
import org.soundtown.protocol.Envelope;
import org.soundtown.protocol.Message;
import org.soundtown.protocol.Outbox;

/** Plays windows of sound to a detector in blocks of half a second and keeps what it says. */
final class Listening {
    static final double FULL_SCALE_DB = 120;

    private final Component detector;
    private final List<Said> said = new ArrayList<>();
    private long nextEnvelope = 1;

    record Said(Detection detection, List<Long> causes) {}

    Listening(Classifier classifier) {
        this(classifier, DetectorSettings.STANDARD);
    }

    Listening(Classifier classifier, DetectorSettings settings) {
        this(new EdgeDetector("m1", classifier, evenTable(), settings));
    }

    Listening(EdgeDetector detector) {
        this.detector = detector;
    }

    /** The shipped table with one threshold for all, so that a newly trained model changes no test of the detector. */
    private static AnomalyTable evenTable() {
        return new AnomalyTable(AnomalyTable.shipped().classes().stream()
                .map(entry -> entry.withThreshold(0.6, entry.basis()))
                .toList());
    }

    Listening window(double startSeconds, float[] samples) {
        return window(startSeconds, samples, Sounds.RATE, () -> Sounds.RATE / 2);
    }

    /** A window cut into blocks of these lengths. */
    Listening window(double startSeconds, float[] samples, int rate, IntSupplier blocks) {
        for (int from = 0; from < samples.length; ) {
            int to = Math.min(samples.length, from + blocks.getAsInt());
            send(new Capture(
                    "m1",
                    startSeconds + (double) from / rate,
                    rate,
                    Arrays.copyOfRange(samples, from, to),
                    FULL_SCALE_DB,
                    to == samples.length));
            from = to;
        }
        return this;
    }

    Listening send(Message message) {
        Envelope envelope = new Envelope(nextEnvelope++, "m1", detector.id(), 0, 0, List.of(), message);
        detector.step(0, List.of(envelope), new Outbox() {
            @Override
            public void send(String to, Message sent, List<Long> causes) {
                if (!to.equals(Addresses.LOCATOR)) {
                    throw new AssertionError("sent to " + to);
                }
                said.add(new Said((Detection) sent, causes));
            }

            @Override
            public void wakeAt(double seconds) {
                throw new AssertionError("a detector needs no waking");
            }
        });
        return this;
    }

    List<Said> said() {
        return said;
    }

    /** What was said as one line: class@onset to the millisecond. */
    String story() {
        StringBuilder story = new StringBuilder();
        for (Said s : said) {
            story.append(story.isEmpty() ? "" : " ")
                    .append(s.detection.soundClass())
                    .append('@')
                    .append(String.format(java.util.Locale.ROOT, "%.3f", s.detection.onsetSeconds()));
        }
        return story.toString();
    }
}
