package org.soundtown.coverage.curve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundtown.emissions.EmissionClass;
import org.soundtown.emissions.EmissionLibrary;
import org.soundtown.foundation.document.InputError;

class DetectionCurvesTest {
    @TempDir
    Path folder;

    @Test
    void everyTargetClassHasACurveThatSaysOnHowManySoundsItWasMeasured() {
        DetectionCurves curves = DetectionCurves.shipped();
        for (EmissionClass one : EmissionLibrary.shipped().classes()) {
            if (one.target()) {
                DetectionCurve curve = curves.getCurve(one.id());
                assertTrue(curve.events() > 0 && curve.receptions() >= curve.reports());
                assertTrue(curve.reports() >= curve.detections());
            }
        }
        assertTrue(curves.runs() > 0 && !curves.districts().isEmpty());
    }

    @Test
    void curvesOfAnotherModelOrTableAreToldApart() {
        DetectionCurves curves = DetectionCurves.shipped();
        assertTrue(curves.fit(curves.modelSha256(), curves.tableSha256()));
        assertFalse(curves.fit("0", curves.tableSha256()));
        assertFalse(curves.fit(curves.modelSha256(), "0"));
    }

    @Test
    void whatIsWrittenReadsBackAsItWas() throws IOException {
        Path file = folder.resolve("curves.yaml");
        Files.writeString(file, CurveFile.text(DetectionCurves.shipped()));
        assertEquals(DetectionCurves.shipped(), DetectionCurves.read(file));
    }

    @Test
    void aWrongFigureIsNamedWithItsPlace() throws IOException {
        Path file = folder.resolve("curves.yaml");
        Files.writeString(
                file, CurveFile.text(DetectionCurves.shipped()).replaceFirst("ceiling: [0-9.]+", "ceiling: 1.5"));
        String message =
                assertThrows(InputError.class, () -> DetectionCurves.read(file)).getMessage();
        assertTrue(
                message.startsWith(file.toString())
                        && message.contains("classes[0].detection.ceiling: 1.5: expected 0 to 1"),
                message);
    }

    @Test
    void aClassThatWasNotMeasuredIsNamedWithTheNearest() {
        String message = assertThrows(IllegalArgumentException.class, () -> DetectionCurves.shipped()
                        .getCurve("gunshots"))
                .getMessage();
        assertTrue(message.contains("gunshot"), message);
    }
}
