package org.soundtown.detection.edge;

import java.util.Arrays;
import org.soundtown.detection.features.FrameSpectrum;
import org.soundtown.detection.features.LogMel;
import org.soundtown.detection.features.MelFilterBank;

/**
 * The last six seconds of a window, frame by frame: one transform a frame gives the bands that the trigger watches, the
 * mel bands of which pictures are put together, and the A-weighted level. Frames are numbered since the window began.
 */
final class Spectrogram {
    private static final int KEPT = 600;
    private static final int STRETCH = 15;

    /** 125 ms, the last frame counting half. */
    private static final int FAST_FRAMES = 12;

    private static final int RISE_FRAMES = 20;
    private static final double RISE = 4;

    private final FrameSpectrum spectrum;
    private final BandMeter meter;
    private final MelFilterBank bank;
    private final float[][] mels = new float[KEPT][LogMel.MELS];
    private final double[] weighted = new double[KEPT];
    private final double[] bands = new double[BandMeter.BANDS + 1];
    private long frames;

    Spectrogram(int sampleRate) {
        spectrum = new FrameSpectrum(sampleRate);
        meter = new BandMeter(spectrum);
        bank = new MelFilterBank(spectrum);
    }

    int hopSamples() {
        return spectrum.hopSamples();
    }

    int frameSamples() {
        return spectrum.frameSamples();
    }

    int bands() {
        return meter.bands();
    }

    /** How many frames there were. */
    long frames() {
        return frames;
    }

    /** Whether the track holds the next frame whole. */
    boolean hasNext(SampleTrack track) {
        return frames * hopSamples() + frameSamples() <= track.end();
    }

    /** Takes in the next frame; its bands, as {@link BandMeter} has them, in an array that the next call uses again. */
    double[] next(SampleTrack track) {
        double[] powers = spectrum.measure(track.ring(), track.indexOf(frames * hopSamples()));
        int at = index(frames);
        bank.energies(powers, mels[at]);
        meter.measure(powers, bands);
        weighted[at] = bands[BandMeter.A_WEIGHTED];
        frames++;
        return bands;
    }

    /** The picture that begins with this frame; frames that are not held are silent. */
    float[][] picture(long first) {
        float[][] picture = new float[LogMel.MELS][LogMel.FRAMES];
        for (int t = 0; t < LogMel.FRAMES; t++) {
            boolean held = holds(first + t);
            float[] row = mels[index(Math.max(0, first + t))];
            for (int m = 0; m < LogMel.MELS; m++) {
                picture[m][t] = LogMel.log(held ? row[m] : 0);
            }
        }
        return picture;
    }

    /** Largest A-weighted mean square over 125 ms in the picture that begins with this frame. */
    double loudest(long first) {
        double loudest = 0;
        for (long t = first; t + FAST_FRAMES < first + LogMel.FRAMES; t++) {
            double energy = 0.5 * weightedOf(t + FAST_FRAMES);
            for (int i = 0; i < FAST_FRAMES; i++) {
                energy += weightedOf(t + i);
            }
            loudest = Math.max(loudest, energy);
        }
        return loudest / (FAST_FRAMES + 0.5);
    }

    /** Logarithm of the least mean of 150 ms between two frames, per mel band. */
    float[] quietest(long from, long to) {
        long begin = Math.max(from, Math.max(0, frames - KEPT));
        long end = Math.min(to, frames);
        int length = (int) Math.max(1, Math.min(STRETCH, end - begin));
        float[] least = new float[LogMel.MELS];
        Arrays.fill(least, Float.POSITIVE_INFINITY);
        for (long start = begin; start + length <= end; start += length) {
            takeLeast(start, length, least);
        }
        for (int m = 0; m < least.length; m++) {
            least[m] = LogMel.log(Float.isInfinite(least[m]) ? 0 : least[m]);
        }
        return least;
    }

    /**
     * Where in the picture that begins with this frame a sound rises: by at least 6 dB from one fifth of a second to the next;
     * 0 where it does not.
     */
    int rise(long first) {
        double steepest = RISE;
        int rise = 0;
        for (int t = RISE_FRAMES; t + RISE_FRAMES <= LogMel.FRAMES; t++) {
            double before = 1e-12;
            double after = 0;
            for (int i = 0; i < RISE_FRAMES; i++) {
                before += weightedOf(first + t - 1 - i);
                after += weightedOf(first + t + i);
            }
            if (after > steepest * before) {
                steepest = after / before;
                rise = t;
            }
        }
        return rise;
    }

    private void takeLeast(long start, int length, float[] least) {
        for (int m = 0; m < least.length; m++) {
            float sum = 0;
            for (int i = 0; i < length; i++) {
                sum += mels[index(start + i)][m];
            }
            least[m] = Math.min(least[m], sum / length);
        }
    }

    private double weightedOf(long frame) {
        return holds(frame) ? weighted[index(frame)] : 0;
    }

    private boolean holds(long frame) {
        return frame >= Math.max(0, frames - KEPT) && frame < frames;
    }

    private static int index(long frame) {
        return (int) (frame % KEPT);
    }
}
