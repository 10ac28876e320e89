package org.soundtown.training.trial;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * What a trial is made of.
 *
 * @param data folder of recordings
 * @param district folder of the district in which they sound
 * @param distancesMetres from source to microphone (m), each 2 to 500
 * @param use which recordings
 * @param classes ours or the recordings' own names; empty for all
 * @param limit of recordings of each class
 * @param hour of day whose ambient bed is heard under the recordings (h), 0 to 24
 * @param ambienceHours of everyday ambience without any of them (h), 0 to 1000
 * @param threads 1 to 1024; changes only how long it takes
 */
public record TrialSettings(
        Path data,
        Path district,
        List<Double> distancesMetres,
        Use use,
        List<String> classes,
        OptionalInt limit,
        long seed,
        double hour,
        double ambienceHours,
        int threads) {
    public TrialSettings {
        distancesMetres = List.copyOf(distancesMetres);
        classes = List.copyOf(classes);
        if (distancesMetres.isEmpty()
                || distancesMetres.size() != distancesMetres.stream().distinct().count()) {
            throw new IllegalArgumentException(
                    "distances " + distancesMetres + ": expected at least one, and each only once");
        }
        for (double metres : distancesMetres) {
            require(metres >= 2 && metres <= 500, "distances", metres, "2 to 500 m");
        }
        require(limit.isEmpty() || limit.getAsInt() >= 1, "limit", limit, "at least 1");
        require(hour >= 0 && hour <= 24, "hour", hour, "0 to 24 h");
        require(ambienceHours >= 0 && ambienceHours <= 1000, "ambience-hours", ambienceHours, "0 to 1000 h");
        require(threads >= 1 && threads <= 1024, "threads", threads, "1 to 1024");
    }

    private static void require(boolean holds, String name, Object value, String expected) {
        if (!holds) {
            throw new IllegalArgumentException(name + " " + value + ": expected " + expected);
        }
    }

    /** Which recordings are measured on. */
    public enum Use {
        /** All. */
        ALL,
        /** Those whose index says that nothing may be trained on them. */
        EVALUATE_ONLY,
        /** Those that may be trained on, whether they were or not. */
        TRAIN_OR_EVALUATE,
        /** Those that the model's list of recordings does not name. */
        NOT_TAUGHT;

        /** As it is typed. */
        public String written() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
