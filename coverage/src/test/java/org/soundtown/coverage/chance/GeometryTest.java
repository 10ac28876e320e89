package org.soundtown.coverage.chance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class GeometryTest {
    private static final double SPEED = 340;
    private static final double SIGMA = 0.005;

    private final Geometry geometry = new Geometry(new OnsetErrors(0, 0, name -> SIGMA), 25, SPEED);

    @Test
    void fourMicrophonesRoundAboutLocateWithinTheWayThatSoundGoesInAnOnsetsError() {
        around(0, 1, 0);
        around(1, 0, 1);
        around(2, -1, 0);
        around(3, 0, -1);
        assertEquals(SPEED * SIGMA, geometry.errorMetres(0b1111), 1e-4);
    }

    @Test
    void twoMicrophonesNeverLocate() {
        around(0, 1, 0);
        around(1, 0, 1);
        assertEquals(Float.POSITIVE_INFINITY, geometry.errorMetres(0b11));
    }

    @Test
    void microphonesAllOnOneSideDoNotLocate() {
        around(0, 1, 0);
        around(1, Math.cos(0.01), Math.sin(0.01));
        around(2, Math.cos(0.02), Math.sin(0.02));
        assertEquals(Float.POSITIVE_INFINITY, geometry.errorMetres(0b111));
    }

    @Test
    void aCellsGroupsAreForgottenWithTheCell() {
        fourMicrophonesRoundAboutLocateWithinTheWayThatSoundGoesInAnOnsetsError();
        geometry.begin();
        for (int i = 0; i < 4; i++) {
            geometry.take(i, 1, 0, 0.1, SIGMA);
        }
        assertEquals(Float.POSITIVE_INFINITY, geometry.errorMetres(0b1111));
    }

    private void around(int number, double east, double north) {
        if (number == 0) {
            geometry.begin();
        }
        geometry.take(number, east, north, 0.1, SIGMA);
    }
}
