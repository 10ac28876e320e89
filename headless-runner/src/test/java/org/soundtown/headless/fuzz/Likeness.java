package org.soundtown.headless.fuzz;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * Everything that an object of ours holds, as text: two documents that were read into the same likeness mean the same to
 * the program. What belongs to libraries (indexes, caches) is left out.
 */
final class Likeness {
    private final StringBuilder text = new StringBuilder();
    private final Map<Object, Boolean> seen = new IdentityHashMap<>();

    private Likeness() {}

    static String of(Object value) {
        Likeness likeness = new Likeness();
        likeness.add(value);
        return likeness.text.toString();
    }

    private void add(Object value) {
        if (value == null
                || value instanceof CharSequence
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Enum<?>
                || value instanceof Path
                || value instanceof Coordinate) {
            text.append(value).append(';');
        } else if (value instanceof Geometry geometry) {
            text.append(geometry.toText()).append(';');
        } else if (value instanceof Collection<?> all) {
            all.forEach(this::add);
            text.append("];");
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, held) -> {
                add(key);
                add(held);
            });
            text.append("};");
        } else if (value instanceof Optional<?> optional) {
            add(optional.orElse(null));
        } else if (value instanceof OptionalDouble optional) {
            text.append(optional).append(';');
        } else if (value.getClass().isArray()) {
            for (int i = 0; i < Array.getLength(value); i++) {
                add(Array.get(value, i));
            }
            text.append("];");
        } else if (value.getClass().getName().startsWith("org.soundtown") && seen.put(value, true) == null) {
            fields(value, value.getClass());
        }
    }

    private void fields(Object value, Class<?> type) {
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                continue;
            }
            try {
                field.setAccessible(true);
                text.append(field.getName()).append('=');
                add(field.get(value));
            } catch (IllegalAccessException e) {
                throw new AssertionError(field + " cannot be read", e);
            }
        }
        if (type.getSuperclass() != null && type.getSuperclass().getName().startsWith("org.soundtown")) {
            fields(value, type.getSuperclass());
        }
    }
}
