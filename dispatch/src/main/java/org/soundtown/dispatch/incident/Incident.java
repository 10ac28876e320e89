package org.soundtown.dispatch.incident;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.ToIntFunction;
import java.util.stream.LongStream;
import org.soundtown.dispatch.procedure.Condition;
import org.soundtown.dispatch.procedure.Means;
import org.soundtown.dispatch.procedure.Procedure;
import org.soundtown.dispatch.procedure.Step;
import org.soundtown.foundation.geometry.Position;

/** What is known of one incident, what is under way for it, and which steps of its procedure are due. */
public final class Incident {
    private final String id;
    private final String soundClass;
    private final double receivedSeconds;
    private final List<Call> calls = new ArrayList<>();
    private final Map<Means, Effort> efforts = new EnumMap<>(Means.class);

    private Position position;
    private double radiusMetres;
    private int severity;
    private Procedure procedure;
    private Stage stage = Stage.WAITING;
    private double stageSinceSeconds;
    private Optional<Verdict> verdict = Optional.empty();
    private Optional<String> selfSent = Optional.empty();
    private boolean settledOnTheSpot;
    private final List<Long> settledBy = new ArrayList<>();

    /** Where an incident stands. */
    public enum Stage {
        /** No operator has taken it up. */
        WAITING,
        /** An operator is reading or listening. */
        TAKEN_UP,
        /** Its procedure runs. */
        UNDER_WAY,
        CLOSED
    }

    public Incident(String id, Call first, Procedure procedure, ToIntFunction<Means> attempts) {
        this.id = id;
        this.soundClass = first.soundClass();
        this.receivedSeconds = first.receivedSeconds();
        this.position = first.position();
        this.radiusMetres = first.radiusMetres();
        this.severity = first.severity();
        this.procedure = procedure;
        this.calls.add(first);
        for (Means means : Means.values()) {
            efforts.put(means, new Effort(means, attempts.applyAsInt(means)));
        }
    }

    public String id() {
        return id;
    }

    public String soundClass() {
        return soundClass;
    }

    public double receivedSeconds() {
        return receivedSeconds;
    }

    public List<Call> calls() {
        return List.copyOf(calls);
    }

    public Position position() {
        return position;
    }

    /** Within which its place is known (m). */
    public double radiusMetres() {
        return radiusMetres;
    }

    public int severity() {
        return severity;
    }

    public Procedure procedure() {
        return procedure;
    }

    public Stage stage() {
        return stage;
    }

    /** Since when it has stood at its stage (s). */
    public double stageSinceSeconds() {
        return stageSinceSeconds;
    }

    public void advance(Stage next, double nowSeconds) {
        stage = next;
        stageSinceSeconds = nowSeconds;
    }

    public boolean closed() {
        return stage == Stage.CLOSED;
    }

    /** Whether people told of it, by telephone or over the radio: no sensor is needed to know of it. */
    public boolean toldByPeople() {
        return calls.stream().anyMatch(call -> call.origin() != Call.Origin.SENSORS);
    }

    /** The patrol that heard it itself and is going there, unless it or another was ordered already. */
    public Optional<String> findSelfSent() {
        return effort(Means.GO).missions().isEmpty() ? selfSent : Optional.empty();
    }

    public void selfSent(String patrol) {
        selfSent = Optional.of(patrol);
    }

    /**
     * Takes in a further call: the graver severity and its procedure, the better known place; people's word may allow what
     * the sensors' may not.
     */
    public void join(Call call, Procedure itsProcedure) {
        calls.add(call);
        if (call.severity() > severity) {
            severity = call.severity();
            procedure = itsProcedure;
        }
        if (call.radiusMetres() < radiusMetres) {
            position = call.position();
            radiusMetres = call.radiusMetres();
        }
        if (call.origin() != Call.Origin.SENSORS) {
            effort(Means.LOOK).reconsider();
        }
    }

    public Effort effort(Means means) {
        return efforts.get(means);
    }

