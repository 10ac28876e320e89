package org.soundtown.detection.classify.foreign;

import java.nio.file.Path;
import java.util.Arrays;
import org.soundtown.detection.classify.Sound;
import org.soundtown.foundation.document.InputError;

/** A window of sound as the numbers and the shape that a model takes; open dimensions are closed here. */
final class InputTensor {
    private final ForeignModelFile file;
    private final ForeignLogMel logMel;
    private final long[] shape;
    private final int heard;
    private final int given;

    private InputTensor(ForeignModelFile file, ForeignLogMel logMel, long[] shape, int given) {
        this.file = file;
        this.logMel = logMel;
        this.shape = shape;
        this.heard = samplesOf(file);
        this.given = given;
    }

    /**
     * @param place where the document speaks of the input, for errors
     * @param declared dimensions of the model's input, below 0 where open
     * @throws InputError where they do not fit
     */
    static InputTensor of(Path document, ForeignModelFile file, String place, long[] declared) {
        return file.input() == Input.WAVEFORM
                ? waveform(document, file, place, declared)
                : picture(document, file, place, declared);
    }

    private static InputTensor waveform(Path document, ForeignModelFile file, String place, long[] declared) {
        long[] shape = declared.clone();
        int last = shape.length - 1;
        if (shape.length < 1 || shape.length > 3 || !closeToOne(shape, 0, last)) {
            throw InputError.at(
                    document, place, Arrays.toString(declared), "[samples], [1, samples] or [1, 1, samples]");
        }
        int samples = samplesOf(file);
        shape[last] = shape[last] < 0 ? samples : shape[last];
        if (shape[last] < samples) {
            throw InputError.at(
                    document,
                    "windowSeconds",
                    file.windowSeconds(),
                    "at most " + (double) shape[last] / file.sampleRate() + ": the model takes " + shape[last]
                            + " samples");
        }
        return new InputTensor(file, null, shape, (int) shape[last]);
    }

    private static InputTensor picture(Path document, ForeignModelFile file, String place, long[] declared) {
        LogMelShape how = file.logMel().orElseThrow();
        ForeignLogMel logMel = new ForeignLogMel(how, file.sampleRate());
        int frames = logMel.framesIn(samplesOf(file));
        if (frames < 1) {
            throw InputError.at(document, "windowSeconds", file.windowSeconds(), "at least logMel.frameSeconds");
        }
        long[] shape = declared.clone();
        boolean channelLast = shape.length == 4 && shape[3] == 1;
        int first = shape.length - (channelLast ? 3 : 2);
        boolean melFirst = how.layout() == LogMelShape.Layout.MEL_FRAME;
        int melAt = melFirst ? first : first + 1;
        int frameAt = melFirst ? first + 1 : first;
        if (shape.length < 2 || shape.length > 4 || !closeToOne(shape, 0, first)) {
            throw InputError.at(
                    document, place, Arrays.toString(declared), "two dimensions of the picture, and 1 for the others");
        }
        if (shape[melAt] >= 0 && shape[melAt] != how.mels()) {
            throw InputError.at(
                    document, "logMel.mels", how.mels(), shape[melAt] + " by the model's input and logMel.layout");
        }
        shape[melAt] = how.mels();
        shape[frameAt] = shape[frameAt] < 0 ? frames : shape[frameAt];
        if (shape[frameAt] < frames) {
            throw InputError.at(
                    document,
                    "windowSeconds",
                    file.windowSeconds(),
                    "at most " + (double) logMel.samplesOf((int) shape[frameAt]) / file.sampleRate()
                            + ": the model takes " + shape[frameAt] + " frames");
        }
        return new InputTensor(file, logMel, shape, logMel.samplesOf((int) shape[frameAt]));
    }

    private static boolean closeToOne(long[] shape, int from, int to) {
        for (int i = from; i < to; i++) {
            if (shape[i] > 1) {
                return false;
            }
            shape[i] = 1;
        }
        return true;
    }

    private static int samplesOf(ForeignModelFile file) {
        return (int) Math.round(file.windowSeconds() * file.sampleRate());
    }

    long[] shape() {
        return shape.clone();
    }

    /** The model's numbers of a sound, silence where the model takes more than its window. */
    float[] of(Sound sound) {
        float[] samples = sound.samples(heard, file.sampleRate());
        file.peak().ifPresent(peak -> scale(samples, peak));
        float[] whole = Arrays.copyOf(samples, given);
        return logMel == null ? whole : logMel.of(whole);
    }

    private static void scale(float[] samples, double peak) {
        float largest = 0;
        for (float sample : samples) {
            largest = Math.max(largest, Math.abs(sample));
        }
        for (int i = 0; largest > 0 && i < samples.length; i++) {
            samples[i] = (float) (samples[i] * peak / largest);
        }
    }
}
