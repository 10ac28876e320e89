package org.soundtown.foundation.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.node.ObjectNode;

/** Makes records of the parts of a tree; what a record refuses becomes a fault at the place where it was written. */
final class Binding {
    /** A refusal by a record's constructor: "loss: 2.0: expected 0 to 1", "name is missing: expected a text". */
    private static final Pattern REFUSAL = Pattern.compile("([\\w-]+)([\\w.\\[\\]-]*):? (?:is )?(.*?): expected (.*)");

    private static final Pattern COERCED = Pattern.compile("^Cannot coerce \\w+ value \\(\"?(.*?)\"?\\) to ");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("(-?\\d+)\\.0");

    private final LocatedTree tree;

    Binding(LocatedTree tree) {
        this.tree = tree;
    }

    <T> T bind(String path, JsonNode node, Class<T> type) {
        try {
            T value = Documents.JSON.treeToValue(node, type);
            if (value == null) {
                throw tree.error(path, "nothing", "a " + type.getSimpleName());
            }
            return value;
        } catch (JacksonException e) {
            throw new InputError(faults(path, node, e));
        }
    }

    private List<Fault> faults(String path, JsonNode node, JacksonException e) {
        String at = path;
        JsonNode owner = node;
        for (JacksonException.Reference step : e.getPath()) {
            at = below(at, step);
        }
        for (JacksonException.Reference step :
                e.getPath().subList(0, Math.max(0, e.getPath().size() - 1))) {
            owner = step.getPropertyName() == null ? owner.path(step.getIndex()) : owner.path(step.getPropertyName());
        }
        if (isMissingNumber(e)) {
            List<Fault> faults = mistypedKeys(at, owner, e);
            faults.add(tree.fault(at, "missing", "a number or truth value"));
            return faults;
        }
        return List.of(fault(at, e));
    }

    private Fault fault(String at, JacksonException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            List<String> known =
                    unknown.getKnownPropertyIds().stream().map(String::valueOf).toList();
            return unknownKey(at, unknown.getPropertyName(), known);
        }
        if (e instanceof ValueInstantiationException refused && e.getCause() instanceof IllegalArgumentException) {
            return refusal(at, refused.getType().getRawClass(), e.getCause().getMessage());
        }
        if (e instanceof InvalidFormatException format) {
            return tree.fault(at, "'" + format.getValue() + "'", expected(format.getTargetType()));
        }
        if (e instanceof MismatchedInputException mismatch) {
            return tree.fault(at, written(e), expected(mismatch.getTargetType()));
        }
        return tree.fault(at, e.getOriginalMessage(), "another value");
    }

    /** What a record's constructor says of one of its components, at that component. */
    private Fault refusal(String at, Class<?> type, String message) {
        Matcher said = REFUSAL.matcher(message);
        if (said.matches() && type.isRecord() && keys(type).contains(said.group(1))) {
            String value = WHOLE_NUMBER.matcher(said.group(3)).replaceFirst("$1");
            return tree.fault(LocatedTree.child(at, said.group(1) + said.group(2)), value, said.group(4));
        }
        int expected = message.lastIndexOf(": expected ");
        return expected < 0
                ? tree.fault(at, message, "otherwise")
                : tree.fault(at, message.substring(0, expected), message.substring(expected + ": expected ".length()));
    }

    /** A mistyped key also leaves its number missing; the mistyped key is what helps. */
    private List<Fault> mistypedKeys(String at, JsonNode owner, JacksonException e) {
        List<Fault> faults = new ArrayList<>();
        List<JacksonException.Reference> path = e.getPath();
        if (!path.isEmpty()
                && path.get(path.size() - 1).from() instanceof Class<?> type
                && type.isRecord()
                && owner instanceof ObjectNode object) {
            List<String> known = keys(type);
            String name = path.get(path.size() - 1).getPropertyName();
            String block = at.substring(0, Math.max(0, at.length() - name.length() - 1));
            object.propertyNames().stream()
                    .filter(key -> !known.contains(key))
                    .forEach(key -> faults.add(unknownKey(LocatedTree.child(block, key), key, known)));
        }
        return faults;
    }

    private Fault unknownKey(String at, String key, Collection<String> known) {
        return tree.fault(at, "unknown key", NearestNames.suggestion(key, known));
    }

    private String written(JacksonException e) {
        return COERCED.matcher(e.getOriginalMessage())
                .results()
                .findFirst()
                .map(named -> "'" + named.group(1) + "'")
                .orElse("wrong kind of value");
    }

    private static boolean isMissingNumber(JacksonException e) {
        return e instanceof MismatchedInputException && e.getOriginalMessage().startsWith("Cannot map `null`");
    }

    private static String below(String path, JacksonException.Reference step) {
        return step.getPropertyName() == null
                ? LocatedTree.item(path, step.getIndex())
                : LocatedTree.child(path, step.getPropertyName());
    }

    private static List<String> keys(Class<?> type) {
        return Stream.of(type.getRecordComponents()).map(Binding::key).toList();
    }

    private static String key(RecordComponent component) {
        JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
        return named == null ? component.getName() : named.value();
    }

    private static String expected(Class<?> type) {
        if (type == null) {
            return "another value";
        }
        if (type == double.class || type == Double.class || type == float.class) {
            return "a finite number";
        }
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return "a whole number";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type.isEnum()) {
            return "one of " + Arrays.toString(type.getEnumConstants());
        }
        if (type == ObjectNode.class || type.isRecord()) {
            return "a block of keys";
        }
        return Collection.class.isAssignableFrom(type) || type.isArray() ? "a list" : "a " + type.getSimpleName();
    }
}
