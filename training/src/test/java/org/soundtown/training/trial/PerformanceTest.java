package org.soundtown.training.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PerformanceTest {
    @Test
    void aClaimWithinTheRecordingIsAHitButOnlyAtTheOnsetAStrictOne() {
        Performance late = horn(claim("car-horn", 4.5));
        Performance prompt = horn(claim("car-horn", 3.15));

        assertTrue(late.isHit());
        assertFalse(late.isStrictHit());
        assertEquals(List.of("car-horn"), late.falseClasses(true));
        assertTrue(prompt.isStrictHit());
    }

    @Test
    void theCollarHoldsAtBothEnds() {
        assertTrue(horn(claim("car-horn", 2.81)).isHit());
        assertTrue(horn(claim("car-horn", 5.19)).isHit());
        assertFalse(horn(claim("car-horn", 5.21)).isHit());
        assertEquals(List.of("car-horn"), horn(claim("car-horn", 5.21)).falseClasses(false));
    }

    @Test
    void whatIsClaimedBeforeTheSoundIsAFalseAlarmInQuietAndNoMistakeAboutTheSound() {
        Performance early = horn(claim("gunshot", 1.0), claim("car-horn", 3.0));

        assertEquals(1, early.ofQuiet().size());
        assertEquals(List.of(), early.falseClasses(false));
    }

    @Test
    void severalClaimsOfOneRecordingCountOnceForEachClass() {
        Performance many =
                horn(claim("car-horn", 3.0), claim("car-horn", 4.0), claim("whistle", 3.5), claim("whistle", 4.5));

        assertTrue(many.isHit());
        assertEquals(List.of("whistle"), many.falseClasses(false));
    }

    @Test
    void aSoundBeginsWhereItComesWithin20DecibelsOfItsLoudest() {
        float[] samples = new float[16_000];
        Arrays.fill(samples, 4000, 8000, 0.05f);
        Arrays.fill(samples, 8000, 9000, 1f);

        assertEquals(0.5, Stage.onset(samples, 16_000), 0.005);
    }

    private static Claim claim(String soundClass, double onset) {
        return new Claim(soundClass, 0.9, onset, 70);
    }

    /** From 3 to 5 s. */
    private static Performance horn(Claim... claims) {
        return new Performance("h.wav", "h", "car-horn", "car_horn", 30, 0, 70, 20, 3, 3, 5, List.of(claims));
    }
}
