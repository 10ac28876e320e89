package org.soundtown.training.trial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.soundtown.detection.classify.Classifier;
import org.soundtown.detection.edge.EdgeDetector;
import org.soundtown.detection.table.AnomalyTable;
import org.soundtown.protocol.Addresses;
import org.soundtown.protocol.Capture;
import org.soundtown.protocol.Detection;
import org.soundtown.protocol.Envelope;
import org.soundtown.protocol.Message;
import org.soundtown.protocol.Outbox;

/** Plays samples to an edge detector as it ships, block by block. Thread-safe: each call has a detector of its own. */
final class Listener {
    private static final double BLOCK_SECONDS = 0.5;
    private static final String MICROPHONE = "trial";

    private final Classifier classifier;
    private final AnomalyTable table;

    Listener(Classifier classifier, AnomalyTable table) {
        this.classifier = classifier;
        this.table = table;
    }

    /** What it claims of its own accord, in the order of its claims; those in support of others' are left out. */
    List<Detection> hear(float[] samples, int sampleRate, double fullScaleDb) {
        EdgeDetector detector = new EdgeDetector(MICROPHONE, classifier, table);
        Claims claims = new Claims();
        int block = (int) (BLOCK_SECONDS * sampleRate);
        for (int from = 0; from < samples.length; from += block) {
            int to = Math.min(samples.length, from + block);
            double end = (double) to / sampleRate;
            Capture capture = new Capture(
                    MICROPHONE,
                    (double) from / sampleRate,
                    sampleRate,
                    Arrays.copyOfRange(samples, from, to),
                    fullScaleDb,
                    to == samples.length);
            Envelope envelope = new Envelope(
                    1 + from / block, MICROPHONE, Addresses.detectorOf(MICROPHONE), end, end, List.of(), capture);
            detector.step(end, List.of(envelope), claims);
        }
        return claims.detections;
    }

    private static final class Claims implements Outbox {
        private final List<Detection> detections = new ArrayList<>();

        @Override
        public void send(String to, Message message, List<Long> causes) {
            if (message instanceof Detection detection && !detection.supporting()) {
                detections.add(detection);
            }
        }

        @Override
        public void wakeAt(double seconds) {
            // A detector works when captures arrive, and these keep coming.
        }
    }
}
