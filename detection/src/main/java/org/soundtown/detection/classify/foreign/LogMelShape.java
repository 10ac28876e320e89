package org.soundtown.detection.classify.foreign;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Optional;

/**
 * How a model's log-mel picture is made.
 *
 * @param mels bands
 * @param frameSeconds length of the Hann window (s)
 * @param hopSeconds from one frame to the next (s)
 * @param fftSize samples of a transform, at least a frame's
 * @param lowHertz lower edge of the lowest band (Hz)
 * @param highHertz upper edge of the highest band (Hz)
 * @param spectrum what the bands weigh: magnitudes or powers
 * @param melScale {@code htk}: 2595 log10(1 + f/700), triangles straight over mels, peak 1; {@code slaney}: linear below
 *     1 kHz and logarithmic above, triangles straight over hertz with area 1 (as librosa has it)
 * @param log {@code ln}, {@code log10}, or {@code db}: 10 log10 of powers, 20 log10 of magnitudes
 * @param floor that keeps the logarithm from nothing
 * @param floorIs {@code added} to each value, or the {@code least} value
 * @param offset subtracted from the logarithm; 0 where the file says nothing
 * @param scale multiplied with what is left; 1 where the file says nothing
 * @param layout {@code mel-frame} for [mel][frame], {@code frame-mel} for [frame][mel]
 */
record LogMelShape(
        int mels,
        double frameSeconds,
        double hopSeconds,
        int fftSize,
        double lowHertz,
        double highHertz,
        Spectrum spectrum,
        MelScale melScale,
        Log log,
        double floor,
        FloorIs floorIs,
        Optional<Double> offset,
        Optional<Double> scale,
        Layout layout) {
    enum Spectrum {
        @JsonProperty("magnitude")
        MAGNITUDE,
        @JsonProperty("power")
        POWER;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    enum MelScale {
        @JsonProperty("htk")
        HTK,
        @JsonProperty("slaney")
        SLANEY;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    enum Log {
        @JsonProperty("ln")
        LN,
        @JsonProperty("log10")
        LOG10,
        @JsonProperty("db")
        DB;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    enum FloorIs {
        @JsonProperty("added")
        ADDED,
        @JsonProperty("least")
        LEAST;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    enum Layout {
        @JsonProperty("mel-frame")
        MEL_FRAME,
        @JsonProperty("frame-mel")
        FRAME_MEL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    LogMelShape {
        ForeignModelFile.within("logMel.mels", mels, 1, 512, "bands");
        ForeignModelFile.within("logMel.frameSeconds", frameSeconds, 0.001, 1, "s");
        ForeignModelFile.within("logMel.hopSeconds", hopSeconds, 0.001, 1, "s");
        ForeignModelFile.within("logMel.fftSize", fftSize, 16, 65_536, "samples");
        ForeignModelFile.within("logMel.lowHertz", lowHertz, 0, 96_000, "Hz");
        ForeignModelFile.within("logMel.highHertz", highHertz, 1, 96_000, "Hz");
        if (lowHertz >= highHertz) {
            throw new IllegalArgumentException(
                    "logMel.highHertz " + highHertz + ": expected above lowHertz " + lowHertz + " (Hz)");
        }
        ForeignModelFile.present("logMel.spectrum", spectrum, "magnitude or power");
        ForeignModelFile.present("logMel.melScale", melScale, "htk or slaney");
        ForeignModelFile.present("logMel.log", log, "ln, log10 or db");
        ForeignModelFile.within("logMel.floor", floor, 1e-30, 1, "unit of the spectrum");
        ForeignModelFile.present("logMel.floorIs", floorIs, "added or least");
        ForeignModelFile.present("logMel.layout", layout, "mel-frame or frame-mel");
        offset = offset == null ? Optional.empty() : offset;
        scale = scale == null ? Optional.empty() : scale;
        offset.ifPresent(
                value -> ForeignModelFile.within("logMel.offset", value, -1000, 1000, "unit of the logarithm"));
        scale.ifPresent(value -> ForeignModelFile.within("logMel.scale", value, -1000, 1000, "1"));
    }

    int frameSamples(int sampleRate) {
        return (int) Math.round(frameSeconds * sampleRate);
    }

    int hopSamples(int sampleRate) {
        return (int) Math.round(hopSeconds * sampleRate);
    }
}
