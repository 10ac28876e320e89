package org.soundtown.detection.edge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.soundtown.detection.classify.Sound;
import org.soundtown.detection.features.LogMel;
import org.soundtown.detection.level.FastLevel;
import org.soundtown.protocol.Capture;

/**
 * One uninterrupted stretch of listening. Goes frame by frame: what stands out of the floor waits until its picture is
 * complete. The first second is looked at twice: once to learn the floor, then for what rose above it.
 */
final class Window {
    private static final int LOOK_STEP_FRAMES = 50;
    private static final int MOST_PENDING = 8;
    private static final double SEARCH_BACK_SECONDS = 0.03;
    private static final double SLOW_SEARCH_BACK_SECONDS = 0.2;
    private static final int FLOOR_FRAMES = 200;

    private final DetectorSettings settings;
    private final double soundSeconds;
    private final int lookFrames;
    private final NoiseFloor floor;
    private final SampleTrack track;
    private final Spectrogram spectrogram;
    private final Trigger trigger;
    private final RoutineLooks routine;
    private final Deque<PendingEvent> pending = new ArrayDeque<>();
    private final List<double[]> unlearnt = new ArrayList<>();
    private boolean learnt;

    Window(Capture first, DetectorSettings settings, double soundSeconds, NoiseFloor floor) {
        this.settings = settings;
        this.soundSeconds = soundSeconds;
        this.floor = floor;
        track = new SampleTrack(first.sampleRate(), first.fullScaleDb());
        spectrogram = new Spectrogram(first.sampleRate());
        trigger = new Trigger(settings, spectrogram.bands());
        lookFrames = Math.max(LogMel.FRAMES, framesOf(track.samplesIn(soundSeconds)));
        routine = new RoutineLooks(settings.routineSeconds());
        floor.restart();
    }

    /** Whether this capture continues it: same format, and no gap longer than a clock could explain. */
    boolean continuedBy(Capture capture) {
        return track.continuedBy(capture);
    }

    /** Takes in some samples of a capture. */
    void hear(Capture capture, int from, int to, long envelope, SoundWatch.Judge judge) {
        track.append(capture, from, to, envelope);
        while (spectrogram.hasNext(track)) {
            watch(spectrogram.next(track));
            if (learnt) {
                showDue(false, judge);
                lookRoutinely(judge);
            }
        }
    }

    /** Nothing more comes: what waits for more is shown as it is, silence for the rest. */
    void end(SoundWatch.Judge judge) {
        learn();
        showDue(true, judge);
        if (routine.dueAtEnd(spectrogram.frames())) {
            showRoutine(judge);
        }
    }

    private void watch(double[] frame) {
        if (learnt) {
            notice(spectrogram.frames() - 1, frame);
            floor.follow(frame);
        } else if (!unlearnt.isEmpty() || !NoiseFloor.isSilence(frame)) {
            floor.prepare(frame);
            unlearnt.add(frame.clone());
            if (unlearnt.size() >= NoiseFloor.LEARNING_FRAMES) {
                learn();
            }
        } else {
            routine.nothingBefore(spectrogram.frames());
        }
    }

    private void learn() {
        if (learnt || unlearnt.isEmpty()) {
            return;
        }
        floor.learn();
        learnt = true;
        long first = spectrogram.frames() - unlearnt.size();
        for (int i = 0; i < unlearnt.size(); i++) {
            notice(first + i, unlearnt.get(i));
        }
        unlearnt.clear();
    }

    private void notice(long number, double[] frame) {
        if (trigger.onsetIn(frame, floor) && pending.size() < MOST_PENDING) {
            pending.add(begun(number));
        }
        floor.update(frame, trigger.active());
    }

    private PendingEvent begun(long number) {
        long onset = onset(number);
        int hop = spectrogram.hopSamples();
        long first = Math.floorDiv(onset - track.samplesIn(settings.preRollSeconds()) + hop / 2, hop);
        long quietUntil = Math.floorDiv(onset - spectrogram.frameSamples(), hop);
        boolean early = quietUntil < FLOOR_FRAMES / 10;
        float[] usual = spectrogram.quietest(
                early ? 0 : quietUntil - FLOOR_FRAMES, early ? NoiseFloor.LEARNING_FRAMES : quietUntil);
        routine.looked(first + lookFrames);
        return new PendingEvent(onset, first, trigger.withinSound(), floorDb(), usual, 0);
    }

