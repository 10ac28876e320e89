package org.soundtown.foundation.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Gathers what is wrong, so that a reader hears of everything at once. Of several faults in one place the first is kept:
 * what is said later mostly follows from it.
 */
public final class Faults {
    private final Map<List<String>, Fault> byPlace = new LinkedHashMap<>();

    private final boolean warnings;

    private Faults(boolean warnings) {
        this.warnings = warnings;
    }

    /** Gathers what stops a run, and lets warnings be. */
    public static Faults errors() {
        return new Faults(false);
    }

    /** Gathers warnings as well, which readers may have to work for. */
    public static Faults andWarnings() {
        return new Faults(true);
    }

    /** An empty one that gathers the same kinds. */
    public Faults another() {
        return new Faults(warnings);
    }

    /** Whether it is worth while to look for what is only strange. */
    public boolean wantsWarnings() {
        return warnings;
    }

    public void add(Fault fault) {
        if (fault.severity() == Severity.WARNING && !warnings) {
            return;
        }
        boolean said = byPlace.values().stream()
                .anyMatch(known -> known.document().equals(fault.document())
                        && known.expected().equals(fault.expected())
                        && fault.path().startsWith(known.path() + "["));
        if (said) {
            return;
        }
        byPlace.putIfAbsent(
                List.of(fault.document(), fault.path(), fault.path().isEmpty() ? fault.value() : ""), fault);
    }

    public void addAll(List<Fault> faults) {
        faults.forEach(this::add);
    }

    public void addAll(InputError error) {
        addAll(error.faults().isEmpty() ? List.of(Fault.said(error.getMessage())) : error.faults());
    }

    /** What the step gives; empty where it finds something wrong, which is then gathered. */
    public <T> Optional<T> attempt(Supplier<T> step) {
        try {
            return Optional.of(step.get());
        } catch (InputError error) {
            addAll(error);
            return Optional.empty();
        }
    }

    public boolean hasErrors() {
        return byPlace.values().stream().anyMatch(fault -> fault.severity() == Severity.ERROR);
    }

    /** All of them: document by document, each from its top. */
    public List<Fault> all() {
        List<String> documents =
                byPlace.values().stream().map(Fault::document).distinct().toList();
        List<Fault> sorted = new ArrayList<>(byPlace.values());
        sorted.sort(Comparator.comparingInt((Fault fault) -> documents.indexOf(fault.document()))
                .thenComparingInt(Fault::line)
                .thenComparingInt(Fault::column));
        return sorted;
    }

    /** @throws InputError with all errors, where there is one; warnings are left aside */
    public void throwIfErrors() {
        if (hasErrors()) {
            throw new InputError(all().stream()
                    .filter(fault -> fault.severity() == Severity.ERROR)
                    .toList());
        }
    }
}
