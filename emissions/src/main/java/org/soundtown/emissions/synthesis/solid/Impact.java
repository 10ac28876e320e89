package org.soundtown.emissions.synthesis.solid;

import java.util.List;
import org.soundtown.emissions.synthesis.Individual;
import org.soundtown.emissions.synthesis.Synthesiser;
import org.soundtown.emissions.synthesis.part.Biquad;
import org.soundtown.emissions.synthesis.part.Burst;
import org.soundtown.foundation.dice.DiceCursor;

/** Blows of a hammer on metal, wood or stone in a worker's rhythm, or something thrown that bounces out. */
public final class Impact implements Synthesiser {
    private static final double LEAD_SECONDS = 0.008;

    @Override
    public List<String> parameters() {
        return List.of("blows", "rhythmSeconds", "thrownShare");
    }

    @Override
    public double[] sound(Individual individual, double seconds, int sampleRate) {
        double[] sound = new double[(int) (seconds * sampleRate)];
        DiceCursor draw = individual.cursor("object");
        Material[] all = Material.values();
        Material material = all[draw.below(all.length)];
        Strike object = material.object(draw);
        boolean thrown = individual.chance("thrownShare");
        int blows = thrown ? 2 + draw.below(5) : individual.count("blows");
        double gap = thrown ? draw.uniform(0.15, 0.4) : individual.value("rhythmSeconds");
        double strength = 1;
        double at = LEAD_SECONDS;
        double softness = draw.uniform(-3, 0);
        for (int n = 0; n < blows && at < seconds - 0.08; n++) {
            DiceCursor blow = individual.cursor("blow" + n);
            double size = strength * blow.uniform(0.7, 1);
            object.blow(sound, at, size, material.slopeDbPerOctave + softness, blow, sampleRate);
            Burst.add(
                    sound,
                    (int) (at * sampleRate),
                    size * material.contact,
                    0.0006,
                    material.contactSeconds,
                    Biquad.bandPass(material.contactHertz, 0.5, sampleRate),
                    individual.noise("contact" + n),
                    sampleRate);
            at += thrown ? gap : gap * blow.uniform(0.92, 1.08);
            if (thrown) {
                gap *= draw.uniform(0.55, 0.8);
                strength *= draw.uniform(0.45, 0.75);
            }
        }
        return sound;
    }

    /** What is struck; figures assumed: metal rings long and high, wood short and low, stone is a dry click. */
    private enum Material {
        METAL(12, 350, 6000, 0.05, 0.4, 0.3, -0.5, 0.8, 0.004, 2500),
        SHEET(20, 120, 5000, 0.02, 0.12, 0.3, -1, 1, 0.008, 1200),
        WOOD(7, 110, 1800, 0.012, 0.04, 0.5, -4, 1.2, 0.006, 600),
        STONE(8, 300, 5000, 0.004, 0.016, 0.4, -1, 2, 0.004, 1800);

        private final int modes;
        private final double lowHertz;
        private final double highHertz;
        private final double shortestDecay;
        private final double longestDecay;
        private final double lossSlope;
        private final double slopeDbPerOctave;
        private final double contact;
        private final double contactSeconds;
        private final double contactHertz;

        Material(
                int modes,
                double lowHertz,
                double highHertz,
                double shortestDecay,
                double longestDecay,
                double lossSlope,
                double slopeDbPerOctave,
                double contact,
                double contactSeconds,
                double contactHertz) {
            this.modes = modes;
            this.lowHertz = lowHertz;
            this.highHertz = highHertz;
            this.shortestDecay = shortestDecay;
            this.longestDecay = longestDecay;
            this.lossSlope = lossSlope;
            this.slopeDbPerOctave = slopeDbPerOctave;
            this.contact = contact;
            this.contactSeconds = contactSeconds;
            this.contactHertz = contactHertz;
        }

        Strike object(DiceCursor draw) {
            double size = draw.logUniform(0.6, 1.7);
            return new Strike(
                    draw,
                    modes,
                    lowHertz * size,
                    highHertz * size,
                    draw.logUniform(shortestDecay, longestDecay),
                    lossSlope);
        }
    }
}
