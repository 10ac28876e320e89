package org.soundtown.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.soundtown.foundation.document.InputError;

/**
 * What a training left.
 *
 * @param model the network (ONNX)
 * @param card its model card (Markdown)
 * @param recordings the recordings it was trained on, with authors and licences (CSV)
 * @param table the shipped anomaly table with thresholds for this model (YAML)
 * @param pictures of which class was taken for which, one a kind of test sounds (PNG)
 * @param syntheticAccuracy mean recall over classes on held-out synthetic sounds, 0 to 1
 * @param recordedAccuracy the same on held-out recordings; NaN where there were none
 * @param exportError largest difference between the file's and PyTorch's probabilities
 */
public record TrainingResult(
        Path model,
        Path card,
        Path recordings,
        Path table,
        List<Path> pictures,
        double syntheticAccuracy,
        double recordedAccuracy,
        double exportError) {
    /**
     * Copies model, card, list, table and pictures to where the sources of the product keep them.
     *
     * @param project the project's top folder
     */
    public void installInto(Path project) {
        Path resources = project.resolve("detection/src/main/resources/org/soundtown/detection");
        Map<Path, Path> copies = new LinkedHashMap<>();
        for (Path file : new Path[] {model, card, recordings}) {
            copies.put(file, resources.resolve("classify").resolve(file.getFileName()));
        }
        pictures.forEach(
                picture -> copies.put(picture, project.resolve("docs/pictures").resolve(picture.getFileName())));
        copies.put(table, resources.resolve("table").resolve(table.getFileName()));
        if (!Files.isDirectory(resources)) {
            throw new InputError(project + ": no folder " + resources + ": expected the project's top folder");
        }
        try {
            for (Map.Entry<Path, Path> copy : copies.entrySet()) {
                Files.copy(copy.getKey(), copy.getValue(), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new InputError(resources + ": cannot be written: " + e.getMessage(), e);
        }
    }
}
