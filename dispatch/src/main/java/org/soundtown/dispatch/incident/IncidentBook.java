package org.soundtown.dispatch.incident;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.ToIntFunction;
import org.soundtown.dispatch.procedure.Means;
import org.soundtown.dispatch.procedure.Procedure;

/** The incidents that are open or were closed a short while ago. */
public final class IncidentBook {
    private static final Comparator<Incident> GRAVEST_THEN_OLDEST = Comparator.comparingInt(Incident::severity)
            .reversed()
            .thenComparingDouble(Incident::receivedSeconds)
            .thenComparing(Incident::id);

    private final Map<String, Incident> incidents = new LinkedHashMap<>();
    private final ToIntFunction<Means> attempts;
    private int opened;

    public IncidentBook(ToIntFunction<Means> attempts) {
        this.attempts = attempts;
    }

    public Incident open(Call call, Procedure procedure) {
        String id = String.format(Locale.ROOT, "incident-%04d", ++opened);
        Incident incident = new Incident(id, call, procedure, attempts);
        incidents.put(id, incident);
        return incident;
    }

    /** The incident of this id unless it is closed. */
    public Optional<Incident> findOpen(String id) {
        return Optional.ofNullable(incidents.get(id)).filter(incident -> !incident.closed());
    }

    /** Those at this stage, the gravest first, among equals the oldest. */
    public List<Incident> at(Incident.Stage stage) {
        return incidents.values().stream()
                .filter(incident -> incident.stage() == stage)
                .sorted(GRAVEST_THEN_OLDEST)
                .toList();
    }

    public List<Incident> open() {
        return incidents.values().stream()
                .filter(incident -> !incident.closed())
                .sorted(GRAVEST_THEN_OLDEST)
                .toList();
    }

    /**
     * The incident that a call most likely is about: an open one rather than a closed one, then the nearest. A closed one
     * does not take in a graver call.
     */
    public Optional<Incident> findSame(Call call, BiPredicate<Incident, Call> same) {
        return incidents.values().stream()
                .filter(incident -> !incident.closed() || call.severity() <= incident.severity())
                .filter(incident -> same.test(incident, call))
                .min(Comparator.comparing(Incident::closed)
                        .thenComparingDouble(i -> i.position().horizontalDistanceTo(call.position()))
                        .thenComparing(Incident::id));
    }

    /** Forgets what was closed before this time (s). */
    public void forgetClosedBefore(double seconds) {
        incidents.values().removeIf(incident -> incident.closed() && incident.stageSinceSeconds() < seconds);
    }
}
