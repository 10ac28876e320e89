package org.soundtown.training.alteration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.dice.DiceCursor;

class AlterationsTest {
    private static final float QUIET = -20;
    private static final float LOUD = -5;

    @ParameterizedTest
    @EnumSource(Alteration.class)
    void everyKindChangesSomePicturesAndNoneIntoNonsense(Alteration kind) {
        int changed = 0;
        for (int i = 0; i < 100; i++) {
            float[] picture = bang();
            apply(kind, picture, hum(), i);
            changed += Arrays.equals(picture, bang()) ? 0 : 1;
            for (float value : picture) {
                assertTrue(value > -60 && value < 20, kind + " made " + value);
            }
        }
        assertTrue(changed > 5, kind + " changed " + changed + " of 100 pictures");
    }

    @ParameterizedTest
    @EnumSource(
            value = Alteration.class,
            names = {"ROOM", "BED"})
    void whatAddsSoundTakesNoneAway(Alteration kind) {
        for (int i = 0; i < 20; i++) {
            float[] picture = bang();
            apply(kind, picture, hum(), i);
            for (int k = 0; k < picture.length; k++) {
                assertTrue(picture[k] >= bang()[k] - 1e-4f, kind + " took something away");
            }
        }
    }

    @Test
    void aRoomLetsABangDieAwayAndSilenceBeforeItStaySilent() {
        for (int i = 0; i < 20; i++) {
            float[] picture = bang();
            apply(Alteration.ROOM, picture, hum(), i);
            assertEquals(QUIET, picture[3], 0.1f, "before the bang");
            assertTrue(picture[12] >= picture[60] - 1e-4f, "a tail that grows");
        }
    }

    @Test
    void aToneMovesByNoMoreThanThreeBands() {
        for (int i = 0; i < 20; i++) {
            float[] picture = hum();
            apply(Alteration.PITCH, picture, hum(), i);
            assertTrue(Math.abs(loudestBand(picture) - loudestBand(hum())) <= 3);
        }
    }

    @Test
    void withoutAnyTheyLeaveAPictureAsItIs() {
        float[] picture = bang();
        Alterations.without(EnumSet.allOf(Alteration.class)).apply(picture, hum(), true, dice(1));
        assertArrayEquals(bang(), picture);
    }

    private static void apply(Alteration kind, float[] picture, float[] under, long number) {
        Alterations.without(EnumSet.complementOf(EnumSet.of(kind))).apply(picture, under, true, dice(number));
    }

    private static DiceCursor dice(long number) {
        return Dice.of(number, "picture", "test").cursor();
    }

    /** Loud from the fifth frame to the ninth, less so towards high bands. */
    private static float[] bang() {
        float[] picture = new float[Grid.SIZE];
        for (int i = 0; i < picture.length; i++) {
            int frame = i % Grid.FRAMES;
            float taper = 0.05f * (i / Grid.FRAMES);
            picture[i] = (frame >= 5 && frame < 10 ? LOUD : QUIET) - taper;
        }
        return picture;
    }

    /** Bands 20 and 21 loud throughout. */
    private static float[] hum() {
        float[] picture = new float[Grid.SIZE];
        Arrays.fill(picture, QUIET);
        Arrays.fill(picture, 20 * Grid.FRAMES, 22 * Grid.FRAMES, LOUD);
        return picture;
    }

    private static int loudestBand(float[] picture) {
        int best = 0;
        for (int m = 1; m < Grid.MELS; m++) {
            best = picture[m * Grid.FRAMES + 50] > picture[best * Grid.FRAMES + 50] ? m : best;
        }
        return best;
    }
}
