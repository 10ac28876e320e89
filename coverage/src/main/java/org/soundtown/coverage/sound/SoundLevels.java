package org.soundtown.coverage.sound;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.soundtown.foundation.document.Documents;

/** The sound levels of all classes, measured once on synthesised waveforms by {@link LevelStudy}. Immutable. */
public final class SoundLevels {
    private final Map<String, SoundLevel> byClass = new LinkedHashMap<>();

    private SoundLevels(File file) {
        file.classes().forEach(level -> byClass.put(level.soundClass(), level));
    }

    /** The document {@code sound-levels.yaml}. */
    record File(String source, List<SoundLevel> classes) {
        File {
            if (source == null || source.isBlank()) {
                throw new IllegalArgumentException("source: expected where the figures come from");
            }
            if (classes == null || classes.isEmpty()) {
                throw new IllegalArgumentException("classes: expected at least one");
            }
            classes = List.copyOf(classes);
        }
    }

    /** The levels carried by the product. */
    public static SoundLevels shipped() {
        return Holder.SHIPPED;
    }

    /** @throws IllegalArgumentException where the class was not measured */
    public SoundLevel getLevel(String soundClass) {
        SoundLevel level = byClass.get(soundClass);
        if (level == null) {
            throw new IllegalArgumentException("class '" + soundClass + "': expected one of " + byClass.keySet());
        }
        return level;
    }

    /** All of them, in the order of the file. */
    public List<SoundLevel> all() {
        return List.copyOf(byClass.values());
    }

    /** Read once, when first asked for. */
    private static final class Holder {
        static final SoundLevels SHIPPED =
                new SoundLevels(Documents.readResource(SoundLevels.class, "sound-levels.yaml", File.class));
    }
}
