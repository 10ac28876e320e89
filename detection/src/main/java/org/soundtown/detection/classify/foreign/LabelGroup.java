package org.soundtown.detection.classify.foreign;

import java.util.List;
import java.util.Optional;

/**
 * The model's labels that make up one class of the anomaly table.
 *
 * @param labels at least one
 * @param join {@code max} or {@code sum}; {@code max} where the file says nothing
 */
record LabelGroup(List<String> labels, Optional<Join> join) {
    LabelGroup {
        if (labels == null || labels.isEmpty()) {
            throw new IllegalArgumentException("labels is empty: expected at least one of the model's labels");
        }
        labels = List.copyOf(labels);
        join = join == null ? Optional.empty() : join;
        if (join.isPresent() && join.get() == Join.MEAN) {
            throw new IllegalArgumentException("join mean: expected max or sum");
        }
    }

    boolean sums() {
        return join.isPresent() && join.get() == Join.SUM;
    }
}
