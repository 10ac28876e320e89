package org.soundtown.coverage.curve;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.soundtown.foundation.document.Documents;
import org.soundtown.foundation.document.NearestNames;

/**
 * The detector's curves of all target classes, measured in waveform runs by {@code soundtown detection-curves}. They hold for
 * one model under one anomaly table.
 *
 * @param modelSha256 of the model's file
 * @param tableSha256 of what the anomaly table says
 * @param version of the program that measured
 * @param seed of the measurement
 * @param runs of the twin, each with hour, weather and microphones of its own
 * @param districts whose streets the microphones hung on
 * @param conditions in words
 * @param classes one curve a class
 */
public record DetectionCurves(
        String modelSha256,
        String tableSha256,
        String version,
        long seed,
        int runs,
        List<String> districts,
        String conditions,
        List<DetectionCurve> classes) {
    private static final String SHIPPED = "detection-curves.yaml";

    public DetectionCurves {
        districts = List.copyOf(districts);
        classes = List.copyOf(classes);
        Set<String> seen = new LinkedHashSet<>();
        for (DetectionCurve curve : classes) {
            if (!seen.add(curve.soundClass())) {
                throw new IllegalArgumentException("class " + curve.soundClass() + " stands twice: expected once");
            }
        }
    }

    /** Those of the shipped detector. */
    public static DetectionCurves shipped() {
        return Documents.readResource(DetectionCurves.class, SHIPPED, DetectionCurves.class);
    }

    /** @throws org.soundtown.foundation.document.InputError naming file, place, value and what was expected */
    public static DetectionCurves read(Path file) {
        return Documents.read(file, DetectionCurves.class);
    }

    /** The classes that were measured, in the file's order. */
    public List<String> names() {
        return classes.stream().map(DetectionCurve::soundClass).toList();
    }

    /**
     * The curve of a class.
     *
     * @throws IllegalArgumentException naming the nearest classes where it was not measured
     */
    public DetectionCurve getCurve(String soundClass) {
        return classes.stream()
                .filter(curve -> curve.soundClass().equals(soundClass))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("class '" + soundClass + "' has no detection curve: "
                        + NearestNames.suggestion(soundClass, new LinkedHashSet<>(names()))));
    }

    /** Whether they were measured with this model and this table. */
    public boolean fit(String model, String table) {
        return modelSha256.equals(model) && tableSha256.equals(table);
    }
}