    private long onset(long number) {
        double back = trigger.slowOnset() ? SLOW_SEARCH_BACK_SECONDS : SEARCH_BACK_SECONDS;
        long start = number * spectrogram.hopSamples();
        long to = start + spectrogram.frameSamples();
        long searchFrom = Math.max(0, start - track.samplesIn(back));
        long from = Math.max(0, searchFrom - track.samplesIn(OnsetPicker.NOISE_SECONDS));
        int[] bands = trigger.loudBands();
        double[] filtered = BandPass.apply(
                track.slice(from, to),
                track.sampleRate(),
                BandMeter.lowEdgeHertz(bands[0]),
                BandMeter.highEdgeHertz(bands[1]));
        return from + OnsetPicker.pick(filtered, (int) (searchFrom - from), track.sampleRate());
    }

    private double floorDb() {
        return FastLevel.toDb(floor.of(BandMeter.A_WEIGHTED), track.fullScaleDb());
    }

    private void showDue(boolean ending, SoundWatch.Judge judge) {
        int waiting = pending.size();
        for (int i = 0; i < waiting; i++) {
            PendingEvent event = pending.removeFirst();
            long first = event.firstFrame() + (long) event.look() * LOOK_STEP_FRAMES;
            if (first + lookFrames > spectrogram.frames() && !ending) {
                pending.addLast(event);
            } else if (!judge.recognises(picture(event, first)) && goesOn(event, ending)) {
                pending.addLast(event.again());
                routine.looked(first + LOOK_STEP_FRAMES + lookFrames);
            }
        }
    }

    private boolean goesOn(PendingEvent event, boolean ending) {
        return !ending && trigger.active() && event.look() + 1 < settings.looks();
    }

    private Picture picture(PendingEvent event, long first) {
        long to = Math.min((first + lookFrames) * spectrogram.hopSamples(), track.end());
        return new Picture(
                event.within() ? Picture.Occasion.ONSET_WITHIN_SOUND : Picture.Occasion.ONSET,
                event.look(),
                spectrogram.picture(first),
                event.floorLogMel(),
                timeOfFrame(first),
                track.timeOf(event.onset()),
                levelDb(first),
                event.floorDb(),
                sound(first),
                track.envelopesOf(event.onset(), to));
    }

    private void lookRoutinely(SoundWatch.Judge judge) {
        if (routine.due(spectrogram.frames())) {
            showRoutine(judge);
        }
    }

    private void showRoutine(SoundWatch.Judge judge) {
        long end = spectrogram.frames();
        long first = Math.max(0, end - lookFrames);
        boolean promising = levelDb(first) >= settings.silenceDb() && judge.recognises(routinePicture(first));
        routine.shown(end, promising);
    }

    private Picture routinePicture(long first) {
        int hop = spectrogram.hopSamples();
        int rise = spectrogram.rise(first);
        double onset =
                rise == 0 ? timeOfFrame(first) : track.timeOf((first + rise) * hop + spectrogram.frameSamples() / 2.0);
        return new Picture(
                Picture.Occasion.ROUTINE,
                0,
                spectrogram.picture(first),
                spectrogram.quietest(0, spectrogram.frames()),
                timeOfFrame(first),
                onset,
                levelDb(first),
                floorDb(),
                sound(first),
                track.envelopesOf(first * hop, (spectrogram.frames() - 1) * hop + spectrogram.frameSamples()));
    }

    /** How many frames it takes to hold so many samples whole. */
    private int framesOf(long samples) {
        int hop = spectrogram.hopSamples();
        return (int) Math.max(0, (samples - spectrogram.frameSamples() + hop - 1) / hop + 1);
    }

    private Sound sound(long first) {
        if (soundSeconds == 0) {
            return Sound.NONE;
        }
        long from = first * spectrogram.hopSamples();
        float[] samples = track.slice(from, from + track.samplesIn(soundSeconds));
        return new Sound(samples, track.sampleRate(), timeOfFrame(first), track.fullScaleDb());
    }

    private double levelDb(long first) {
        return FastLevel.toDb(spectrogram.loudest(first), track.fullScaleDb());
    }

    private double timeOfFrame(long frame) {
        return track.timeOf((double) frame * spectrogram.hopSamples());
    }
}
