package org.soundtown.training.card;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.soundtown.training.example.Schooling;
import org.soundtown.training.recording.Recording;

/** The card's section on recordings: how many of which licence, and whom to name. */
final class Recordings {
    private Recordings() {}

    static String section(Map<String, List<Recording>> recordings, long seed) {
        Map<String, Integer> counts = new TreeMap<>();
        Set<String> authors = new TreeSet<>();
        Map<String, Integer> ofClass = new TreeMap<>();
        recordings.forEach((ours, all) -> all.stream()
                .filter(recording -> Schooling.isTaught(recording, seed))
                .forEach(recording -> {
                    counts.merge(recording.licence(), 1, Integer::sum);
                    ofClass.merge(ours, 1, Integer::sum);
                    if (!recording.author().isBlank()) {
                        authors.add(recording.author());
                    }
                }));
        if (counts.isEmpty()) {
            return "### Recordings\n\nNone.";
        }
        StringBuilder text = new StringBuilder("### Recordings it was taught\n\n| licence | recordings |\n|---|---|\n");
        counts.forEach((licence, count) ->
                text.append("| ").append(licence).append(" | ").append(count).append(" |\n"));
        text.append("\nBy class: ");
        text.append(String.join(
                ", ",
                ofClass.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .toList()));
        text.append(".\n\nEach with its author, licence and source: `training-recordings.csv` beside this card. By: ");
        return text.append(String.join("; ", authors)).append('.').toString();
    }
}
