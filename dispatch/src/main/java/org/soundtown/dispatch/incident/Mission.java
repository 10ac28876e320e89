package org.soundtown.dispatch.incident;

import java.util.Optional;
import java.util.OptionalLong;
import org.soundtown.dispatch.procedure.Means;

/** One device sent for one incident, from its order to its release. */
public final class Mission {
    private final Means means;
    private final String device;
    private final double deadlineSeconds;
    private State state = State.ORDERED;
    private OptionalLong answer = OptionalLong.empty();
    private Optional<Verdict.Outcome> shown = Optional.empty();

    public enum State {
        /** Ordered, not answered. */
        ORDERED,
        /** Answered; an operator has yet to judge what is to be seen. */
        SHOWN,
        /** Did what it was sent for. */
        DONE,
        /** Answered, but could not tell. */
        UNDECIDED,
        /** Refused, or never answered. */
        FAILED
    }

    /**
     * @param deadlineSeconds when it counts as silent (s)
     */
    public Mission(Means means, String device, double deadlineSeconds) {
        this.means = means;
        this.device = device;
        this.deadlineSeconds = deadlineSeconds;
    }

    public Means means() {
        return means;
    }

    public String device() {
        return device;
    }

    public double deadlineSeconds() {
        return deadlineSeconds;
    }

    public State state() {
        return state;
    }

    /** Whether something is still expected of it, from the street or from an operator. */
    public boolean underWay() {
        return state == State.ORDERED || state == State.SHOWN;
    }

    /** Id of the envelope with its answer, if it answered. */
    public OptionalLong answer() {
        return answer;
    }

    /** What its picture tells, once an operator has looked; empty where it cannot tell. */
    public Optional<Verdict.Outcome> shown() {
        return shown;
    }

    /** A picture has come that somebody must look at. */
    public void show(Optional<Verdict.Outcome> outcome, long envelope) {
        state = State.SHOWN;
        shown = outcome;
        answer = OptionalLong.of(envelope);
    }

    public void judge() {
        state = shown.isPresent() ? State.DONE : State.UNDECIDED;
    }

    public void complete(long envelope) {
        state = State.DONE;
        answer = OptionalLong.of(envelope);
    }

    public void refuse(long envelope) {
        state = State.FAILED;
        answer = OptionalLong.of(envelope);
    }

    public void fallSilent() {
        state = State.FAILED;
    }
}
