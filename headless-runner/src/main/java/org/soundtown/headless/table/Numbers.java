package org.soundtown.headless.table;

import java.util.Optional;
import java.util.OptionalDouble;
import org.soundtown.scenarios.evaluation.trace.Fields;
import org.soundtown.simcore.chronicle.ChronicleRecord;

/** Numbers that may be missing. */
final class Numbers {
    private Numbers() {}

    static OptionalDouble of(Optional<Double> value) {
        return value.isPresent() ? OptionalDouble.of(value.get()) : OptionalDouble.empty();
    }

    static OptionalDouble ofField(Optional<ChronicleRecord> line, String field) {
        return of(line.map(present -> Fields.number(present, field)));
    }
}
