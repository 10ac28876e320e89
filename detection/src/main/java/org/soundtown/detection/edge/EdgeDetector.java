package org.soundtown.detection.edge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.soundtown.detection.classify.Classifier;
import org.soundtown.detection.table.AnomalyEntry;
import org.soundtown.detection.table.AnomalyTable;
import org.soundtown.detection.table.Station;
import org.soundtown.protocol.Addresses;
import org.soundtown.protocol.Capture;
import org.soundtown.protocol.Component;
import org.soundtown.protocol.Detection;
import org.soundtown.protocol.Envelope;
import org.soundtown.protocol.Outbox;

/**
 * The detector beside one microphone: listens to its captures and tells the locator which sounds of the anomaly table
 * began, when and how loud. Where it is not sure enough to stand by a claim, it sends it as supporting another's. What the
 * classifier takes for anything else stays unsaid. What leaves with a claim is the table's to say: by default the audio
 * stays here.
 */
public final class EdgeDetector implements Component {
    private final String microphone;
    private final Classifier classifier;
    private final AnomalyTable table;
    private final Station station;
    private final Disclosure disclosure;
    private final SoundWatch watch;
    private final HoldOff holdOff;
    private final DetectorSettings settings;
    private final LookScores lookScores = new LookScores();
    private final Agreement agreement = new Agreement();

    /**
     * @param microphone the sensor's id
     * @param classifier shared by all detectors
     */
    public EdgeDetector(String microphone, Classifier classifier, AnomalyTable table) {
        this(microphone, classifier, table, DetectorSettings.STANDARD);
    }

    public EdgeDetector(String microphone, Classifier classifier, AnomalyTable table, DetectorSettings settings) {
        this(microphone, classifier, table, settings, Station.UNKNOWN);
    }

    /** @param station where the microphone hangs and when its clock began */
    public EdgeDetector(
            String microphone, Classifier classifier, AnomalyTable table, DetectorSettings settings, Station station) {
        this.station = station;
        this.disclosure = new Disclosure(table);
        this.microphone = microphone;
        this.classifier = classifier;
        this.table = table;
        this.watch = new SoundWatch(settings, Math.max(classifier.soundSeconds(), disclosure.soundSeconds()));
        this.holdOff = new HoldOff(settings);
        this.settings = settings;
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

    /** Classifies a picture; what it returns see {@link SoundWatch.Judge#recognises}. */
    private boolean recognise(Picture picture, Outbox outbox) {
        float[] scores = classifier.scores(picture.excerpt());
        return picture.isRoutine()
                ? recogniseRoutinely(picture, scores, outbox)
                : recogniseBegun(picture, scores, outbox);
    }

    private boolean recogniseBegun(Picture picture, float[] single, Outbox outbox) {
        float[] scores = settings.averageLooks() ? lookScores.mean(picture, single) : single;
        int best = indexOfLargest(scores);
        Optional<AnomalyEntry> entry = entry(best, picture);
        if (entry.isPresent() && scores[best] >= entry.get().threshold()) {
            if (holdOff.admit(entry.get(), picture)) {
                send(picture, picture, entry.get(), scores[best], false, outbox);
            }
            return true;
        }
        if (!goesOn(entry, scores[best], picture)) {
            support(picture, scores, outbox);
        }
        return false;
    }

    /** Two routine looks in a row must say the same, and on average surely enough. */
    private boolean recogniseRoutinely(Picture picture, float[] scores, Outbox outbox) {
        int best = indexOfLargest(scores);
        Optional<AnomalyEntry> found = entry(best, picture);
        if (found.isEmpty() || !isLikely(found.get(), scores[best]) || goesOn(found, scores[best], picture)) {
            agreement.forget();
            return false;
        }
        AnomalyEntry entry = found.get();
        Optional<Agreement.Pair> pair = agreement
                .with(entry.soundClass(), scores[best], picture)
                .filter(both -> 1 - both.confidence() <= settings.routineDoubt() * (1 - entry.threshold()));
        if (pair.isEmpty()) {
            return true;
        }
        agreement.forget();
        Picture first = pair.get().first();
        if (holdOff.admit(entry, first)) {
            holdOff.isGoingOn(entry, picture);
            send(first, picture, entry, pair.get().confidence(), false, outbox);
        }
        return false;
    }

    /** Whether this is an event reported before: half of what its report took keeps it going. */
    private boolean goesOn(Optional<AnomalyEntry> entry, double score, Picture picture) {
        return entry.filter(known -> isLikely(known, score) && holdOff.isGoingOn(known, picture))
                .isPresent();
    }

    private static boolean isLikely(AnomalyEntry entry, double score) {
        return score >= 0.5 * entry.threshold();
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
        if (first && likeliest >= 0 && scores[likeliest] >= settings.supportConfidence()) {
            AnomalyEntry entry = entry(likeliest, picture).orElseThrow();
            send(picture, picture, entry, scores[likeliest], true, outbox);
        }
    }

    /** The table's entry of a label as it holds here and then. */
    private Optional<AnomalyEntry> entry(int label, Picture picture) {
        return table.findEntry(classifier.labels().get(label), station.at(picture.onsetSeconds()));
    }

    private void send(
            Picture first, Picture last, AnomalyEntry entry, double confidence, boolean supporting, Outbox outbox) {
        double levelDb = Math.max(first.levelDb(), last.levelDb());
        Detection detection = new Detection(
                microphone,
                entry.soundClass(),
                rounded(confidence, 1e4),
                rounded(first.onsetSeconds(), 1e6),
                rounded(levelDb, 100),
                rounded(levelDb - first.floorDb(), 100),
                supporting);
        Set<Long> heardIn = new LinkedHashSet<>(first.envelopes());
        heardIn.addAll(last.envelopes());
        Detection claim = first.isRoutine() ? detection.asSustained() : detection;
        outbox.send(Addresses.LOCATOR, disclosure.of(claim, entry, first), List.copyOf(heardIn));
    }

    /** No more digits on the wire than say anything: microseconds, hundredths of a decibel. */
    private static double rounded(double value, double steps) {
        return Math.rint(value * steps) / steps;
    }

    private static int indexOfLargest(float[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            best = values[i] > values[best] ? i : best;
        }
        return best;
    }
}
