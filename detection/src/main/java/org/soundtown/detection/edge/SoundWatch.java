package org.soundtown.detection.edge;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.soundtown.detection.features.LogMel;
import org.soundtown.detection.features.Resampler;
import org.soundtown.detection.level.FastLevel;
import org.soundtown.protocol.Capture;

/**
 * Listens to one microphone, notices sounds that rise above the floor, waits until it holds a second of each and shows it
 * to a judge. A sound that goes on without being recognised is shown again, half a second later. The classifier is taught
 * on what this shows and nothing else. Keeps six seconds of audio, which are then overwritten.
 */
public final class SoundWatch {
    private static final double PICTURE_SECONDS = (double) LogMel.SAMPLES / LogMel.SAMPLE_RATE;
    private static final double LOOK_STEP_SECONDS = 0.5;
    private static final int MOST_PENDING = 8;
    private static final double SEARCH_BACK_SECONDS = 0.03;
    private static final double SLOW_SEARCH_BACK_SECONDS = 0.2;

    private final DetectorSettings settings;
    private final NoiseFloor floor = new NoiseFloor();
    private final LogMel logMel = new LogMel();
    private final Deque<PendingEvent> pending = new ArrayDeque<>();

    private Optional<Window> window = Optional.empty();

    public SoundWatch(DetectorSettings settings) {
        this.settings = settings;
    }

    /** Is shown pictures. */
    @FunctionalInterface
    public interface Judge {
        /** Whether the sound is recognised, so that it need not be shown again. */
        boolean recognises(Picture picture);
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

    /** Takes the next capture, which came in this envelope. */
    public void hear(Capture capture, long envelope, Judge judge) {
        if (window.isPresent() && !window.get().track.continuedBy(capture)) {
            endWindow(judge);
        }
        if (window.isEmpty()) {
            window = Optional.of(new Window(capture, settings));
            floor.restart();
        }
        Window w = window.get();
        w.track.append(capture, envelope);
        watch(w);
        showPending(w, false, judge);
        if (capture.last()) {
            endWindow(judge);
        }
    }

    private void endWindow(Judge judge) {
        showPending(window.get(), true, judge);
        pending.clear();
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
        double back = w.trigger.slowOnset() ? SLOW_SEARCH_BACK_SECONDS : SEARCH_BACK_SECONDS;
        long to = w.nextFrame + w.meter.frameSamples();
        long searchFrom = Math.max(0, w.nextFrame - w.track.samplesIn(back));
        long from = Math.max(0, searchFrom - w.track.samplesIn(OnsetPicker.NOISE_SECONDS));
        int[] bands = w.trigger.loudBands();
        double[] filtered = BandPass.apply(
                w.track.slice(from, to),
                w.track.sampleRate(),
                BandMeter.lowEdgeHertz(bands[0]),
                BandMeter.highEdgeHertz(bands[1]));
        return from + OnsetPicker.pick(filtered, (int) (searchFrom - from), w.track.sampleRate());
    }

    private double floorDb(Window w) {
        return FastLevel.toDb(floor.of(BandMeter.A_WEIGHTED), w.track.fullScaleDb());
    }

    private void showPending(Window w, boolean ending, Judge judge) {
        int waiting = pending.size();
        for (int i = 0; i < waiting; i++) {
            PendingEvent event = pending.removeFirst();
            long from = event.onset() + w.track.samplesIn(event.look() * LOOK_STEP_SECONDS - settings.preRollSeconds());
            long to = from + w.track.samplesIn(PICTURE_SECONDS);
            if (to > w.track.end() && !ending) {
                pending.addLast(event);
            } else if (!judge.recognises(picture(w, event, from, to)) && goesOn(w, event, ending)) {
                pending.addLast(event.again());
            }
        }
    }

    private boolean goesOn(Window w, PendingEvent event, boolean ending) {
        return !ending && w.trigger.active() && event.look() + 1 < settings.looks();
    }

    private Picture picture(Window w, PendingEvent event, long from, long to) {
        float[] audio = w.track.slice(from, to);
        return new Picture(
                logMel.of(w.resampler.apply(audio), 0),
                w.track.timeOf(event.onset()),
                event.look(),
                FastLevel.loudestDb(audio, w.track.sampleRate(), w.track.fullScaleDb()),
                event.floorDb(),
                w.track.envelopesOf(event.onset(), Math.min(to, w.track.end())));
    }
}
