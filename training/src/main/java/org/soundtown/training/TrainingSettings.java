package org.soundtown.training;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.soundtown.training.alteration.Alteration;
import org.soundtown.training.network.LearningPlan;

/**
 * What to train on and how.
 *
 * @param district folder of the district in which sounds travel
 * @param recordings folder of real recordings with their index, where there are any
 * @param work folder for examples, kept so that an interrupted training goes on
 * @param output folder for the model, its card and the table
 * @param soundsPerClass sounds synthesised of each class, all splits together
 * @param recordedPerClass placements aimed at for each class of recordings
 * @param ways sound paths kept of the district
 * @param threads for making examples, 1 to 64
 * @param plan how the network is taught
 */
public record TrainingSettings(
        Path district,
        Optional<Path> recordings,
        Path work,
        Path output,
        int soundsPerClass,
        int recordedPerClass,
        int ways,
        int threads,
        LearningPlan plan) {
    /**
     * The background is more varied than any class; a shot must not be missed; and of the tools, horns and panes, which are
     * asked for first, there are few recordings or none.
     */
    private static final Map<String, Integer> TIMES =
            Map.of("background", 3, "gunshot", 2, "drill", 2, "perforator", 2, "car-horn", 2, "glass-breaking", 2);

    /**
     * What the shipped model was trained with, but for the folders.
     *
     * @param without alterations left out, to see what they bring; none for the shipped model
     */
    public static TrainingSettings standard(
            Path district, Optional<Path> recordings, Path work, Path output, Set<Alteration> without) {
        LearningPlan plan = new LearningPlan(20190517, 20, 24, 250, TIMES, 0.4, without, 64, 0.003);
        return new TrainingSettings(district, recordings, work, output, 600, 120, 800, 2, plan);
    }

    public TrainingSettings {
        requireAtLeast("soundsPerClass", soundsPerClass, 10);
        requireAtLeast("recordedPerClass", recordedPerClass, 1);
        requireAtLeast("ways", ways, 10);
        requireAtLeast("threads", threads, 1);
        if (threads > 64) {
            throw new IllegalArgumentException("threads " + threads + ": expected 1 to 64");
        }
    }

    private static void requireAtLeast(String name, int value, int least) {
        if (value < least) {
            throw new IllegalArgumentException(name + " " + value + ": expected at least " + least);
        }
    }
}
