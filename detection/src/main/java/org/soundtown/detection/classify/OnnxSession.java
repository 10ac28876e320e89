package org.soundtown.detection.classify;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import org.soundtown.foundation.document.InputError;

/** Opens ONNX models so that the same input gives the same output bit for bit: one thread, operator after operator. */
public final class OnnxSession {
    private OnnxSession() {}

    /**
     * Opens a model.
     *
     * @param name of the file, for errors
     * @throws InputError where ONNX Runtime cannot load it
     */
    public static OrtSession open(String name, byte[] model) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
            return OrtEnvironment.getEnvironment().createSession(model, options);
        } catch (OrtException e) {
            throw new InputError(name + ": not a model that ONNX Runtime can load: " + e.getMessage(), e);
        }
    }
}
