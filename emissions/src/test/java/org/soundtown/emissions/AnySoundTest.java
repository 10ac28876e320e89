package org.soundtown.emissions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.soundtown.emissions.level.SoundLevel;
import org.soundtown.foundation.dice.Dice;

class AnySoundTest {
    @Property(tries = 120)
    void whateverTheDiceTheSoundIsFiniteAndAsLoudAsClaimed(
            @ForAll long seed,
            @ForAll @IntRange(min = 0, max = 27) int number,
            @ForAll @IntRange(min = 0, max = 2) int rates) {
        EmissionLibrary library = EmissionLibrary.shipped();
        EmissionClass one = library.classes().get(number);
        int rate = new int[] {8000, 16000, 22050}[rates];
        Emission emission = library.synthesise(one, Dice.of(seed, one.id(), "any"), rate);
        for (float value : emission.waveform()) {
            assertTrue(Float.isFinite(value), one.id());
        }
        assertEquals(emission.levelDb(), SoundLevel.of(emission.waveform(), rate, one.quantity()), 0.01, one.id());
        double deviation = Math.abs(emission.levelDb() - one.levelDb());
        assertTrue(deviation <= EmissionClass.MOST_DEVIATIONS * one.spreadDb() + 1e-9, one.id());
    }
}
