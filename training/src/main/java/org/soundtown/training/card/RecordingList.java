package org.soundtown.training.card;

import java.util.List;
import java.util.Map;
import org.soundtown.training.example.Schooling;
import org.soundtown.training.recording.Recording;

/** The attribution that the recordings' licences ask for: one row for each that was trained on. */
public final class RecordingList {
    private RecordingList() {}

    /**
     * @param recordings by our class
     * @param seed of the training, on which the split depends
     */
    public static String csv(Map<String, List<Recording>> recordings, long seed) {
        StringBuilder csv = new StringBuilder("class,file,dataset,author,licence,source\n");
        recordings.forEach((ours, all) -> all.stream()
                .filter(recording -> Schooling.isTaught(recording, seed))
                .forEach(recording -> csv.append(String.join(
                                ",",
                                ours,
                                quoted(recording.file().getFileName().toString()),
                                quoted(recording.dataset()),
                                quoted(recording.author()),
                                quoted(recording.licence()),
                                quoted(recording.sourceUrl())))
                        .append('\n')));
        return csv.toString();
    }

    private static String quoted(String field) {
        return field.matches("[^\",\\r\\n]*") ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
