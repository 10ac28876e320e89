package org.soundtown.dispatch.queue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.soundtown.dispatch.incident.Incident;
import org.soundtown.dispatch.incident.Mission;

/**
 * What waits for an operator. The gravest incident comes first, among equals the oldest, within one incident in order of
 * coming; severity counts as it is when an operator becomes free, not as it was when the work came in.
 */
public final class WaitingLine {
    private static final Comparator<Work> ORDER = Comparator.comparingInt(
                    (Work work) -> work.incident().severity())
            .reversed()
            .thenComparingDouble(work -> work.incident().receivedSeconds())
            .thenComparingLong(Work::number);

    private final List<Work> waiting = new ArrayList<>();
    private long numbers;

    public void takeUp(Incident incident) {
        waiting.add(new Work(incident, Optional.empty(), ++numbers));
    }

    public void judge(Incident incident, Mission picture) {
        waiting.add(new Work(incident, Optional.of(picture), ++numbers));
    }

    /** Takes out what should be done next, leaving out what is no longer wanted. */
    public Optional<Work> takeNext() {
        waiting.removeIf(work -> !work.wanted());
        Optional<Work> next = waiting.stream().min(ORDER);
        next.ifPresent(waiting::remove);
        return next;
    }
}
