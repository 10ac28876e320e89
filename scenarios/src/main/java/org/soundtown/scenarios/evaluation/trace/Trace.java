package org.soundtown.scenarios.evaluation.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.soundtown.foundation.document.InputError;
import org.soundtown.simcore.chronicle.ChronicleRecord;

/** A chronicle as a graph of causes. Everything it answers is in the order of the chronicle. Immutable. */
public final class Trace {
    private final List<ChronicleRecord> lines;
    private final Map<Long, ChronicleRecord> byId = new LinkedHashMap<>();
    private final Map<String, List<ChronicleRecord>> byType = new LinkedHashMap<>();
    private final Map<Long, List<ChronicleRecord>> effects = new LinkedHashMap<>();

    private Trace(List<ChronicleRecord> lines) {
        this.lines = List.copyOf(lines);
        for (ChronicleRecord line : this.lines) {
            for (long cause : line.causes()) {
                if (!byId.containsKey(cause)) {
                    throw new InputError("chronicle: line " + line.id() + " (" + line.type() + "): causes: " + cause
                            + ": expected the id of an earlier line");
                }
                effects.computeIfAbsent(cause, id -> new ArrayList<>()).add(line);
            }
            byId.put(line.id(), line);
            byType.computeIfAbsent(line.type(), type -> new ArrayList<>()).add(line);
        }
    }

    /**
     * @throws InputError where a line names a cause that does not stand before it, or the first is not {@code run-started}
     */
    public static Trace of(List<ChronicleRecord> lines) {
        if (lines.isEmpty() || !lines.get(0).type().equals(Types.RUN_STARTED)) {
            throw new InputError("chronicle: line 1: "
                    + (lines.isEmpty() ? "missing" : lines.get(0).type()) + ": expected " + Types.RUN_STARTED);
        }
        return new Trace(lines);
    }

    public List<ChronicleRecord> lines() {
        return lines;
    }

    public List<ChronicleRecord> ofType(String type) {
        return byType.getOrDefault(type, List.of());
    }

    public ChronicleRecord start() {
        return lines.get(0);
    }

    /** The last line of a run that came to its end; empty where the run was stopped or killed. */
    public Optional<ChronicleRecord> end() {
        return ofType(Types.RUN_ENDED).stream().findFirst();
    }

    /** How far the run came (s). */
    public double reachedSeconds() {
        return lines.get(lines.size() - 1).time();
    }

    /** The lines that led directly to this one and are of this type. */
    public List<ChronicleRecord> causes(ChronicleRecord line, String type) {
        return line.causes().stream()
                .map(byId::get)
                .filter(cause -> cause.type().equals(type))
                .toList();
    }

    /** The lines that this one directly led to and that are of this type. */
    public List<ChronicleRecord> effects(ChronicleRecord line, String type) {
        return effects.getOrDefault(line.id(), List.of()).stream()
                .filter(effect -> effect.type().equals(type))
                .toList();
    }
}
