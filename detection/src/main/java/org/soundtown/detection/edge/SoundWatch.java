package org.soundtown.detection.edge;

import java.util.Optional;
import org.soundtown.detection.classify.Classifier;
import org.soundtown.protocol.Capture;

/**
 * Listens to one microphone, notices sounds that rise above the floor, waits until it holds a second of each and shows it
 * to a judge. A sound that goes on without being recognised is shown again, half a second later. Where nothing rose for a
 * while, it shows what is there all the same. What is shown does not depend on how the samples were cut into captures. The
 * classifier is taught on what this shows and nothing else. Keeps six seconds of audio, which are then overwritten.
 */
public final class SoundWatch {
    /** Captures are taken in pieces no longer than this (s). */
    private static final double PIECE_SECONDS = 0.5;

    private final DetectorSettings settings;
    private final double soundSeconds;
    private final NoiseFloor floor = new NoiseFloor();

    private Optional<Window> window = Optional.empty();

    public SoundWatch(DetectorSettings settings) {
        this(settings, 0);
    }

    /** @param soundSeconds how much sound goes with each picture (s), up to {@link Classifier#MOST_SOUND_SECONDS} */
    public SoundWatch(DetectorSettings settings, double soundSeconds) {
        if (!(soundSeconds >= 0 && soundSeconds <= Classifier.MOST_SOUND_SECONDS)) {
            throw new IllegalArgumentException(
                    "soundSeconds " + soundSeconds + ": expected 0 to " + Classifier.MOST_SOUND_SECONDS + " (s)");
        }
        this.settings = settings;
        this.soundSeconds = soundSeconds;
    }

    /** Is shown pictures. */
    @FunctionalInterface
    public interface Judge {
        /**
         * Whether the sound is recognised, so that it need not be shown again; of a routine look, whether it is promising, so
         * that the next is due half a second later instead of a second.
         */
        boolean recognises(Picture picture);
    }

    /** Takes the next capture, which came in this envelope. */
    public void hear(Capture capture, long envelope, Judge judge) {
        if (window.isPresent() && !window.get().continuedBy(capture)) {
            window.get().end(judge);
            window = Optional.empty();
        }
        if (window.isEmpty()) {
            window = Optional.of(new Window(capture, settings, soundSeconds, floor));
        }
        Window open = window.get();
        int length = capture.samples().length;
        int piece = (int) (PIECE_SECONDS * capture.sampleRate());
        for (int from = 0; from < length; from += piece) {
            open.hear(capture, from, Math.min(length, from + piece), envelope, judge);
        }
        if (capture.last()) {
            open.end(judge);
            window = Optional.empty();
        }
    }
}
