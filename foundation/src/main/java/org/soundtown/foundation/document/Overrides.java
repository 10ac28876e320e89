package org.soundtown.foundation.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Values that replace those of a document, each written {@code dotted.path=YAML value}: {@code
 * weather.windSpeedMetresPerSecond=6}, {@code events.random[0].perHour=4}. A block of keys that is not there is made; an
 * element of a list must be there. The later of two for one place holds.
 */
public final class Overrides {
    /** Leaves a document as it is. */
    public static final Overrides NONE = new Overrides(List.of());

    private static final Pattern STEP = Pattern.compile("([^.\\[\\]=]+)((?:\\[\\d{1,6}])*)");
    private static final Pattern INDEX = Pattern.compile("\\d+");

    private record Change(String text, List<Object> steps, JsonNode value) {}

    private final List<Change> changes;

    private Overrides(List<Change> changes) {
        this.changes = changes;
    }

    /** @throws InputError where a text is none of {@code dotted.path=value} */
    public static Overrides of(List<String> texts) {
        return new Overrides(texts.stream().map(Overrides::parse).toList());
    }

    private static Change parse(String text) {
        int equals = text.indexOf('=');
        if (equals <= 0 || equals == text.length() - 1) {
            throw new InputError(text + ": expected dotted.path=value, as in weather.windSpeedMetresPerSecond=6");
        }
        List<Object> steps = new ArrayList<>();
        for (String part : text.substring(0, equals).strip().split("\\.", -1)) {
            Matcher step = STEP.matcher(part);
            if (!step.matches()) {
                throw new InputError(text + ": '" + part + "': expected a key, or a key and an index as in fixed[0]");
            }
            steps.add(step.group(1));
            INDEX.matcher(step.group(2)).results().forEach(index -> steps.add(Integer.valueOf(index.group())));
        }
        return new Change(
                text,
                steps,
                TreeBuilder.read(text, text.substring(equals + 1), false).root());
    }

    LocatedTree layOver(LocatedTree tree) {
        if (changes.isEmpty()) {
            return tree;
        }
        JsonNode changed = tree.root().deepCopy();
        Map<String, String> byPath = new LinkedHashMap<>();
        for (Change change : changes) {
            byPath.put(set(tree.document(), changed, change), change.text());
        }
        return tree.overriding(changed, byPath);
    }

    /** Sets one value and tells its path. */
    private static String set(String document, JsonNode root, Change change) {
        JsonNode at = root;
        String path = "";
        for (int i = 0; ; i++) {
            Object step = change.steps().get(i);
            boolean last = i == change.steps().size() - 1;
            String inner =
                    step instanceof Integer index ? LocatedTree.item(path, index) : LocatedTree.child(path, step + "");
            if (step instanceof Integer index && at instanceof ArrayNode list && index < list.size()) {
                if (last) {
                    list.set(index, change.value());
                    return inner;
                }
                at = list.get(index);
            } else if (step instanceof String key && at instanceof ObjectNode object) {
                if (last) {
                    object.set(key, change.value());
                    return inner;
                }
                JsonNode next = object.get(key);
                at = next == null ? object.putObject(key) : next;
            } else {
                throw new InputError(new Fault(
                        document + " with " + change.text(),
                        0,
                        0,
                        inner,
                        "not there",
                        around(step, at),
                        Severity.ERROR));
            }
            path = inner;
        }
    }

    private static String around(Object step, JsonNode at) {
        if (step instanceof Integer) {
            return at instanceof ArrayNode list ? "an element of a list of " + list.size() : "a list";
        }
        return "a block of keys, and not " + LocatedTree.shown(at);
    }
}
