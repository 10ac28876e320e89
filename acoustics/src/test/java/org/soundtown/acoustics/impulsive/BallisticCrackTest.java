package org.soundtown.acoustics.impulsive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundtown.acoustics.air.Atmosphere;
import org.soundtown.foundation.geometry.Position;

class BallisticCrackTest {
    private static final Atmosphere AIR = Atmosphere.still(20, 50);
    private static final Projectile ROUND = new Projectile(7.82e-3, 0.033, 800);
    private static final Position MUZZLE = new Position(0, 0, 1.5);
    private static final Position TARGET = new Position(300, 0, 1.5);

    @Test
    void theCrackComesWhenTheFirstOfAllPlacesOnTheLineOfFlightIsHeard() {
        Position ear = new Position(150, 40, 4);
        double first = Double.POSITIVE_INFINITY;
        for (double flown = 0; flown <= 300; flown += 0.01) {
            Position at = new Position(flown, 0, 1.5);
            first = Math.min(first, flown / 800 + at.distanceTo(ear) / AIR.soundSpeed());
        }
        BallisticCrack crack =
                BallisticCrack.find(ROUND, MUZZLE, TARGET, ear, AIR).orElseThrow();
        assertEquals(first, crack.arrivalSeconds(), 1e-7);
        double left = crack.leftAt().x() / 800 + crack.leftAt().distanceTo(ear) / AIR.soundSpeed();
        assertEquals(first, left, 1e-7);
    }

    @Test
    void peakAndLengthFollowWhithamsPowersOfTheMissDistance() {
        BallisticCrack near = BallisticCrack.find(ROUND, MUZZLE, TARGET, new Position(200, 5, 1.5), AIR)
                .orElseThrow();
        BallisticCrack far = BallisticCrack.find(ROUND, MUZZLE, TARGET, new Position(200, 80, 1.5), AIR)
                .orElseThrow();
        assertEquals(Math.pow(16, 0.75), near.wave().peakPascal() / far.wave().peakPascal(), 1e-9);
        assertEquals(2, far.wave().totalSeconds() / near.wave().totalSeconds(), 1e-9);
        assertEquals(List.of(), near.cautions());
    }

    @Test
    void aRifleBulletFiveMetresAwayIsAboutThreeHundredPascalsAndTwoTenthsOfAMillisecond() {
        NWave wave = BallisticCrack.find(ROUND, MUZZLE, TARGET, new Position(100, 5, 1.5), AIR)
                .orElseThrow()
                .wave();
        // 0.53 · 101325 · 0.00782 · 4.433^⅛ / (5^¾ · 0.033^¼) and 1.82 · 2.331 · 5^¼ · 0.00782 / (343.2 · 4.433^⅜ ·
        // 0.033^¼).
        assertEquals(354, wave.peakPascal(), 3);
        assertEquals(1.94e-4, wave.totalSeconds(), 3e-6);
    }

    @Test
    void besideTheMuzzleAndForASlowRoundThereIsNoCrack() {
        assertTrue(BallisticCrack.find(ROUND, MUZZLE, TARGET, new Position(-10, 5, 1.5), AIR)
                .isEmpty());
        assertTrue(BallisticCrack.find(ROUND, MUZZLE, TARGET, new Position(400, 5, 1.5), AIR)
                .isEmpty());
        assertTrue(BallisticCrack.find(new Projectile(9e-3, 0.015, 300), MUZZLE, TARGET, new Position(100, 5, 1.5), AIR)
                .isEmpty());
    }

    @Test
    void outsideTheTheoryTheCrackSaysSo() {
        BallisticCrack slow = BallisticCrack.find(
                        new Projectile(9e-3, 0.015, 360), MUZZLE, TARGET, new Position(250, 0.1, 1.5), AIR)
                .orElseThrow();
        assertEquals(
                List.of(
                        "Mach number 1.049: the formula holds for at least 1.100",
                        "miss distance 0.1000 m: the formula holds for at least 0.1500 m"),
                slow.cautions());
    }
}
