package org.soundtown.detection.edge;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.soundtown.detection.classify.Classifier;
import org.soundtown.detection.features.LogMel;
import org.soundtown.detection.features.Resampler;
import org.soundtown.detection.level.FastLevel;
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
 * began, when and how loud. What the classifier takes for anything else stays unsaid. Audio stays here: six seconds of it,
 * then it is overwritten.
 */
public final class EdgeDetector implements Component {
    private static final double PICTURE_SECONDS = (double) LogMel.SAMPLES / LogMel.SAMPLE_RATE;
    private static final double LOOK_STEP_SECONDS = 0.5;
    private static final int MOST_PENDING = 8;

    private final String microphone;
    private final Classifier classifier;
    private final AnomalyTable table;
    private final DetectorSettings settings;
    private final HoldOff holdOff;
    private final NoiseFloor floor = new NoiseFloor();
    private final LogMel logMel = new LogMel();
    private final Deque<PendingEvent> pending = new ArrayDeque<>();

    private Optional<Window> window = Optional.empty();

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
        this.settings = settings;
        this.holdOff = new HoldOff(settings);
    }

    /** One uninterrupted stretch of listening. */
    private static final class Window {
        final SampleTrack track;
        final BandMeter meter;
        final Resampler resampler;
        final Trigger trigger;
        final double[] frame = new double[BandMeter.BANDS + 1];
        long nextFrame;

        Window(Capture first, DetectorSettings settings) {
            track = new SampleTrack(first.sampleRate(), first.fullScaleDb());
            meter = new BandMeter(first.sampleRate());
            resampler = new Resampler(first.sampleRate(), LogMel.SAMPLE_RATE);
            trigger = new Trigger(settings);
        }
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
                hear(capture, envelope.id(), outbox);
            } else {
                throw new IllegalArgumentException(
                        id() + " got " + envelope.message().getClass().getSimpleName() + " from " + envelope.from()
                                + ": expected captures of " + microphone);
            }
        }
    }

    private void hear(Capture capture, long envelope, Outbox outbox) {
        if (window.isPresent() && !window.get().track.continuedBy(capture)) {
            endWindow(outbox);
        }
        if (window.isEmpty()) {
            window = Optional.of(new Window(capture, settings));
            floor.restart();
        }
        Window w = window.get();
        w.track.append(capture, envelope);
        watch(w);
        classifyPending(w, false, outbox);
        if (capture.last()) {
            endWindow(outbox);
        }
    }

    private void endWindow(Outbox outbox) {
        classifyPending(window.get(), true, outbox);
        window = Optional.empty();
    }

    private void watch(Window w) {
        int length = w.meter.frameSamples();
        for (; w.nextFrame + length <= w.track.end(); w.nextFrame += w.meter.hopSamples()) {
            w.meter.measure(w.track.slice(w.nextFrame, w.nextFrame + length), w.frame);
            if (floor.ready() && w.trigger.onsetIn(w.frame, floor) && pending.size() < MOST_PENDING) {
                pending.add(new PendingEvent(onset(w), floorDb(w), 0));
            }
            floor.update(w.frame, w.trigger.active());
        }
    }

    private long onset(Window w) {
        int rate = w.track.sampleRate();
        double back = w.trigger.slowOnset() ? 0.2 : 0.03;
        long to = w.nextFrame + w.meter.frameSamples();
        long searchFrom = Math.max(0, w.nextFrame - w.track.samplesIn(back));
        long from = Math.max(0, searchFrom - w.track.samplesIn(OnsetPicker.NOISE_SECONDS));
        int[] bands = w.trigger.loudBands();
        double[] filtered = BandPass.apply(
                w.track.slice(from, to), rate, BandMeter.lowEdgeHertz(bands[0]), BandMeter.highEdgeHertz(bands[1]));
        return from + OnsetPicker.pick(filtered, (int) (searchFrom - from), rate);
    }

    private double floorDb(Window w) {
        return FastLevel.toDb(floor.of(BandMeter.A_WEIGHTED), w.track.fullScaleDb());
    }

    private void classifyPending(Window w, boolean ending, Outbox outbox) {
        int waiting = pending.size();
        for (int i = 0; i < waiting; i++) {
            PendingEvent event = pending.removeFirst();
            long from = event.onset() + w.track.samplesIn(event.look() * LOOK_STEP_SECONDS - settings.preRollSeconds());
            long to = from + w.track.samplesIn(PICTURE_SECONDS);
            if (to > w.track.end() && !ending) {
                pending.addLast(event);
            } else if (!recognise(w, event, from, to, outbox) && goesOn(w, event, ending)) {
                pending.addLast(event.again());
            }
        }
        if (ending) {
            pending.clear();
        }
    }

    private boolean goesOn(Window w, PendingEvent event, boolean ending) {
        return !ending && w.trigger.active() && event.look() + 1 < settings.looks();
    }

    /** Classifies one picture of an event; true where it was something of the table, reported or held off. */
    private boolean recognise(Window w, PendingEvent event, long from, long to, Outbox outbox) {
        float[] audio = w.track.slice(from, to);
        float[] scores = classifier.scores(logMel.of(w.resampler.apply(audio), 0));
        int best = indexOfLargest(scores);
        Optional<AnomalyEntry> entry = table.findEntry(classifier.labels().get(best))
                .filter(candidate -> scores[best] >= candidate.threshold());
        if (entry.isEmpty()) {
            return false;
        }
        double levelDb = FastLevel.loudestDb(audio, w.track.sampleRate(), w.track.fullScaleDb());
        double onsetSeconds = w.track.timeOf(event.onset());
        if (holdOff.admit(entry.get(), onsetSeconds, levelDb)) {
            Detection detection = new Detection(
                    microphone,
                    entry.get().soundClass(),
                    scores[best],
                    onsetSeconds,
                    levelDb,
                    levelDb - event.floorDb());
            outbox.send(Addresses.LOCATOR, detection, w.track.envelopesOf(event.onset(), Math.min(to, w.track.end())));
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
