package org.soundtown.scenarios.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.soundtown.foundation.document.Documents;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.simcore.chronicle.ChronicleRecord;
import tools.jackson.databind.node.ObjectNode;

/** Chronicles for tests, from text; {@code id}, {@code time}, {@code who} and {@code causes} may be left out. */
public final class Lines {
    private Lines() {}

    public static String text(String resource) {
        try (InputStream in = Lines.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<ChronicleRecord> resource(String name) {
        return parse(text(name));
    }

    public static List<ChronicleRecord> parse(String text) {
        List<ChronicleRecord> records = new ArrayList<>();
        for (String line : text.split("\\R(?=\\{)")) {
            records.add(record((ObjectNode) Documents.JSON.readTree(line), records.size() + 1));
        }
        return records;
    }

    /** The same chronicle with one line's fields changed. */
    public static List<ChronicleRecord> with(List<ChronicleRecord> lines, long id, Consumer<ObjectNode> change) {
        return lines.stream()
                .map(line -> {
                    if (line.id() != id) {
                        return line;
                    }
                    ObjectNode fields = line.fields().deepCopy();
                    change.accept(fields);
                    return new ChronicleRecord(
                            line.id(), line.time(), line.type(), line.who(), line.causes(), line.position(), fields);
                })
                .toList();
    }

    /** The same chronicle with a line after the one with this id; it gets an id of its own beyond all others. */
    public static List<ChronicleRecord> inserted(List<ChronicleRecord> lines, long afterId, String json) {
        List<ChronicleRecord> longer = new ArrayList<>(lines);
        longer.add((int) afterId, record((ObjectNode) Documents.JSON.readTree(json), 1000));
        return longer;
    }

    private static ChronicleRecord record(ObjectNode node, long number) {
        List<Long> causes = new ArrayList<>();
        node.path("causes").forEach(cause -> causes.add(cause.asLong()));
        Optional<Position> position = node.has("x")
                ? Optional.of(new Position(
                        node.get("x").asDouble(),
                        node.get("y").asDouble(),
                        node.get("z").asDouble()))
                : Optional.empty();
        ChronicleRecord record = new ChronicleRecord(
                node.path("id").asLong(number),
                node.path("time").asDouble(0),
                node.get("type").asString(),
                node.path("who").asString("world"),
                causes,
                position,
                node);
        node.remove(List.of("id", "time", "type", "who", "causes", "x", "y", "z"));
        return record;
    }
}
