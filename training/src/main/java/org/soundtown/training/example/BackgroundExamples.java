package org.soundtown.training.example;

import java.util.ArrayList;
import java.util.List;
import org.soundtown.detection.edge.DetectorSettings;
import org.soundtown.detection.edge.Picture;
import org.soundtown.foundation.dice.Dice;

/** Examples of ambience alone, as a detector that starts at next to nothing is shown it. */
final class BackgroundExamples {
    private static final double SECONDS = 5;
    private static final int MOST_PICTURES = 2;
    private static final DetectorSettings RESTLESS = new DetectorSettings(5, 2, 0.8, 5, 0.05, 1, 0.35, 6, 2);

    private final Ambience ambience;
    private final long seed;
    private final int sampleRate;

    BackgroundExamples(Ambience ambience, long seed, int sampleRate) {
        this.ambience = ambience;
        this.seed = seed;
        this.sampleRate = sampleRate;
    }

    /** Pictures of one stretch of ambience. */
    List<Example> of(int number, int subject) {
        Dice dice = Dice.of(seed, "background " + number, "example");
        StreetMicrophone microphone = new StreetMicrophone(dice.forPurpose("microphone"), sampleRate);
        float[] samples = microphone.hear(ambience.any(SECONDS, Split.of(number), dice.forPurpose("ambience"))
                .samples());
        List<Example> examples = new ArrayList<>();
        for (Picture picture : Watching.pictures(samples, sampleRate, microphone.fullScaleDb(), RESTLESS)) {
            if (examples.size() < MOST_PICTURES) {
                examples.add(Example.of(
                        subject, Split.of(number), Origin.SYNTHETIC, picture.look(), Double.NaN, picture.logMel()));
            }
        }
        return examples;
    }
}
