package org.soundtown.acoustics.weather;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CoherenceTest {
    private static final double SPEED = 340;

    @Test
    void inStillAirAToneInterferesFully() {
        assertEquals(1, new Coherence(0, SPEED).ofTone(8000, 1000, 5, 5));
    }

    @Test
    void moderateTurbulenceBlursTheHighBandsFarAwayAsTheFormulaSays() {
        Coherence air = new Coherence(Coherence.MODERATE, SPEED);
        double k = 2 * Math.PI * 1000 / SPEED;
        double expected = Math.exp(-0.1365 * 5e-6 * k * k * Math.pow(1.5 * 4 / 5.5, 5.0 / 3) * 500);
        assertEquals(expected, air.ofTone(1000, 500, 1.5, 4), 1e-12);
        assertTrue(air.ofTone(63, 500, 1.5, 4) > 0.99);
        assertTrue(air.ofTone(8000, 500, 1.5, 4) < 0.01);
    }

    @Test
    void soundOnTheGroundKeepsItsCoherence() {
        assertEquals(1, new Coherence(Coherence.MODERATE, SPEED).ofTone(4000, 500, 0, 4));
        assertEquals(1, new Coherence(Coherence.MODERATE, SPEED).ofTone(4000, 500, 0, 0));
    }

    @Test
    void anOctaveInterferesLessThanItsMiddleToneTheLongerTheDetour() {
        Coherence air = new Coherence(0, SPEED);
        assertEquals(1, air.ofOctave(1000, 100, 1.5, 4, 0));
        double half = air.ofOctave(1000, 100, 1.5, 4, 0.17);
        double whole = air.ofOctave(1000, 100, 1.5, 4, 0.34);
        assertEquals(Math.pow(half, 4), whole, 1e-12);
        assertTrue(whole < half && half < 1);
    }
}
