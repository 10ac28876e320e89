package org.soundtown.foundation.document;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * A YAML or JSON document as a tree whose every node knows the line and column where it was written, so that a fault found
 * at any later time can name them. Paths are written as people do: {@code events.fixed[3].atSeconds}.
 */
public final class LocatedTree {
    /** Line and column, both from 1. A value in a block of keys is where its key is. */
    record Place(int line, int column) {}

    private static final int LONGEST_SHOWN = 80;

    private final String document;
    private final JsonNode root;
    private final Map<String, Place> places;
    private final Map<String, String> overridden;

    LocatedTree(String document, JsonNode root, Map<String, Place> places, Map<String, String> overridden) {
        this.document = document;
        this.root = root;
        this.places = places;
        this.overridden = overridden;
    }

    /**
     * Reads a file: JSON where its name ends in {@code json}, else YAML.
     *
     * @throws InputError where it is missing, unreadable, empty or malformed
     */
    public static LocatedTree read(Path file) {
        return TreeBuilder.read(file.toString(), Documents.text(file), isJson(file));
    }

    /** Reads a text: JSON where the document's name ends in {@code json}, else YAML. */
    public static LocatedTree of(String document, String text) {
        return TreeBuilder.read(document, text, document.endsWith("json"));
    }

    /**
     * Reads a JSON value that stands somewhere in a larger document.
     *
     * @param line where it begins in that document, from 1
     * @param column where it begins in that document, from 1
     */
    public static LocatedTree ofPart(Path file, String json, int line, int column) {
        return TreeBuilder.read(file.toString(), json, true, new Place(line, column));
    }

    /** The same with other values laid over it, before anything of it is checked. */
    public LocatedTree with(Overrides overrides) {
        return overrides.layOver(this);
    }

    /** The file. */
    public String document() {
        return document;
    }

    public JsonNode root() {
        return root;
    }

    /** A fault at a place of this tree, or, where there is no such place, at the nearest one around it. */
    public Fault fault(String path, Object value, String expected) {
        for (String at = path; ; at = parent(at)) {
            String override = overrideAt(at);
            if (override != null) {
                return new Fault(document + " with " + override, 0, 0, path, shown(value), expected, Severity.ERROR);
            }
            Place place = places.get(at);
            if (place != null) {
                return new Fault(document, place.line(), place.column(), path, shown(value), expected, Severity.ERROR);
            }
        }
    }

    /** The override that set what is at this path, or made it by setting something in it; null where none did. */
    private String overrideAt(String path) {
        String set = overridden.get(path);
        if (set != null || places.containsKey(path)) {
            return set;
        }
        return overridden.keySet().stream()
                .filter(inner -> inner.startsWith(path + "."))
                .findFirst()
                .map(overridden::get)
                .orElse(null);
    }

    public InputError error(String path, Object value, String expected) {
        return new InputError(fault(path, value, expected));
    }

    /**
     * The whole document as a record.
     *
     * @throws InputError where the record refuses it
     */
    public <T> T as(Class<T> type) {
        return as("", root, type);
    }

    /**
     * A part of the document, or what it stands for, as a record.
     *
     * @param path where faults in it are
     * @throws InputError where the record refuses it
     */
    public <T> T as(String path, JsonNode node, Class<T> type) {
        return new Binding(this).bind(path, node, type);
    }

    /** The path of a key in a block of keys. */
    public static String child(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /** The path of an element of a list. */
    public static String item(String path, int index) {
        return path + "[" + index + "]";
    }

    static boolean isJson(Path file) {
        return file.getFileName().toString().endsWith("json");
    }

    /** A value as a fault shows it: as it was written, as far as the reader of the document can tell; cut where long. */
    static String shown(Object value) {
        String text = value instanceof StringNode quoted ? "'" + quoted.asString() + "'" : String.valueOf(value);
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }

    /** The same without what stands at these paths. */
    public LocatedTree without(Collection<String> paths) {
        return new LocatedTree(document, Pruning.without(root, paths), places, overridden);
    }

    LocatedTree overriding(JsonNode changed, Map<String, String> byPath) {
        Map<String, String> all = new LinkedHashMap<>(overridden);
        all.putAll(byPath);
        return new LocatedTree(document, changed, places, all);
    }

    private static String parent(String path) {
        int dot = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
        return dot < 0 ? "" : path.substring(0, dot);
    }
}
