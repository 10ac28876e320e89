package org.soundtown.training.example;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.soundtown.detection.edge.DetectorSettings;
import org.soundtown.detection.edge.Picture;
import org.soundtown.detection.edge.SoundWatch;
import org.soundtown.protocol.Capture;

/** Plays samples to a {@link SoundWatch} in blocks of half a second, as one window. */
final class Watching {
    private static final double BLOCK_SECONDS = 0.5;

    private Watching() {}

    /** All pictures that it shows, nothing being recognised. */
    static List<Picture> pictures(float[] samples, int sampleRate, double fullScaleDb, DetectorSettings settings) {
        SoundWatch watch = new SoundWatch(settings);
        List<Picture> pictures = new ArrayList<>();
        int block = (int) (BLOCK_SECONDS * sampleRate);
        for (int from = 0; from < samples.length; from += block) {
            int to = Math.min(samples.length, from + block);
            Capture capture = new Capture(
                    "m",
                    (double) from / sampleRate,
                    sampleRate,
                    Arrays.copyOfRange(samples, from, to),
                    fullScaleDb,
                    to == samples.length);
            watch.hear(capture, 0, picture -> {
                pictures.add(picture);
                return false;
            });
        }
        return pictures;
    }
}
