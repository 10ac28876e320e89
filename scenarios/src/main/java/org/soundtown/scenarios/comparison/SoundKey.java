package org.soundtown.scenarios.comparison;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.soundtown.scenarios.evaluation.trace.Story;

/**
 * What makes a sound of one run the same as one of another with the same seed: its maker, its class, and the how-manieth
 * of that class its maker makes. These name its dice too.
 *
 * @param number from 1
 */
public record SoundKey(String who, String soundClass, int number) implements Comparable<SoundKey> {
    private static final Comparator<SoundKey> ORDER = Comparator.comparing(SoundKey::who)
            .thenComparing(SoundKey::soundClass)
            .thenComparing(SoundKey::number);

    @Override
    public int compareTo(SoundKey other) {
        return ORDER.compare(this, other);
    }

    /** The keys of a run's emissions by their line, in the order of the chronicle. */
    static Map<Long, SoundKey> of(List<Story> stories) {
        Map<Long, SoundKey> keys = new LinkedHashMap<>();
        Map<SoundKey, Integer> numbers = new TreeMap<>();
        for (Story story : stories) {
            SoundKey first = new SoundKey(story.emission().who(), story.soundClass(), 1);
            int number = numbers.merge(first, 1, Integer::sum);
            keys.put(story.emission().id(), new SoundKey(first.who(), first.soundClass(), number));
        }
        return keys;
    }
}
