package org.soundtown.detection.classify.foreign;

import java.util.Arrays;
import org.soundtown.foundation.signal.Fourier;

/** Makes log-mel pictures the way a model was taught with. Immutable, thread-safe. */
final class ForeignLogMel {
    private final LogMelShape shape;
    private final int frameSamples;
    private final int hopSamples;
    private final double[] window;
    private final double[][] bands;

    ForeignLogMel(LogMelShape shape, int sampleRate) {
        this.shape = shape;
        frameSamples = shape.frameSamples(sampleRate);
        hopSamples = shape.hopSamples(sampleRate);
        window = new double[frameSamples];
        for (int i = 0; i < frameSamples; i++) {
            window[i] = 0.5 - 0.5 * StrictMath.cos(2 * StrictMath.PI * i / frameSamples);
        }
        bands = shape.melScale() == LogMelShape.MelScale.HTK ? overMels(sampleRate) : overHertz(sampleRate);
    }

    /** How many frames so many samples hold whole. */
    int framesIn(int samples) {
        return samples < frameSamples ? 0 : 1 + (samples - frameSamples) / hopSamples;
    }

    /** How many samples so many frames take. */
    int samplesOf(int frames) {
        return (frames - 1) * hopSamples + frameSamples;
    }

    /** All whole frames of the samples, in the order of the layout, row after row. */
    float[] of(float[] samples) {
        int frames = framesIn(samples.length);
        float[] picture = new float[frames * shape.mels()];
        double[] frame = new double[shape.fftSize()];
        double[] powers = new double[shape.fftSize() / 2 + 1];
        for (int t = 0; t < frames; t++) {
            Arrays.fill(frame, 0);
            for (int i = 0; i < frameSamples; i++) {
                frame[i] = window[i] * samples[t * hopSamples + i];
            }
            Fourier.forward(frame);
            Fourier.powers(frame, powers);
            for (int m = 0; m < shape.mels(); m++) {
                boolean melFirst = shape.layout() == LogMelShape.Layout.MEL_FRAME;
                picture[melFirst ? m * frames + t : t * shape.mels() + m] = (float) value(bands[m], powers);
            }
        }
        return picture;
    }

    private double value(double[] weights, double[] powers) {
        boolean power = shape.spectrum() == LogMelShape.Spectrum.POWER;
        double sum = 0;
        for (int k = 0; k < powers.length; k++) {
            if (weights[k] > 0) {
                sum += weights[k] * (power ? powers[k] : Math.sqrt(powers[k]));
            }
        }
        double kept = shape.floorIs() == LogMelShape.FloorIs.ADDED ? sum + shape.floor() : Math.max(sum, shape.floor());
        double log =
                switch (shape.log()) {
                    case LN -> StrictMath.log(kept);
                    case LOG10 -> StrictMath.log10(kept);
                    case DB -> (power ? 10 : 20) * StrictMath.log10(kept);
                };
        return (log - shape.offset().orElse(0.0)) * shape.scale().orElse(1.0);
    }

    /** Triangles straight over mels: S. Stevens' scale as HTK and TensorFlow have it, 2595 log10(1 + f/700). */
    private double[][] overMels(int sampleRate) {
        double low = htk(shape.lowHertz());
        double step = (htk(shape.highHertz()) - low) / (shape.mels() + 1);
        double[][] weights = new double[shape.mels()][shape.fftSize() / 2 + 1];
        for (int m = 0; m < shape.mels(); m++) {
            for (int k = 1; k < weights[m].length; k++) {
                double mel = htk((double) k * sampleRate / shape.fftSize());
                double above = (mel - low) / step - m;
                weights[m][k] = Math.max(0, Math.min(above, 2 - above));
            }
        }
        return weights;
    }

    /** Triangles straight over hertz with area 1, on M. Slaney's scale (Auditory Toolbox, 1998). */
    private double[][] overHertz(int sampleRate) {
        double low = slaney(shape.lowHertz());
        double step = (slaney(shape.highHertz()) - low) / (shape.mels() + 1);
        double[][] weights = new double[shape.mels()][shape.fftSize() / 2 + 1];
        for (int m = 0; m < shape.mels(); m++) {
            double left = hertz(low + m * step);
            double centre = hertz(low + (m + 1) * step);
            double right = hertz(low + (m + 2) * step);
            for (int k = 0; k < weights[m].length; k++) {
                double f = (double) k * sampleRate / shape.fftSize();
                double height = Math.min((f - left) / (centre - left), (right - f) / (right - centre));
                weights[m][k] = Math.max(0, height) * 2 / (right - left);
            }
        }
        return weights;
    }

    private static double htk(double hertz) {
        return 2595 * StrictMath.log10(1 + hertz / 700);
    }

    private static final double LINEAR_HERTZ = 200.0 / 3;
    private static final double LOG_STEP = StrictMath.log(6.4) / 27;

    private static double slaney(double hertz) {
        return hertz < 1000 ? hertz / LINEAR_HERTZ : 15 + StrictMath.log(hertz / 1000) / LOG_STEP;
    }

    private static double hertz(double mel) {
        return mel < 15 ? mel * LINEAR_HERTZ : 1000 * StrictMath.exp((mel - 15) * LOG_STEP);
    }
}
