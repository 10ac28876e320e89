package org.soundtown.protocol;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.soundtown.foundation.document.Documents;
import org.soundtown.foundation.document.InputError;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Messages as JSON: an object with {@code type} (the kind, in kebab case), {@code version} and the record's own fields.
 * Version 1. Reading refuses another version, an unknown type and an unknown field.
 */
public final class MessageCodec {
    public static final int VERSION = 1;

    private static final Map<String, Class<? extends Message>> TYPES = types();

    private MessageCodec() {}

    /** The kind of a message in kebab case: "camera-on-target". */
    public static String typeOf(Message message) {
        return kebab(message.getClass());
    }

    /** The record's own fields, without type and version. */
    public static ObjectNode fields(Message message) {
        return Documents.JSON.valueToTree(message);
    }

    /** One line of JSON. */
    public static String write(Message message) {
        ObjectNode node = Documents.JSON.createObjectNode();
        node.put("type", typeOf(message));
        node.put("version", VERSION);
        node.setAll(fields(message));
        return node.toString();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws InputError naming the type, version or field that does not fit
     */
    public static Message read(String json) {
        try {
            if (!(Documents.JSON.readTree(json) instanceof ObjectNode node)) {
                throw new InputError("message: expected a JSON object");
            }
            JsonNode version = node.remove("version");
            if (version == null || version.asInt(0) != VERSION) {
                throw new InputError("message: version: " + version + ": expected " + VERSION);
            }
            JsonNode type = node.remove("type");
            Class<? extends Message> kind = type == null ? null : TYPES.get(type.asString(""));
            if (kind == null) {
                throw new InputError("message: type: " + type + ": expected one of " + TYPES.keySet());
            }
            return Documents.JSON.treeToValue(node, kind);
        } catch (JacksonException e) {
            throw new InputError("message: " + e.getOriginalMessage(), e);
        }
    }

    private static Map<String, Class<? extends Message>> types() {
        Map<String, Class<? extends Message>> types = new LinkedHashMap<>();
        for (Class<?> direction : List.of(FromStreet.class, ToStreet.class, Journal.class)) {
            for (Class<?> kind : direction.getPermittedSubclasses()) {
                types.put(kebab(kind), kind.asSubclass(Message.class));
            }
        }
        return types;
    }

    private static String kebab(Class<?> kind) {
        return kind.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }
}
