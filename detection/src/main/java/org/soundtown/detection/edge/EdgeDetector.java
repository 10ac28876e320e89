package org.soundtown.detection.edge;

import java.util.List;
import java.util.Optional;
import org.soundtown.detection.classify.Classifier;
import org.soundtown.detection.table.AnomalyEntry;
import org.soundtown.detection.table.AnomalyTable;
import org.soundtown.protocol.Addresses;
import org.soundtown.protocol.Capture;
import org.soundtown.protocol.Component;
import org.soundtown.protocol.Detection;
import org.soundtown.protocol.Envelope;
import org.soundtown.protocol.Outbox;

/**
 * The detector beside one microphone: listens to its captures and tells the locator which sounds of the anomaly table
 * began, when and how loud. What the classifier takes for anything else stays unsaid, and the audio stays here.
 */
public final class EdgeDetector implements Component {
    private final String microphone;
    private final Classifier classifier;
    private final AnomalyTable table;
    private final SoundWatch watch;
    private final HoldOff holdOff;

    /**
     * @param microphone the sensor's id
     * @param classifier shared by all detectors
     */
    public EdgeDetector(String microphone, Classifier classifier, AnomalyTable table) {
        this(microphone, classifier, table, DetectorSettings.STANDARD);
    }

    public EdgeDetector(String microphone, Classifier classifier, AnomalyTable table, DetectorSettings settings) {
        this.microphone = microphone;
        this.classifier = classifier;
        this.table = table;
        this.watch = new SoundWatch(settings);
        this.holdOff = new HoldOff(settings);
    }

    @Override
    public String id() {
        return Addresses.detectorOf(microphone);
    }

    @Override
    public void step(double nowSeconds, List<Envelope> inbox, Outbox outbox) {
        for (Envelope envelope : inbox) {
            if (envelope.message() instanceof Capture capture
                    && capture.microphone().equals(microphone)) {
                watch.hear(capture, envelope.id(), picture -> recognise(picture, outbox));
            } else {
                throw new IllegalArgumentException(
                        id() + " got " + envelope.message().getClass().getSimpleName() + " from " + envelope.from()
                                + ": expected captures of " + microphone);
            }
        }
    }

    /** Classifies a picture; true where it was something of the table, reported or held off. */
    private boolean recognise(Picture picture, Outbox outbox) {
        float[] scores = classifier.scores(picture.logMel());
        int best = indexOfLargest(scores);
        Optional<AnomalyEntry> entry = table.findEntry(classifier.labels().get(best))
                .filter(candidate -> scores[best] >= candidate.threshold());
        if (entry.isEmpty()) {
            return false;
        }
        if (holdOff.admit(entry.get(), picture.onsetSeconds(), picture.levelDb())) {
            Detection detection = new Detection(
                    microphone,
                    entry.get().soundClass(),
                    scores[best],
                    picture.onsetSeconds(),
                    picture.levelDb(),
                    picture.levelDb() - picture.floorDb());
            outbox.send(Addresses.LOCATOR, detection, picture.envelopes());
        }
        return true;
    }

    private static int indexOfLargest(float[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            best = values[i] > values[best] ? i : best;
        }
        return best;
    }
}
