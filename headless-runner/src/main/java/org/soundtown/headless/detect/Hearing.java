package org.soundtown.headless.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoublePredicate;
import org.soundtown.detection.classify.Classifier;
import org.soundtown.detection.edge.DetectorSettings;
import org.soundtown.detection.edge.EdgeDetector;
import org.soundtown.detection.table.AnomalyTable;
import org.soundtown.detection.table.Station;
import org.soundtown.emissions.recording.AudioStream;
import org.soundtown.foundation.document.InputError;
import org.soundtown.protocol.Capture;
import org.soundtown.protocol.Detection;
import org.soundtown.protocol.Envelope;
import org.soundtown.protocol.Message;
import org.soundtown.protocol.Outbox;

/** Plays a recording to edge detectors, one a channel, each with a microphone's name: the one given, and its number. */
public final class Hearing {
    private final AudioStream audio;
    private final double fullScaleDb;
    private final Consumer<Detection> listener;
    private final List<String> microphones = new ArrayList<>();
    private final List<EdgeDetector> detectors = new ArrayList<>();
    private final Outbox ear = new Ear();
    private long heard;

    /**
     * @param microphone name of the only channel; of several, what stands before {@code -1}, {@code -2} …
     * @param fullScaleDb peak level that a sample of 1 stands for (dB re 20 µPa)
     * @param station when the recording began and in which of the table's zones it was made
     * @param listener is told each detection as soon as it is made
     */
    public Hearing(
            AudioStream audio,
            String microphone,
            double fullScaleDb,
            Classifier classifier,
            AnomalyTable table,
            Station station,
            Consumer<Detection> listener) {
        this.audio = audio;
        this.fullScaleDb = fullScaleDb;
        this.listener = listener;
        for (int channel = 1; channel <= audio.channels(); channel++) {
            String name = audio.channels() == 1 ? microphone : microphone + "-" + channel;
            microphones.add(name);
            detectors.add(new EdgeDetector(name, classifier, table, DetectorSettings.STANDARD, station));
        }
    }

    /**
     * Listens to the end.
     *
     * @param goOn is told after each piece how much was heard (s); false ends it there
     * @return how much was heard (s)
     * @throws InputError where the recording breaks off, after all that was heard until there was told
     */
    public double listen(DoublePredicate goOn) {
        try {
            float[][] piece = audio.next();
            while (piece[0].length > 0) {
                play(piece, false);
                heard += piece[0].length;
                if (!goOn.test(seconds())) {
                    return seconds();
                }
                piece = audio.next();
            }
        } catch (InputError broken) {
            end();
            throw broken;
        }
        end();
        return seconds();
    }

    private void end() {
        play(new float[audio.channels()][0], true);
    }

    private void play(float[][] piece, boolean last) {
        for (int channel = 0; channel < piece.length; channel++) {
            Capture capture = new Capture(
                    microphones.get(channel), seconds(), audio.sampleRate(), piece[channel], fullScaleDb, last);
            EdgeDetector detector = detectors.get(channel);
            Envelope envelope =
                    new Envelope(heard, capture.microphone(), detector.id(), seconds(), seconds(), List.of(), capture);
            detector.step(seconds(), List.of(envelope), ear);
        }
    }

    private double seconds() {
        return (double) heard / audio.sampleRate();
    }

    /** What the detectors send goes to the listener. */
    private final class Ear implements Outbox {
        @Override
        public void send(String to, Message message, List<Long> causes) {
            if (message instanceof Detection detection) {
                listener.accept(detection);
            }
        }

        @Override
        public void wakeAt(double seconds) {
            throw new IllegalStateException("an edge detector asked to be woken at " + seconds + " s");
        }
    }
}
