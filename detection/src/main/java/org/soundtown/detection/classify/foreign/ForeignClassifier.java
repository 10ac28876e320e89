package org.soundtown.detection.classify.foreign;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.soundtown.detection.classify.Classifier;
import org.soundtown.detection.classify.Excerpt;
import org.soundtown.detection.classify.OnnxSession;
import org.soundtown.detection.classify.Sound;
import org.soundtown.foundation.document.Documents;
import org.soundtown.foundation.document.InputError;

/**
 * Somebody else's audio tagger as the classifier: an ONNX model and a YAML file that says what it takes and what its
 * outputs mean, see docs/foreign-models.md. Thread-safe; the same sound gets the same scores bit for bit.
 */
public final class ForeignClassifier implements Classifier {
    private final OrtSession session;
    private final String inputName;
    private final String outputName;
    private final double soundSeconds;
    private final InputTensor input;
    private final Claims claims;
    private final List<String> labels;
    private final int width;

    private ForeignClassifier(
            ForeignModelFile file, OrtSession session, Names names, InputTensor input, List<String> modelLabels) {
        this.session = session;
        this.inputName = names.input();
        this.outputName = names.output();
        this.soundSeconds = file.windowSeconds();
        this.input = input;
        this.claims = new Claims(file, modelLabels);
        this.labels = Claims.labels(file);
        this.width = modelLabels.size();
    }

    private record Names(String input, String output) {}

    /**
     * Reads a YAML file and the model that it names, and tries the model on silence.
     *
     * @throws InputError in one line that names the YAML file, the place in it, the value and what was expected
     */
    public static ForeignClassifier read(Path document) {
        ForeignModelFile file = Documents.read(document, ForeignModelFile.class);
        checkPicture(document, file);
        List<String> labels = ModelLabels.of(document, file);
        OrtSession session = OnnxSession.open(document + ": model: " + file.model(), model(document, file));
        try {
            String inputName = name(document, "inputTensor", file.inputTensor(), session.getInputNames());
            String outputName = name(document, "outputTensor", file.outputTensor(), session.getOutputNames());
            InputTensor input = InputTensor.of(
                    document,
                    file,
                    "inputTensor",
                    tensor(
                                    document,
                                    "inputTensor",
                                    inputName,
                                    session.getInputInfo().get(inputName))
                            .getShape());
            tensor(document, "outputTensor", outputName, session.getOutputInfo().get(outputName));
            ForeignClassifier classifier =
                    new ForeignClassifier(file, session, new Names(inputName, outputName), input, labels);
            classifier.tryOut(document);
            return classifier;
        } catch (OrtException e) {
            throw new InputError(document + ": model: " + file.model() + ": " + e.getMessage(), e);
        }
    }

    private static void checkPicture(Path document, ForeignModelFile file) {
        if (file.logMel().isEmpty()) {
            return;
        }
        LogMelShape shape = file.logMel().get();
        int frame = shape.frameSamples(file.sampleRate());
        if (shape.fftSize() < frame) {
            throw InputError.at(
                    document, "logMel.fftSize", shape.fftSize(), "at least the " + frame + " samples of a frame");
        }
        if (shape.fftSize() % 2 != 0) {
            throw InputError.at(document, "logMel.fftSize", shape.fftSize(), "an even number");
        }
        if (shape.highHertz() > file.sampleRate() / 2.0) {
            throw InputError.at(
                    document, "logMel.highHertz", shape.highHertz(), "at most half of sampleRate " + file.sampleRate());
        }
    }

    private static byte[] model(Path document, ForeignModelFile file) {
        Path model = document.toAbsolutePath().resolveSibling(file.model()).normalize();
        if (!Files.isRegularFile(model)) {
            throw InputError.at(document, "model", file.model(), "an ONNX file; there is none at " + model);
        }
        try {
            return Files.readAllBytes(model);
        } catch (IOException e) {
            throw new InputError(model + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private static String name(Path document, String place, Optional<String> given, Set<String> known) {
        if (given.isEmpty() && known.size() != 1) {
            throw InputError.at(document, place, "missing", "one of " + known + ": the model has several");
        }
        String name = given.orElseGet(() -> known.iterator().next());
        if (!known.contains(name)) {
            throw InputError.at(document, place, name, "one of " + known);
        }
        return name;
    }

    private static TensorInfo tensor(Path document, String place, String name, NodeInfo info) {
        if (info.getInfo() instanceof TensorInfo tensor && tensor.type == OnnxJavaType.FLOAT) {
            return tensor;
        }
        throw InputError.at(
                document, place, name, "a tensor of 32-bit floating-point numbers; it is " + info.getInfo());
    }

    /** A model whose output does not fit says so now, not in the middle of a run. */
    private void tryOut(Path document) {
        int numbers;
        try {
            numbers = run(Sound.NONE).length;
        } catch (OrtException e) {
            throw new InputError(
                    document + ": model: it does not run on " + soundSeconds + " s of silence: " + e.getMessage(), e);
        }
        if (numbers == 0 || numbers % width != 0) {
            throw InputError.at(
                    document,
                    "labels",
                    width + " labels",
                    "as many as the model has outputs; it gives " + numbers + " numbers for a window");
        }
    }

    @Override
    public List<String> labels() {
        return labels;
    }

    @Override
    public double soundSeconds() {
        return soundSeconds;
    }

    @Override
    public float[] scores(Excerpt excerpt) {
        try {
            return claims.of(run(excerpt.sound()));
        } catch (OrtException e) {
            throw new IllegalStateException("the model refused a window like the one that it took before", e);
        }
    }

    private float[] run(Sound sound) throws OrtException {
        FloatBuffer values = FloatBuffer.wrap(input.of(sound));
        try (OnnxTensor tensor = OnnxTensor.createTensor(OrtEnvironment.getEnvironment(), values, input.shape());
                OrtSession.Result result = session.run(Map.of(inputName, tensor), Set.of(outputName))) {
            FloatBuffer numbers = ((OnnxTensor) result.get(0)).getFloatBuffer();
            float[] copy = new float[numbers.remaining()];
            numbers.get(copy);
            return copy;
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the model's session does not close", e);
        }
    }
}
