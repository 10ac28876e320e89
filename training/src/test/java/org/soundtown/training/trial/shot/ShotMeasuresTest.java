package org.soundtown.training.trial.shot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundtown.emissions.recording.AudioClip;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.document.InputError;

class ShotMeasuresTest {
    private static final int RATE = 32_000;

    @Test
    void anExponentialDecayHasItsReverberationTime() {
        float[] shot = decaying(1, 0.6);

        ShotMeasures measures = ShotMeasures.of(shot, RATE);

        assertEquals(0.6, measures.decaySeconds(), 0.05);
        assertEquals(0.2, measures.fall20Seconds(), 0.03, "20 dB of 60 in a third of the time");
    }

    @Test
    void whatDoesNotFallFarEnoughHasNoReverberationTime() {
        assertTrue(Double.isNaN(ShotMeasures.of(decaying(1, 3), RATE).decaySeconds()));
    }

    @Test
    void aSeriesIsCutIntoItsShots() {
        float[] series = new float[3 * RATE];
        for (int n = 0; n < 3; n++) {
            System.arraycopy(decaying(1, 0.3), 0, series, n * RATE + RATE / 4, RATE / 2);
        }

        ShotSeries cut = ShotSeries.of("three", new AudioClip(RATE, series));

        assertEquals(3, cut.shots().size());
        assertEquals(1.0, (double) cut.shots().get(0).length / RATE, 0.01);
    }

    @Test
    void aFolderWithoutSuchSeriesIsAnErrorThatSaysHowTheyAreTold(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("INDEX.csv"), "file,class\na.wav,gunshot\n");

        InputError error = assertThrows(InputError.class, () -> NearMid.table(folder, folder));

        assertTrue(error.getMessage().contains("-near_"), error.getMessage());
    }

    private static float[] decaying(double seconds, double reverberation) {
        float[] samples = new float[(int) (seconds * RATE)];
        for (int i = 0; i < samples.length; i++) {
            double db = -60.0 * i / RATE / reverberation;
            samples[i] = (float)
                    (0.3 * Math.pow(10, db / 20) * Dice.of(1, "decay", "test").gaussian(i));
        }
        return samples;
    }
}
