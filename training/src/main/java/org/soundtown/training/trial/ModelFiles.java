package org.soundtown.training.trial;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.soundtown.detection.classify.Classifier;
import org.soundtown.detection.classify.OnnxClassifier;
import org.soundtown.detection.classify.foreign.Classifiers;
import org.soundtown.detection.table.AnomalyTable;
import org.soundtown.foundation.document.InputError;
import org.soundtown.training.recording.TaughtRecordings;

/** Finds the model and the table that are to be measured, and what the model was taught. */
public final class ModelFiles {
    private static final String SHIPPED_MODEL = "street-sounds.onnx";
    private static final String TAUGHT = "training-recordings.csv";

    private ModelFiles() {}

    /** A model in use, to be closed. */
    public record Loaded(Model model) implements AutoCloseable {
        @Override
        public void close() {
            model.classifier().close();
        }
    }

    /**
     * @param model file, else the shipped one
     * @param table file, else the shipped one
     * @throws InputError where one is missing or does not fit
     */
    public static Loaded load(Optional<Path> model, Optional<Path> table) {
        Classifier classifier = model.map(Classifiers::read).orElseGet(OnnxClassifier::shipped);
        AnomalyTable entries = table.map(AnomalyTable::read)
                .orElseGet(() -> AnomalyTable.shipped().knownTo(classifier.labels()));
        byte[] content = model.map(ModelFiles::bytes).orElseGet(() -> resource(SHIPPED_MODEL));
        Set<String> taught = model.map(file -> file.resolveSibling(TAUGHT))
                .map(list -> Files.isRegularFile(list) ? bytes(list) : new byte[0])
                .or(() -> Optional.of(resource(TAUGHT)))
                .map(bytes -> TaughtRecordings.names(new String(bytes, StandardCharsets.UTF_8)))
                .orElse(Set.of());
        return new Loaded(new Model(
                model.map(Path::toString).orElse("shipped"),
                sha256(content),
                classifier,
                table.map(Path::toString).orElse("shipped"),
                entries,
                taught));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new InputError(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = OnnxClassifier.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("resource " + name + " is missing beside the classifier");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
