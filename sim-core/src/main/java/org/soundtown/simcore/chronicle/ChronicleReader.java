package org.soundtown.simcore.chronicle;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.soundtown.foundation.document.Documents;
import org.soundtown.foundation.document.InputError;
import org.soundtown.foundation.geometry.Position;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a chronicle back. A run that was killed may leave its last line cut short: that line is left out. A line that is
 * broken anywhere else, or an id that does not continue the count, is an {@link InputError}.
 */
public final class ChronicleReader {
    private ChronicleReader() {}

    /** All lines of a chronicle in their order. */
    public static List<ChronicleRecord> readAll(Path file) {
        List<ChronicleRecord> records = new ArrayList<>();
        forEach(file, records::add);
        return records;
    }

    /** The first line; empty where there is none, or it was cut short. */
    public static Optional<ChronicleRecord> readFirst(Path file) {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            String line = reader.readLine();
            return line == null ? Optional.empty() : parse(file, 1, line, reader.readLine() == null);
        } catch (IOException e) {
            throw new InputError(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    /** Hands each line to the consumer, one at a time, so that a long chronicle need not fit in memory. */
    public static void forEach(Path file, Consumer<ChronicleRecord> consumer) {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            long number = 0;
            for (String line = reader.readLine(); line != null; ) {
                String next = reader.readLine();
                number++;
                Optional<ChronicleRecord> parsed = parse(file, number, line, next == null);
                parsed.ifPresent(consumer);
                line = next;
            }
        } catch (NoSuchFileException e) {
            throw new InputError(file + ": no such chronicle", e);
        } catch (IOException e) {
            throw new InputError(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private static Optional<ChronicleRecord> parse(Path file, long number, String line, boolean last) {
        try {
            if (Documents.JSON.readTree(line) instanceof ObjectNode node) {
                return Optional.of(record(node, number));
            }
        } catch (JacksonException e) {
            if (!last) {
                throw InputError.at(file, "line " + number, excerpt(line), "a JSON object");
            }
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            throw new InputError(file + ": line " + number + ": " + e.getMessage(), e);
        }
        throw InputError.at(file, "line " + number, excerpt(line), "a JSON object");
    }

    static ChronicleRecord record(ObjectNode node, long number) {
        long id = take(node, "id").asLong(-1);
        if (id != number) {
            throw new IllegalArgumentException("id " + id + ": expected " + number);
        }
        double time = take(node, "time").asDouble();
        String type = take(node, "type").asString();
        String who = take(node, "who").asString();
        List<Long> causes = new ArrayList<>();
        take(node, "causes").forEach(cause -> causes.add(cause.asLong()));
        Optional<Position> position = node.has("x")
                ? Optional.of(new Position(
                        take(node, "x").asDouble(),
                        take(node, "y").asDouble(),
                        take(node, "z").asDouble()))
                : Optional.empty();
        return new ChronicleRecord(id, time, type, who, causes, position, node);
    }

    private static JsonNode take(ObjectNode node, String field) {
        JsonNode value = node.remove(field);
        if (value == null) {
            throw new IllegalArgumentException("field " + field + " is missing");
        }
        return value;
    }

    private static String excerpt(String line) {
        return line.length() <= 60 ? line : line.substring(0, 60) + "…";
    }
}