    /** All missions so far, by means. */
    public List<Mission> missions() {
        return efforts.values().stream().flatMap(e -> e.missions().stream()).toList();
    }

    public Optional<Mission> findOrdered(Means means, String device) {
        return effort(means).missions().stream()
                .filter(mission -> mission.device().equals(device))
                .filter(mission -> mission.state() == Mission.State.ORDERED)
                .findFirst();
    }

    /** Steps that are due, one a means, in the procedure's order. */
    public List<Step> dueSteps() {
        List<Step> due = new ArrayList<>();
        for (int i = 0; i < procedure.steps().size(); i++) {
            Step step = procedure.steps().get(i);
            if (due(i) && due.stream().noneMatch(other -> other.means() == step.means())) {
                due.add(step);
            }
        }
        return due;
    }

    private boolean due(int index) {
        Step step = procedure.steps().get(index);
        return effort(step.means()).open() && step.appliesAt(severity) && holds(step.condition(), index);
    }

    private boolean holds(Condition condition, int before) {
        return switch (condition) {
            case AT_ONCE -> true;
            case CAMERA_UNDECIDED -> verdict.isEmpty() && nothingExpected(Means.LOOK, before);
            case EYES_UNDECIDED ->
                verdict.isEmpty() && nothingExpected(Means.LOOK, before) && nothingExpected(Means.FLY, before);
            case CONFIRMED -> verdict.filter(Verdict::confirmed).isPresent();
        };
    }

    private boolean nothingExpected(Means means, int before) {
        if (effort(means).underWay()) {
            return false;
        }
        for (int i = 0; i < before; i++) {
            if (procedure.steps().get(i).means() == means && due(i)) {
                return false;
            }
        }
        return true;
    }

    /** Ids of the envelopes because of which a step is due. */
    public List<Long> causesOf(Condition condition) {
        return switch (condition) {
            case AT_ONCE -> callIds();
            case CONFIRMED -> List.copyOf(settledBy);
            case CAMERA_UNDECIDED -> lastAnswerOr(Means.LOOK, callIds());
            case EYES_UNDECIDED -> lastAnswerOr(Means.FLY, lastAnswerOr(Means.LOOK, callIds()));
        };
    }

    public List<Long> callIds() {
        return calls.stream().map(Call::envelope).toList();
    }

    /** Ids of what people told among them. */
    public List<Long> peoplesCallIds() {
        return calls.stream()
                .filter(call -> call.origin() != Call.Origin.SENSORS)
                .map(Call::envelope)
                .toList();
    }

    private List<Long> lastAnswerOr(Means means, List<Long> otherwise) {
        OptionalLong last = effort(means).missions().stream()
                .map(Mission::answer)
                .flatMapToLong(OptionalLong::stream)
                .reduce((first, second) -> second);
        return last.isPresent() ? LongStream.of(last.getAsLong()).boxed().toList() : otherwise;
    }

    public Optional<Verdict> verdict() {
        return verdict;
    }

    /** Ids of the envelopes that settled it; those of the calls where nothing did. */
    public List<Long> settledBy() {
        return settledBy.isEmpty() ? callIds() : List.copyOf(settledBy);
    }

    /** Somebody who was there has settled it: nothing further is needed. */
    public boolean settledOnTheSpot() {
        return settledOnTheSpot;
    }

    /** A camera or a drone has shown something; what was seen once is not unseen by a later look. */
    public void settle(Verdict newVerdict, long envelope) {
        if (verdict.filter(Verdict::confirmed).isPresent() && !newVerdict.confirmed()) {
            return;
        }
        verdict = Optional.of(newVerdict);
        settledBy.clear();
        settledBy.add(envelope);
    }

    /** A patrol is there; it settles the matter for good, save that what was seen before it came stays confirmed. */
    public void settleOnTheSpot(Verdict newVerdict, long envelope) {
        settle(newVerdict, envelope);
        if (!settledBy.contains(envelope)) {
            settledBy.add(envelope);
        }
        settledOnTheSpot = true;
    }
}
