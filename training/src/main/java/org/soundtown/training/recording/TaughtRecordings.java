package org.soundtown.training.recording;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The list of recordings beside a model ({@code training-recordings.csv}). */
public final class TaughtRecordings {
    private TaughtRecordings() {}

    /** The files' names in it; none where it has no column {@code file}. */
    public static Set<String> names(String csv) {
        Set<String> names = new LinkedHashSet<>();
        List<String> lines = csv.lines().toList();
        int at = lines.isEmpty() ? -1 : CsvLine.fields(lines.get(0)).indexOf("file");
        for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            List<String> fields = CsvLine.fields(line);
            if (at >= 0 && fields.size() > at) {
                names.add(fields.get(at));
            }
        }
        return names;
    }
}
