package org.soundtown.training.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.soundtown.detection.table.AnomalyTable;
import org.soundtown.emissions.recording.AudioClip;
import org.soundtown.emissions.recording.WavWriter;
import org.soundtown.foundation.dice.Dice;

/** A few recordings made for a test: horns are tones, shots are decaying noise, a vuvuzela is noise that goes on. */
final class SmallFolder {
    private static final int RATE = 22_050;

    private SmallFolder() {}

    static Path districtOfPilot() {
        return Path.of("..", "districts", "tarentaize-beaubrun-couriot").normalize();
    }

    static void write(Path folder) throws IOException {
        for (String name : List.of("horn-1", "horn-2", "shot-1", "shot-2", "vuvuzela", "street")) {
            WavWriter.write(new AudioClip(RATE, sound(name)), folder.resolve(name + ".wav"));
        }
        Files.writeString(folder.resolve("INDEX.csv"), """
                file,class,original_id
                horn-1.wav,car_horn,h
                horn-2.wav,car_horn,h
                shot-1.wav,gun_shot,s1
                shot-2.wav,gun_shot,s2
                vuvuzela.wav,Vuvuzela,v
                street.wav,street_ambience,a
                """);
    }

    static TrialSettings settings(Path folder, int threads) {
        return new TrialSettings(
                folder,
                districtOfPilot(),
                List.of(10.0),
                TrialSettings.Use.ALL,
                List.of(),
                OptionalInt.empty(),
                1,
                3,
                0,
                threads);
    }

    static Model model() {
        return new Model("test", "0", new HornOrBang(), "shipped", AnomalyTable.shipped(), Set.of());
    }

    private static float[] sound(String name) {
        Dice dice = Dice.of(1, name, "sound");
        float[] samples = new float[name.startsWith("shot") ? RATE / 2 : 2 * RATE];
        for (int i = 0; i < samples.length; i++) {
            double t = (double) i / RATE;
            double noise = 0.1 * dice.gaussian(i);
            samples[i] = (float)
                    switch (name.substring(0, 4)) {
                        case "horn" -> 0.5 * Math.sin(2 * Math.PI * 1000 * t);
                        case "shot" -> noise * Math.exp(-t / 0.03);
                        default -> 0.3 * noise;
                    };
        }
        return samples;
    }
}
