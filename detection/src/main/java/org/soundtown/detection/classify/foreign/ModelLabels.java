package org.soundtown.detection.classify.foreign;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.soundtown.foundation.document.Documents;
import org.soundtown.foundation.document.InputError;
import org.soundtown.foundation.document.NearestNames;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** The labels of a model's outputs in their order, and whether the classes speak of them. */
final class ModelLabels {
    private static final CsvMapper CSV = new CsvMapper();

    private ModelLabels() {}

    /** @throws InputError where the file of labels does not fit, or a class names a label that the model has not */
    static List<String> of(Path document, ForeignModelFile file) {
        List<String> labels =
                file.labelsFile().map(list -> read(document, list)).orElse(file.labels());
        for (Map.Entry<String, LabelGroup> group : file.classes().entrySet()) {
            List<String> named = group.getValue().labels();
            for (int i = 0; i < named.size(); i++) {
                if (!labels.contains(named.get(i))) {
                    throw InputError.at(
                            document,
                            "classes." + group.getKey() + ".labels[" + i + "]",
                            named.get(i),
                            "one of the model's " + labels.size() + " labels: " + near(named.get(i), labels));
                }
            }
        }
        return labels;
    }

    private static String near(String name, List<String> labels) {
        return String.join(
                " | ", NearestNames.nearestFirst(name, labels).stream().limit(5).toList());
    }

    private static List<String> read(Path document, LabelsFile list) {
        Path file = document.toAbsolutePath().resolveSibling(list.file()).normalize();
        if (!Files.isRegularFile(file)) {
            throw InputError.at(document, "labelsFile.file", list.file(), "a CSV file; there is none at " + file);
        }
        List<String> labels = new ArrayList<>();
        try (MappingIterator<Map<String, String>> rows = CSV.readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(Documents.text(file))) {
            while (rows.hasNext()) {
                Map<String, String> row = rows.next();
                String label = row.get(list.column());
                if (label == null) {
                    throw InputError.at(document, "labelsFile.column", list.column(), "one of " + row.keySet());
                }
                labels.add(label.strip());
            }
        } catch (JacksonException e) {
            throw new InputError(file + ": not a CSV file with a header: " + e.getOriginalMessage(), e);
        }
        if (labels.isEmpty()) {
            throw InputError.at(document, "labelsFile.file", list.file(), "a CSV file with a row for each output");
        }
        return labels;
    }
}
