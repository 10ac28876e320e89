package org.soundtown.detection.location;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.soundtown.detection.table.Repetition;

/** Remembers what each microphone reported, to tell whether a sound has repeated often enough to matter. */
final class RepetitionRule {
    /** Longest memory that a {@link Repetition} may ask for (s). */
    private static final double MEMORY_SECONDS = 600;

    private final Map<String, List<Arrival>> byMicrophone = new LinkedHashMap<>();

    void remember(Arrival arrival) {
        List<Arrival> memory =
                byMicrophone.computeIfAbsent(arrival.detection().microphone(), microphone -> new ArrayList<>());
        memory.removeIf(old -> old.onsetSeconds() < arrival.onsetSeconds() - MEMORY_SECONDS);
        memory.add(arrival);
    }

    /** Whether one of the event's microphones has heard its class often enough, the event being the first or the last. */
    boolean satisfied(Repetition repetition, Finding event) {
        String soundClass = event.vote().soundClass();
        return event.heard().stream().filter(Arrival::standsByItself).anyMatch(arrival -> {
            double onset = arrival.onsetSeconds();
            String microphone = arrival.detection().microphone();
            return count(microphone, soundClass, onset - repetition.withinSeconds(), onset) >= repetition.count()
                    || count(microphone, soundClass, onset, onset + repetition.withinSeconds()) >= repetition.count();
        });
    }

    private long count(String microphone, String soundClass, double fromSeconds, double toSeconds) {
        return byMicrophone.get(microphone).stream()
                .filter(past -> past.soundClass().equals(soundClass))
                .filter(past -> past.onsetSeconds() >= fromSeconds && past.onsetSeconds() <= toSeconds)
                .count();
    }
}
