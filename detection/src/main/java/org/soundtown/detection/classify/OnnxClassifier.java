package org.soundtown.detection.classify;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.soundtown.detection.features.LogMel;
import org.soundtown.foundation.document.InputError;

/**
 * A network in an ONNX file. Input {@code log-mel} [1, 1, 64, 96], output {@code probabilities} [1, classes]; the classes'
 * names stand in the file's metadata under {@code labels}, separated by commas. One session serves all threads, and each
 * run stays on its caller's thread, operator after operator, so that the same sound gets the same scores bit for bit.
 */
public final class OnnxClassifier implements Classifier {
    public static final String INPUT = "log-mel";
    public static final String OUTPUT = "probabilities";
    public static final String LABELS = "labels";

    private static final String SHIPPED = "street-sounds.onnx";
    private static final long[] INPUT_SHAPE = {1, 1, LogMel.MELS, LogMel.FRAMES};

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final List<String> labels;

    private OnnxClassifier(OrtEnvironment environment, OrtSession session, List<String> labels) {
        this.environment = environment;
        this.session = session;
        this.labels = labels;
    }

    /** The model carried by the product; its model card lies beside it. */
    public static OnnxClassifier shipped() {
        try (InputStream in = OnnxClassifier.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new InputError(SHIPPED + ": the program carries no such model: train one with ./soundtown train");
            }
            return of(SHIPPED, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A model of the user's.
     *
     * @throws InputError where the file is missing, is no ONNX model or does not fit
     */
    public static OnnxClassifier read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new InputError(file + ": no such file: expected an ONNX model");
        }
        try {
            return of(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new InputError(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private static OnnxClassifier of(String name, byte[] model) {
        OrtSession session = OnnxSession.open(name, model);
        try {
            return new OnnxClassifier(OrtEnvironment.getEnvironment(), session, labelsOf(name, session));
        } catch (OrtException e) {
            throw new InputError(name + ": not a model that ONNX Runtime can load: " + e.getMessage(), e);
        }
    }

    private static List<String> labelsOf(String name, OrtSession session) throws OrtException {
        Map<String, String> metadata = session.getMetadata().getCustomMetadata();
        String labels = metadata.get(LABELS);
        if (labels == null || labels.isBlank()) {
            throw new InputError(name + ": metadata '" + LABELS + "': missing: expected class names with commas");
        }
        List<String> names = Arrays.stream(labels.split(",")).map(String::strip).toList();
        requireShape(name, INPUT, session.getInputInfo().get(INPUT), INPUT_SHAPE);
        requireShape(name, OUTPUT, session.getOutputInfo().get(OUTPUT), new long[] {1, names.size()});
        return names;
    }

    private static void requireShape(String name, String tensor, NodeInfo info, long[] expected) {
        String wanted = "expected a tensor '" + tensor + "' of shape " + Arrays.toString(expected);
        if (info == null || !(info.getInfo() instanceof TensorInfo found)) {
            throw new InputError(name + ": " + wanted);
        }
        if (!Arrays.equals(found.getShape(), expected)) {
            throw new InputError(name + ": " + tensor + ": shape " + Arrays.toString(found.getShape()) + ": " + wanted);
        }
    }

    @Override
    public List<String> labels() {
        return labels;
    }

    @Override
    public float[] scores(Excerpt excerpt) {
        return scores(excerpt.logMel());
    }

    /** The same by the picture alone: [mel][frame]. */
    public float[] scores(float[][] logMel) {
        FloatBuffer values = FloatBuffer.allocate(LogMel.MELS * LogMel.FRAMES);
        for (float[] row : logMel) {
            values.put(row);
        }
        values.flip();
        try (OnnxTensor input = OnnxTensor.createTensor(environment, values, INPUT_SHAPE);
                OrtSession.Result result = session.run(Map.of(INPUT, input))) {
            return ((float[][]) result.get(0).getValue())[0];
        } catch (OrtException e) {
            throw new IllegalStateException("the classifier refused a picture of the right shape", e);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the classifier's session does not close", e);
        }
    }
}
