package org.soundtown.detection.location;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.protocol.Ellipse;

class EllipsesTest {
    private static Ellipse of(double xx, double xy, double yy) {
        return Ellipses.of(xx, xy, yy, 1);
    }

    @Test
    void halfAxesAreTheRootsOfTheMeanSquaresAlongThemTimesTheFactor() {
        Ellipse ellipse = Ellipses.of(4, 0, 1, 2.5);
        assertEquals(2.5 * 2, ellipse.semiMajorMetres(), 1e-12);
        assertEquals(2.5, ellipse.semiMinorMetres(), 1e-12);
    }

    @Test
    void theLongAxisPointsWhereTheErrorIsGreatest() {
        assertEquals(90, of(4, 0, 1).bearingDegrees(), 1e-9);
        assertEquals(0, of(1, 0, 4).bearingDegrees(), 1e-9);
        assertEquals(45, of(2, 1, 2).bearingDegrees(), 1e-9);
        assertEquals(135, of(2, -1, 2).bearingDegrees(), 1e-9);
    }

    @Test
    void aRegionContainsWhatLiesAlongItsLongAxisAndNotWhatLiesAcross() {
        Ellipse northEast = new Ellipse(10, 1, 45);
        Position centre = new Position(0, 0, 0);
        assertTrue(Ellipses.contains(northEast, centre, new Position(6, 6, 0)));
        assertFalse(Ellipses.contains(northEast, centre, new Position(6, -6, 0)));
    }
}
