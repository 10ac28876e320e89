package org.soundtown.detection.classify.foreign;

import java.nio.file.Path;
import java.util.Locale;
import org.soundtown.detection.classify.Classifier;
import org.soundtown.detection.classify.OnnxClassifier;

/** Opens whatever can be a classifier. */
public final class Classifiers {
    private Classifiers() {}

    /**
     * Opens a model.
     *
     * @param file an ONNX model that training wrote, or the YAML file of a foreign one
     * @throws org.soundtown.foundation.document.InputError where it does not fit
     */
    public static Classifier read(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml") || name.endsWith(".yml")
                ? ForeignClassifier.read(file)
                : OnnxClassifier.read(file);
    }
}
