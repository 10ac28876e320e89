package org.soundtown.foundation.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.cfg.MutableCoercionConfig;
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
    public static final ObjectMapper JSON = strict(JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                    .build()))
            .build();

    static final ObjectMapper YAML = strict(YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build()))
            .build();

    private Documents() {}

    private static <B extends MapperBuilder<?, B>> B strict(B builder) {
        return builder.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .withCoercionConfig(LogicalType.Integer, Documents::refuseOtherKinds)
                .withCoercionConfig(LogicalType.Float, Documents::refuseOtherKinds)
                .withCoercionConfig(LogicalType.Boolean, Documents::refuseAllButTruth);
    }

    /** No number from a text, no whole number from 2.5: what is of another kind is a mistake, and not to be guessed at. */
    private static void refuseOtherKinds(MutableCoercionConfig config) {
        config.setCoercion(CoercionInputShape.String, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
    }

    private static void refuseAllButTruth(MutableCoercionConfig config) {
        config.setCoercion(CoercionInputShape.String, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
    }

    /**
     * Reads a file as one record: JSON where its name ends in {@code json}, else YAML.
     *
     * @throws InputError when it is missing, unreadable, malformed or breaks a record's rule
     */
    public static <T> T read(Path file, Class<T> type) {
        return LocatedTree.read(file).as(type);
    }

    /**
     * Reads a file as one record that a schema describes.
     *
     * @throws InputError naming everything that the schema has against it, or what the record refuses
     */
    public static <T> T read(Path file, Class<T> type, DocumentSchema schema) {
        LocatedTree tree = LocatedTree.read(file);
        schema.check(tree);
        return tree.as(type);
    }

    /** Reads a YAML document carried inside the program. */
    public static <T> T readResource(Class<?> owner, String name, Class<T> type) {
        return TreeBuilder.read(name, resource(owner, name), false).as(type);
    }

    /** The text of a file carried inside the program, beside this class. */
    public static String resource(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("resource " + name + " is missing beside " + owner.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
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
}
