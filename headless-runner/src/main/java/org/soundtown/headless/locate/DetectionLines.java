package org.soundtown.headless.locate;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.soundtown.foundation.document.Documents;
import org.soundtown.foundation.document.InputError;
import org.soundtown.foundation.document.NearestNames;
import org.soundtown.protocol.Detection;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Detections as JSON lines: what {@code soundtown detect} prints, the protocol's own messages, or no more than {@code
 * {"microphone": "m1", "time": 12.3456}}. In any order; empty lines are skipped; an unknown key is an error.
 */
public final class DetectionLines {
    /** Those of the protocol's message, and a short name for the onset. */
    private static final List<String> KEYS = Stream.concat(
                    Stream.of("type", "version", "time", "class", "note"),
                    Arrays.stream(Detection.class.getRecordComponents())
                            .map(RecordComponent::getName)
                            .filter(name -> !name.equals("soundClass")))
            .toList();

    private static final double LONGEST_SECONDS = 1e11;
    private static final double LOUDEST_DB = 200;

    private final Path file;
    private final Set<String> microphones;
    private final Collection<String> classes;
    private final String usualClass;

    /**
     * @param microphones that may be named
     * @param classes that may be named
     * @param usualClass of a line that names none
     */
    public DetectionLines(Path file, Set<String> microphones, Collection<String> classes, String usualClass) {
        this.file = file;
        this.microphones = microphones;
        this.classes = classes;
        this.usualClass = usualClass;
    }

    /** @throws InputError naming file, line, key, value and what was expected */
    public List<Detection> read() {
        List<Detection> detections = new ArrayList<>();
        String[] lines = Documents.text(file).split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                detections.add(new Line("line " + (i + 1), parsed(lines[i], i + 1)).detection());
            }
        }
        return detections;
    }

    private ObjectNode parsed(String text, int number) {
        try {
            if (Documents.JSON.readTree(text) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException e) {
            throw new InputError(file + ": line " + number + ": no JSON: " + e.getOriginalMessage(), e);
        }
        throw InputError.at(file, "line " + number, shortened(text), "a JSON object, one detection a line");
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    /** One detection and where it stands. */
    private final class Line {
        private final String place;
        private final ObjectNode node;

        Line(String place, ObjectNode node) {
            this.place = place;
            this.node = node;
        }

        Detection detection() {
            for (String key : node.propertyNames()) {
                if (!KEYS.contains(key)) {
                    throw new InputError(
                            file + ": " + place + ": unknown key '" + key + "': " + NearestNames.suggestion(key, KEYS));
                }
            }
            String type = text("type", "detection", "detection");
            if (!type.equals("detection")) {
                throw InputError.at(file, place + ", type", type, "detection");
            }
            Detection detection = new Detection(
                    known("microphone", text("microphone", null, "a sensor's id"), microphones),
                    known("class", text("class", usualClass, "a class of sound"), classes),
                    number("confidence", 1, 0, 1),
                    onsetSeconds(),
                    number("levelDb", 0, -LOUDEST_DB, LOUDEST_DB),
                    number("snrDb", 0, -LOUDEST_DB, LOUDEST_DB),
                    flag("supporting"));
            return flag("sustained") ? detection.asSustained() : detection;
        }

        private double onsetSeconds() {
            if (node.has("time") == node.has("onsetSeconds")) {
                throw InputError.at(
                        file,
                        place + ", time",
                        node.has("time") ? "beside onsetSeconds" : "missing",
                        "the onset as time or as onsetSeconds (s)");
            }
            return number(node.has("time") ? "time" : "onsetSeconds", Double.NaN, -LONGEST_SECONDS, LONGEST_SECONDS);
        }

        private double number(String key, double usual, double low, double high) {
            JsonNode value = node.get(key);
            if (value == null) {
                return usual;
            }
            if (!value.isNumber() || !(value.asDouble() >= low && value.asDouble() <= high)) {
                throw InputError.at(file, place + ", " + key, value, "a number from " + low + " to " + high);
            }
            return value.asDouble();
        }

        private boolean flag(String key) {
            JsonNode value = node.get(key);
            if (value != null && !value.isBoolean()) {
                throw InputError.at(file, place + ", " + key, value, "true or false");
            }
            return value != null && value.asBoolean();
        }

        private String text(String key, String usual, String expected) {
            JsonNode value = node.get(key);
            if (value == null && usual != null) {
                return usual;
            }
            if (value == null || !value.isString() || value.asString().isBlank()) {
                throw InputError.at(file, place + ", " + key, value == null ? "missing" : value, expected);
            }
            return value.asString();
        }

        private String known(String key, String name, Collection<String> names) {
            if (!names.contains(name)) {
                throw new InputError(file + ": " + place + ", " + key + ": " + name + ": unknown: "
                        + NearestNames.suggestion(name, names));
            }
            return name;
        }
    }
}
