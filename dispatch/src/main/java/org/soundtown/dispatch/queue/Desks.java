package org.soundtown.dispatch.queue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The operators, each with at most one piece of work at hand. */
public final class Desks {
    private final List<Desk> desks = new ArrayList<>();

    public Desks(int operators) {
        for (int i = 1; i <= operators; i++) {
            desks.add(new Desk("operator-" + i));
        }
    }

    private static final class Desk {
        private final String operator;
        private Optional<Work> work = Optional.empty();
        private double untilSeconds;

        Desk(String operator) {
            this.operator = operator;
        }
    }

    /** Who could do something now. */
    public Optional<String> findFree() {
        return desks.stream()
                .filter(desk -> desk.work.isEmpty())
                .map(desk -> desk.operator)
                .findFirst();
    }

    public void assign(String operator, Work work, double untilSeconds) {
        for (Desk desk : desks) {
            if (desk.operator.equals(operator)) {
                desk.work = Optional.of(work);
                desk.untilSeconds = untilSeconds;
            }
        }
    }

    /** Takes the work that is done by this time off the desks, in the order in which it was finished. */
    public List<Work> takeFinished(double nowSeconds) {
        List<Desk> finished = desks.stream()
                .filter(desk -> desk.work.isPresent() && desk.untilSeconds <= nowSeconds)
                .sorted(Comparator.comparingDouble((Desk desk) -> desk.untilSeconds)
                        .thenComparing(desk -> desk.operator))
                .toList();
        List<Work> works = new ArrayList<>();
        for (Desk desk : finished) {
            desk.work.ifPresent(works::add);
            desk.work = Optional.empty();
        }
        return works;
    }

    /** When the next piece of work is done (s). */
    public OptionalDouble nextFinishedSeconds() {
        return desks.stream()
                .filter(desk -> desk.work.isPresent())
                .mapToDouble(desk -> desk.untilSeconds)
                .min();
    }
}
