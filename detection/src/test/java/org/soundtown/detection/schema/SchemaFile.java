package org.soundtown.detection.schema;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.soundtown.foundation.document.Documents;
import tools.jackson.databind.JsonNode;

/** A schema as an editor uses it, and beside the records that the program reads the same file into. */
public final class SchemaFile {
    private final JsonNode document;
    private final Schema schema;

    public SchemaFile(String text) {
        document = Documents.JSON.readTree(text);
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(document);
    }

    /** What the schema has to say against a document in YAML; nothing where it is right. */
    public List<String> complaints(String yaml) {
        return schema.validate(yaml, InputFormat.YAML).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    /** Whether it lets a document pass. */
    public boolean accepts(JsonNode tree) {
        return schema.validate(tree).isEmpty();
    }

    /** Where schema and record differ in their keys, or a key is not described, all the way down. */
    public List<String> differences(Class<?> record) {
        List<String> differences = new ArrayList<>();
        compare(record, document, record.getSimpleName(), differences);
        return differences;
    }

    private void compare(Class<?> record, JsonNode described, String path, List<String> differences) {
        JsonNode properties = resolved(described).path("properties");
        Set<String> keys = new TreeSet<>();
        for (RecordComponent component : record.getRecordComponents()) {
            String key = key(component);
            keys.add(key);
            JsonNode property = properties.path(key);
            JsonNode target = resolved(property);
            if (!property.has("description") && !target.has("description")) {
                differences.add(path + "." + key + ": no description");
            }
            Class<?> inner = innermost(component.getGenericType());
            if (inner.isRecord()) {
                compare(inner, element(target), path + "." + key, differences);
            }
        }
        Set<String> known = new TreeSet<>(properties.propertyNames());
        if (!known.equals(keys)) {
            differences.add(path + ": schema " + known + ", record " + keys);
        }
        if (resolved(described).path("additionalProperties").asBoolean(true)) {
            differences.add(path + ": unknown keys pass");
        }
    }

    private JsonNode element(JsonNode node) {
        JsonNode inner = node.has("items")
                ? node.path("items")
                : node.path("additionalProperties").isObject() ? node.path("additionalProperties") : node;
        return resolved(inner);
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asString().substring(1)) : node;
    }

    private static String key(RecordComponent component) {
        JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
        return named == null ? component.getName() : named.value();
    }

    private static Class<?> innermost(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] inner = generic.getActualTypeArguments();
            return innermost(inner[inner.length - 1]);
        }
        return type instanceof Class<?> plain ? plain : Object.class;
    }
}
