package org.soundtown.detection.classify.foreign;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.soundtown.detection.classify.Classifier;

/**
 * How somebody else's audio tagger is used, as a YAML file tells; docs/foreign-models.md explains it.
 *
 * @param model ONNX file, relative to this one
 * @param input what it takes
 * @param sampleRate samples per second that it was taught on (Hz)
 * @param windowSeconds how much sound it is given (s)
 * @param peak where given, each window is scaled so that its largest sample is this; else samples are as captured
 * @param logMel how its picture is made, where it takes one
 * @param inputTensor name; its only input where the file says nothing
 * @param outputTensor name; its only output where the file says nothing
 * @param output what its numbers are
 * @param frames how the rows of several frames become one; their mean where the file says nothing
 * @param temperature by which logits are divided; 1 where the file says nothing
 * @param labels of its outputs in their order; empty where a file has them
 * @param labelsFile a CSV file with one row an output
 * @param classes from the anomaly table's class to its labels; what is in none is background
 * @param source where model and figures come from; for readers
 */
record ForeignModelFile(
        String model,
        Input input,
        int sampleRate,
        double windowSeconds,
        Optional<Double> peak,
        Optional<LogMelShape> logMel,
        Optional<String> inputTensor,
        Optional<String> outputTensor,
        Output output,
        Optional<Join> frames,
        Optional<Double> temperature,
        List<String> labels,
        Optional<LabelsFile> labelsFile,
        Map<String, LabelGroup> classes,
        Optional<String> source) {
    private static final String KEBAB = "[a-z0-9]+(-[a-z0-9]+)*";

    ForeignModelFile {
        present("model", model, "an ONNX file relative to this one");
        present("input", input, "waveform or log-mel");
        present("output", output, "probabilities, scores, logits-softmax or logits-sigmoid");
        within("sampleRate", sampleRate, 4000, 192_000, "Hz");
        within("windowSeconds", windowSeconds, 0.05, Classifier.MOST_SOUND_SECONDS, "s");
        peak = orEmpty(peak);
        peak.ifPresent(value -> within("peak", value, 0.001, 1, "fraction of full scale"));
        logMel = orEmpty(logMel);
        if (logMel.isPresent() != (input == Input.LOG_MEL)) {
            throw new IllegalArgumentException("logMel is " + (logMel.isPresent() ? "given" : "missing") + ", input is "
                    + input + ": expected both or neither of log-mel");
        }
        inputTensor = orEmpty(inputTensor);
        outputTensor = orEmpty(outputTensor);
        frames = orEmpty(frames);
        if (frames.isPresent() && frames.get() == Join.SUM) {
            throw new IllegalArgumentException("frames sum: expected mean or max");
        }
        temperature = orEmpty(temperature);
        temperature.ifPresent(value -> within("temperature", value, 0.01, 100, "1"));
        labels = labels == null ? List.of() : List.copyOf(labels);
        labelsFile = orEmpty(labelsFile);
        if (labels.isEmpty() == labelsFile.isEmpty()) {
            throw new IllegalArgumentException("labels and labelsFile: "
                    + (labels.isEmpty() ? "neither is" : "both are") + " given: expected one of them");
        }
        if (classes == null || classes.isEmpty()) {
            throw new IllegalArgumentException("classes is empty: expected at least one class of the anomaly table");
        }
        for (String name : classes.keySet()) {
            if (!name.matches(KEBAB) || name.equals("background")) {
                throw new IllegalArgumentException(
                        "classes: " + name + ": expected a kebab-case class of the anomaly table");
            }
        }
        classes = Collections.unmodifiableMap(new LinkedHashMap<>(classes));
        source = orEmpty(source);
    }

    private static <T> Optional<T> orEmpty(Optional<T> value) {
        return value == null ? Optional.empty() : value;
    }

    static void present(String name, Object value, String expected) {
        if (value == null || (value instanceof String text && text.isBlank())) {
            throw new IllegalArgumentException(name + " is missing: expected " + expected);
        }
    }

    static void within(String name, double value, double low, double high, String unit) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException(
                    name + " " + value + ": expected " + low + " to " + high + " (" + unit + ")");
        }
    }
}
