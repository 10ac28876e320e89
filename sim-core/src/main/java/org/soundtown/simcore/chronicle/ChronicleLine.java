package org.soundtown.simcore.chronicle;

import java.util.List;
import org.soundtown.foundation.document.Documents;
import org.soundtown.foundation.geometry.Position;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A line being put together; {@link #append} writes it. */
public final class ChronicleLine {
    private final Chronicle chronicle;
    private final double time;
    private final String type;
    private final String who;
    private final ObjectNode fields = Documents.JSON.createObjectNode();
    private List<Long> causes = List.of();
    private Position position;

    ChronicleLine(Chronicle chronicle, double time, String type, String who) {
        this.chronicle = chronicle;
        this.time = time;
        this.type = type;
        this.who = who;
    }

    public ChronicleLine causes(List<Long> ids) {
        causes = List.copyOf(ids);
        return this;
    }

    public ChronicleLine at(Position where) {
        position = where;
        return this;
    }

    public ChronicleLine put(String field, String value) {
        fields.put(field, value);
        return this;
    }

    public ChronicleLine put(String field, boolean value) {
        fields.put(field, value);
        return this;
    }

    public ChronicleLine put(String field, long value) {
        fields.put(field, value);
        return this;
    }

    /** A number, rounded by the unit in the field's name. */
    public ChronicleLine put(String field, double value) {
        fields.put(field, Rounding.round(field, value));
        return this;
    }

    /** A value or object; its numbers are rounded by the units in its fields' names. */
    public ChronicleLine put(String field, JsonNode value) {
        fields.set(field, rounded(field, value));
        return this;
    }

    /** Writes the line. Returns its id. */
    public long append() {
        return chronicle.append(this);
    }

    List<Long> causes() {
        return causes;
    }

    boolean isTargetEmission() {
        return type.equals("emission") && fields.path("target").asBoolean(false);
    }

    String json(long id) {
        ObjectNode line = Documents.JSON.createObjectNode();
        line.put("id", id);
        line.put("time", Rounding.round("time", time));
        line.put("type", type);
        line.put("who", who);
        causes.forEach(line.putArray("causes")::add);
        if (position != null) {
            line.put("x", Rounding.round("x", position.x()));
            line.put("y", Rounding.round("y", position.y()));
            line.put("z", Rounding.round("z", position.z()));
        }
        line.setAll(fields);
        return Documents.JSON.writeValueAsString(line);
    }

    private static JsonNode rounded(String field, JsonNode value) {
        if (value instanceof ObjectNode object) {
            ObjectNode copy = Documents.JSON.createObjectNode();
            object.properties().forEach(entry -> copy.set(entry.getKey(), rounded(entry.getKey(), entry.getValue())));
            return copy;
        }
        return value.isFloatingPointNumber()
                ? Documents.JSON.getNodeFactory().numberNode(Rounding.round(field, value.doubleValue()))
                : value;
    }
}
