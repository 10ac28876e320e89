package org.soundtown.detection.classify;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundtown.foundation.document.InputError;

class OnnxClassifierTest {
    @TempDir
    Path folder;

    @Test
    void aMissingModelIsNamedInOneLine() {
        Path missing = folder.resolve("none.onnx");

        InputError error = assertThrows(InputError.class, () -> OnnxClassifier.read(missing));

        assertTrue(error.getMessage().contains("none.onnx: no such file"), error.getMessage());
    }

    @Test
    void aBrokenModelIsNamedInOneLine() throws IOException {
        Path broken = folder.resolve("broken.onnx");
        Files.writeString(broken, "this is not a network");

        InputError error = assertThrows(InputError.class, () -> OnnxClassifier.read(broken));

        assertTrue(error.getMessage().contains("broken.onnx: not a model"), error.getMessage());
        assertFalse(error.getMessage().contains("\n"));
    }
}
