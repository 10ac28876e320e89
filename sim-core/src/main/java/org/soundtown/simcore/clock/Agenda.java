package org.soundtown.simcore.clock;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * What is due when. MASON's schedule shuffles entries that share a time and an ordering, so it is given exactly one entry
 * for each phase of an instant; inside a phase, actions run in the order of their entities' ids and, for one entity, in
 * the order in which they were put down. Not thread-safe.
 */
public final class Agenda {
    private final Schedule schedule;
    private final Map<Double, Instant> instants = new TreeMap<>();
    private double now;
    private Phase phase = Phase.WORLD;
    private long sequence;

    public Agenda(Schedule schedule) {
        this.schedule = schedule;
    }

    /** The time of the current instant (s since the run began). */
    public double now() {
        return now;
    }

    /**
     * Puts an action down.
     *
     * @param time when (s), not before now; for the current instant, in this phase or a later one
     * @param entity whose action it is: the key of its order within the phase
     */
    public void at(double time, Phase when, String entity, Runnable action) {
        boolean past = time < now || (time == now && when.compareTo(phase) < 0);
        if (past || !Double.isFinite(time)) {
            throw new IllegalArgumentException(
                    entity + " at " + time + " s, " + when + ": expected not before " + now + " s, " + phase);
        }
        instants.computeIfAbsent(time, Instant::new).actions.get(when).put(new Turn(entity, sequence++), action);
    }

    /** The order of turns within one phase. */
    private record Turn(String entity, long sequence) implements Comparable<Turn> {
        @Override
        public int compareTo(Turn other) {
            int byEntity = entity.compareTo(other.entity);
            return byEntity != 0 ? byEntity : Long.compare(sequence, other.sequence);
        }
    }

    /** One time with its phases, each an entry of MASON's schedule. */
    private final class Instant {
        private final Map<Phase, TreeMap<Turn, Runnable>> actions = new EnumMap<>(Phase.class);

        Instant(double time) {
            for (Phase each : Phase.values()) {
                actions.put(each, new TreeMap<>());
                schedule.scheduleOnce(time, each.ordinal(), new PhaseStep(time, each));
            }
        }
    }

    /** Runs one phase of one instant. */
    private final class PhaseStep implements Steppable {
        private static final long serialVersionUID = 1L;

        private final double time;
        private final Phase own;

        PhaseStep(double time, Phase own) {
            this.time = time;
            this.own = own;
        }

        @Override
        public void step(SimState state) {
            now = time;
            phase = own;
            TreeMap<Turn, Runnable> due = instants.get(time).actions.get(own);
            while (!due.isEmpty()) {
                due.pollFirstEntry().getValue().run();
            }
            if (own == Phase.COMPONENTS) {
                instants.remove(time);
            }
        }
    }
}
