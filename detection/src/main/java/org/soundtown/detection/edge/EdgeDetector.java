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
 * began, when and how loud. Where it is not sure enough to stand by a claim, it sends it as supporting another's. What the
 * classifier takes for anything else stays unsaid, and the audio stays here.
 */
public final class EdgeDetector implements Component {
    private final String microphone;
    private final Classifier classifier;
    private final AnomalyTable table;
    private final SoundWatch watch;
    private final HoldOff holdOff;
    private final double supportConfidence;

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
        this.supportConfidence = settings.supportConfidence();
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
            support(picture, scores, outbox);
            return false;
        }
        if (holdOff.admit(entry.get(), picture.onsetSeconds(), picture.levelDb())) {
            send(picture, entry.get().soundClass(), scores[best], false, outbox);
        }
        return true;
    }

    /** Sends along the likeliest class of the table once for each sound, where it is not unlikely. */
    private void support(Picture picture, float[] scores, Outbox outbox) {
        int likeliest = -1;
        for (int i = 0; i < scores.length; i++) {
            boolean known = table.findEntry(classifier.labels().get(i)).isPresent();
            if (known && (likeliest < 0 || scores[i] > scores[likeliest])) {
                likeliest = i;
            }
        }
        boolean first = picture.look() == 0 && !holdOff.isEcho(picture.onsetSeconds(), picture.levelDb());
        if (first && likeliest >= 0 && scores[likeliest] >= supportConfidence) {
            send(picture, classifier.labels().get(likeliest), scores[likeliest], true, outbox);
        }
    }

    private void send(Picture picture, String soundClass, double confidence, boolean supporting, Outbox outbox) {
        Detection detection = new Detection(
                microphone,
                soundClass,
                confidence,
                picture.onsetSeconds(),
                picture.levelDb(),
                picture.levelDb() - picture.floorDb(),
                supporting);
        outbox.send(Addresses.LOCATOR, detection, picture.envelopes());
    }

    private static int indexOfLargest(float[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            best = values[i] > values[best] ? i : best;
        }
        return best;
    }
}
