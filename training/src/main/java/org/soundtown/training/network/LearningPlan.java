package org.soundtown.training.network;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.soundtown.training.alteration.Alteration;

/**
 * How a network is taught.
 *
 * @param seed of the first weights, the order of pictures and their alterations
 * @param width filters of the first layer
 * @param epochs passes over a class-balanced draw
 * @param perClass pictures drawn of each class in an epoch, with repetition where a class has fewer
 * @param times how many times as many pictures are drawn of some classes: of the background, which is more varied than any
 *     other, and of what must not be missed
 * @param recordedShare of what is drawn of a class, how much shows recordings, where it has any, 0 to 1
 * @param without alterations that are left out; all others are applied to every picture
 * @param batch pictures in a step
 * @param learningRate of Adam at the start; falls to nearly nothing as half a cosine
 */
public record LearningPlan(
        long seed,
        int width,
        int epochs,
        int perClass,
        Map<String, Integer> times,
        double recordedShare,
        Set<Alteration> without,
        int batch,
        double learningRate) {
    public LearningPlan {
        requireAtLeast("width", width, 1);
        requireAtLeast("epochs", epochs, 1);
        requireAtLeast("perClass", perClass, 1);
        times.forEach((label, value) -> requireAtLeast("times." + label, value, 1));
        requireAtLeast("batch", batch, 2);
        if (!(recordedShare >= 0 && recordedShare <= 1)) {
            throw new IllegalArgumentException("recordedShare " + recordedShare + ": expected 0 to 1");
        }
        if (!(learningRate > 0 && learningRate < 1)) {
            throw new IllegalArgumentException("learningRate " + learningRate + ": expected above 0 to below 1");
        }
        times = Collections.unmodifiableMap(new TreeMap<>(times));
        without = Set.copyOf(without);
    }

    /** How many pictures are drawn of a class in an epoch. */
    int drawnOf(String label) {
        return perClass * times.getOrDefault(label, 1);
    }

    private static void requireAtLeast(String name, int value, int least) {
        if (value < least) {
            throw new IllegalArgumentException(name + " " + value + ": expected at least " + least);
        }
    }
}
