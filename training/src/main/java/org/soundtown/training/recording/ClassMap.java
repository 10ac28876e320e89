package org.soundtown.training.recording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.soundtown.foundation.document.Documents;
import org.soundtown.foundation.document.InputError;

/**
 * Which of our classes the classes of recordings belong to. Names are compared by their letters and digits alone, so that
 * {@code Gunshot, gunfire} and {@code gunshot_gunfire} are one; our own ids are names of themselves.
 *
 * @param classes our class id → names elsewhere
 * @param ambience those names under {@code background} that are a bed to other sounds rather than events
 * @param leftOut names that are neither clearly one of ours nor clearly none: used for nothing
 */
public record ClassMap(Map<String, List<String>> classes, List<String> ambience, List<String> leftOut) {
    public ClassMap {
        classes = new LinkedHashMap<>(classes);
        ambience = List.copyOf(ambience);
        leftOut = List.copyOf(leftOut);
    }

    /** The map carried by the product. */
    public static ClassMap shipped() {
        return Documents.readResource(ClassMap.class, "class-map.yaml", ClassMap.class);
    }

    /** A name as it is compared and shown: small letters and digits, anything else one underscore. */
    public static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
    }

    /** Whether the map says anything of a name. */
    public boolean knows(String name) {
        return lookUp(name).isPresent() || has(leftOut, name);
    }

    /** Whether a name stands for a bed of sound. */
    public boolean isAmbience(String name) {
        return has(ambience, name);
    }

    /**
     * Our class for a name; empty for what is left out.
     *
     * @throws InputError for a name that the map does not know
     */
    public Optional<String> findClass(String name) {
        if (!knows(name)) {
            throw new InputError("class-map.yaml: class '" + name + "' of the recordings: expected it under one of "
                    + classes.keySet() + " or under leftOut");
        }
        return lookUp(name);
    }

    private Optional<String> lookUp(String name) {
        return classes.entrySet().stream()
                .filter(entry -> plain(entry.getKey()).equals(plain(name)) || has(entry.getValue(), name))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean has(List<String> names, String name) {
        return names.stream().anyMatch(one -> plain(one).equals(plain(name)));
    }
}
