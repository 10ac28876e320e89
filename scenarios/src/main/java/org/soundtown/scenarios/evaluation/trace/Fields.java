package org.soundtown.scenarios.evaluation.trace;

import org.soundtown.foundation.document.InputError;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.simcore.chronicle.ChronicleRecord;
import tools.jackson.databind.JsonNode;

/** Reads a line's own fields; what is missing or of another kind is an {@link InputError} naming line and field. */
public final class Fields {
    private Fields() {}

    public static String text(ChronicleRecord line, String field) {
        JsonNode value = line.fields().get(field);
        if (value == null || !value.isString()) {
            throw wrong(line, field, value, "a text");
        }
        return value.asString();
    }

    public static double number(ChronicleRecord line, String field) {
        JsonNode value = line.fields().get(field);
        if (value == null || !value.isNumber()) {
            throw wrong(line, field, value, "a number");
        }
        return value.asDouble();
    }

    public static long integer(ChronicleRecord line, String field) {
        JsonNode value = line.fields().get(field);
        if (value == null || !value.isIntegralNumber()) {
            throw wrong(line, field, value, "a whole number");
        }
        return value.asLong();
    }

    public static boolean flag(ChronicleRecord line, String field) {
        JsonNode value = line.fields().get(field);
        if (value == null || !value.isBoolean()) {
            throw wrong(line, field, value, "true or false");
        }
        return value.asBoolean();
    }

    /** Whether a detection only supports another's; no field means no. */
    public static boolean isSupporting(ChronicleRecord detection) {
        return detection.has("supporting") && flag(detection, "supporting");
    }

    public static JsonNode object(ChronicleRecord line, String field) {
        JsonNode value = line.fields().get(field);
        if (value == null || !value.isObject()) {
            throw wrong(line, field, value, "an object");
        }
        return value;
    }

    /** The class a line names: of an emission the true one, of anything later the claimed one. */
    public static String soundClass(ChronicleRecord line) {
        return text(line, "class");
    }

    public static String incident(ChronicleRecord line) {
        return text(line, "incident");
    }

    public static Position position(ChronicleRecord line) {
        return line.position().orElseThrow(() -> wrong(line, "x, y, z", null, "a place"));
    }

    private static InputError wrong(ChronicleRecord line, String field, JsonNode value, String expected) {
        return new InputError("chronicle: line " + line.id() + " (" + line.type() + "): " + field + ": "
                + (value == null ? "missing" : value) + ": expected " + expected);
    }
}
