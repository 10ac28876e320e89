package org.soundtown.training.network;

import java.util.Set;
import org.soundtown.training.alteration.Alteration;

/**
 * How a network is taught.
 *
 * @param seed of the first weights, the order of pictures and their alterations
 * @param width filters of the first layer
 * @param epochs passes over a class-balanced draw
 * @param perClass pictures drawn of each class in an epoch, with repetition where a class has fewer
 * @param backgroundTimes how many times as many pictures are drawn of the last class, which is all that is no event and so
 *     more varied than any other
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
        int backgroundTimes,
        double recordedShare,
        Set<Alteration> without,
        int batch,
        double learningRate) {
    public LearningPlan {
        requireAtLeast("width", width, 1);
        requireAtLeast("epochs", epochs, 1);
        requireAtLeast("perClass", perClass, 1);
        requireAtLeast("backgroundTimes", backgroundTimes, 1);
        requireAtLeast("batch", batch, 2);
        if (!(recordedShare >= 0 && recordedShare <= 1)) {
            throw new IllegalArgumentException("recordedShare " + recordedShare + ": expected 0 to 1");
        }
        if (!(learningRate > 0 && learningRate < 1)) {
            throw new IllegalArgumentException("learningRate " + learningRate + ": expected above 0 to below 1");
        }
        without = Set.copyOf(without);
    }

    private static void requireAtLeast(String name, int value, int least) {
        if (value < least) {
            throw new IllegalArgumentException(name + " " + value + ": expected at least " + least);
        }
    }
}
