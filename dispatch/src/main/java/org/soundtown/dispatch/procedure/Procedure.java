package org.soundtown.dispatch.procedure;

import java.util.List;

/**
 * What to do about an incident, in order.
 *
 * @param purpose in a sentence, for people
 */
public record Procedure(String name, String purpose, List<Step> steps) {
    public Procedure {
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("name is missing: expected a procedure's name");
        }
        if (purpose == null || purpose.isBlank()) {
            throw new IllegalArgumentException(name + ": purpose is missing: expected a sentence");
        }
        if (steps == null || steps.isEmpty()) {
            throw new IllegalArgumentException(name + ": steps is empty: expected at least one step");
        }
        steps = List.copyOf(steps);
    }
}
