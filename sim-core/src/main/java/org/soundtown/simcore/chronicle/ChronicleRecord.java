package org.soundtown.simcore.chronicle;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.soundtown.foundation.geometry.Position;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One line of a chronicle, as docs/chronicle.md describes it.
 *
 * @param id number of the line, from 1
 * @param time simulated time since the run began (s)
 * @param causes ids of the lines that led to it
 * @param position where (m), if the line has a place
 * @param fields the further fields of its type; not copied: read only
 */
public record ChronicleRecord(
        long id,
        double time,
        String type,
        String who,
        List<Long> causes,
        Optional<Position> position,
        ObjectNode fields) {
    public ChronicleRecord {
        causes = List.copyOf(causes);
    }

    public boolean is(String expectedType) {
        return type.equals(expectedType);
    }

    public boolean has(String field) {
        return fields.has(field);
    }

    /** @throws NoSuchElementException where the line lacks the field or it is no text */
    public String text(String field) {
        return required(field).stringValueOpt().orElseThrow(() -> missing(field));
    }

    /** @throws NoSuchElementException where the line lacks the field or it is no number */
    public double number(String field) {
        return required(field).doubleValueOpt().orElseThrow(() -> missing(field));
    }

    /** @throws NoSuchElementException where the line lacks the field or it is no truth value */
    public boolean flag(String field) {
        return required(field).booleanValueOpt().orElseThrow(() -> missing(field));
    }

    /** @throws NoSuchElementException where the line lacks the field or it is no object */
    public ObjectNode object(String field) {
        return required(field).asObjectOpt().orElseThrow(() -> missing(field));
    }

    private JsonNode required(String field) {
        JsonNode value = fields.get(field);
        if (value == null) {
            throw missing(field);
        }
        return value;
    }

    private NoSuchElementException missing(String field) {
        return new NoSuchElementException("chronicle line " + id + " (" + type + ") has no fitting field " + field);
    }
}
