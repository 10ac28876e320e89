package org.soundtown.foundation.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads YAML and JSON documents into records, strictly: an unknown key, a duplicate key, a trailing token, a missing
 * number or a value that the record's constructor refuses is an {@link InputError} naming file, line:column and path.
 * Thread-safe.
 */
public final class Documents {
    /** JSON with the library's own number printing, so that every JDK writes a double alike. */
    public static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .withCoercionConfig(LogicalType.Integer, Documents::refuseOtherKinds)
            .withCoercionConfig(LogicalType.Float, Documents::refuseOtherKinds)
            .withCoercionConfig(LogicalType.Boolean, Documents::refuseOtherKinds)
            .build();

    private static final ObjectMapper YAML = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .withCoercionConfig(LogicalType.Integer, Documents::refuseOtherKinds)
            .withCoercionConfig(LogicalType.Float, Documents::refuseOtherKinds)
            .withCoercionConfig(LogicalType.Boolean, Documents::refuseOtherKinds)
            .build();

    private static final Pattern COERCED = Pattern.compile("^Cannot coerce \\w+ value \\(\"?(.*?)\"?\\) to ");

    private Documents() {}

    /** No number from a text, no whole number from 2.5: what is of another kind is a mistake, and not to be guessed at. */
    private static void refuseOtherKinds(MutableCoercionConfig config) {
        config.setCoercion(CoercionInputShape.String, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
    }

    /**
     * Reads a file as one record: JSON where its name ends in {@code json}, else YAML.
     *
     * @throws InputError when it is missing, unreadable, malformed or breaks a record's rule
     */
    public static <T> T read(Path file, Class<T> type) {
        ObjectMapper mapper = file.getFileName().toString().endsWith("json") ? JSON : YAML;
        return parse(mapper, file.toString(), text(file), type);
    }

    /** Reads a YAML document carried inside the program. */
    public static <T> T readResource(Class<?> owner, String name, Class<T> type) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("resource " + name + " is missing beside " + owner.getName());
            }
            return parse(YAML, name, new String(in.readAllBytes(), StandardCharsets.UTF_8), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a UTF-8 file. */
    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new InputError(file + ": no such file", e);
        } catch (IOException e) {
            throw new InputError(file + ": cannot be read as UTF-8 text: " + e.getMessage(), e);
        }
    }

    private static <T> T parse(ObjectMapper mapper, String name, String text, Class<T> type) {
        try {
            T value = mapper.readValue(text, type);
            if (value == null) {
                throw new InputError(name + ": empty document: expected " + type.getSimpleName());
            }
            return value;
        } catch (JacksonException e) {
            throw fault(mapper, name, text, e);
        }
    }

    /** A document that is malformed further on is first of all malformed. */
    private static InputError fault(ObjectMapper mapper, String name, String text, JacksonException e) {
        if (!isMissingNumber(e)) {
            return new InputError(name + ":" + place(e) + reason(e), e);
        }
        try {
            String mistyped = mistypedKey((MismatchedInputException) e, mapper.readTree(text));
            return new InputError(name + ":" + place(e) + reason(e) + mistyped, e);
        } catch (JacksonException malformed) {
            return new InputError(name + ":" + place(malformed) + reason(malformed), malformed);
        }
    }

    /** A mistyped key also leaves its number missing, which is noticed first; the mistyped key is what helps. */
    private static String mistypedKey(MismatchedInputException error, JsonNode document) {
        List<JacksonException.Reference> path = error.getPath();
        JsonNode object = document;
        for (JacksonException.Reference step : path.subList(0, Math.max(0, path.size() - 1))) {
            object =
                    step.getPropertyName() == null ? object.path(step.getIndex()) : object.path(step.getPropertyName());
        }
        if (path.isEmpty() || !(path.get(path.size() - 1).from() instanceof Class<?> owner) || !owner.isRecord()) {
            return "";
        }
        List<String> known = Stream.of(owner.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        List<String> unknown = object.propertyNames().stream()
                .filter(key -> !known.contains(key))
                .toList();
        return unknown.isEmpty() ? "" : "; unknown key '" + unknown.get(0) + "': expected one of " + known;
    }

    private static boolean isMissingNumber(JacksonException e) {
        return e instanceof MismatchedInputException && e.getOriginalMessage().startsWith("Cannot map `null`");
    }

    private static String place(JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        String lineColumn = at == null || at.getLineNr() < 1 ? " " : at.getLineNr() + ":" + at.getColumnNr() + ": ";
        String path = e instanceof DatabindException bind
                ? bind.getPath().stream()
                        .map(step -> step.getPropertyName() == null
                                ? "[" + step.getIndex() + "]"
                                : "." + step.getPropertyName())
                        .collect(Collectors.joining())
                : "";
        return lineColumn + (path.isEmpty() ? "" : path.replaceFirst("^\\.", "") + ": ");
    }

    private static String reason(JacksonException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "unknown key '" + unknown.getPropertyName() + "': expected one of " + unknown.getKnownPropertyIds();
        }
        if (isMissingNumber(e)) {
            return "missing: expected a number or truth value";
        }
        if (e instanceof ValueInstantiationException && e.getCause() != null) {
            return e.getCause().getMessage();
        }
        if (e instanceof InvalidFormatException format) {
            return "'" + format.getValue() + "': expected " + expected(format.getTargetType());
        }
        if (e instanceof MismatchedInputException mismatch) {
            return value(mismatch) + ": expected " + expected(mismatch.getTargetType());
        }
        return e.getOriginalMessage()
                .replaceFirst("'?: \\(java\\.lang\\.NumberFormatException\\).*", "': expected a finite number");
    }

    /** The value itself, where the library names it: "Cannot coerce String value ("soon") to …". */
    private static String value(MismatchedInputException e) {
        Matcher named = COERCED.matcher(e.getOriginalMessage());
        return named.find() ? "'" + named.group(1) + "'" : "wrong kind of value";
    }

    private static String expected(Class<?> type) {
        if (type == null) {
            return "another value";
        }
        if (type == double.class || type == Double.class || type == float.class) {
            return "a number";
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
        return Collection.class.isAssignableFrom(type) || type.isArray() ? "a list" : "a " + type.getSimpleName();
    }
}
