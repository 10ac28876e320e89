package org.soundtown.foundation.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class PositionTest {
    private final Position origin = new Position(0, 0, 0);

    @Test
    void distancesAreEuclidean() {
        assertEquals(7, origin.distanceTo(new Position(2, 3, 6)), 1e-12);
        assertEquals(5, origin.horizontalDistanceTo(new Position(3, 4, 9)), 1e-12);
    }

    @Test
    void bearingsRunClockwiseFromNorth() {
        assertEquals(0, origin.bearingTo(new Position(0, 5, 0)), 1e-12);
        assertEquals(90, origin.bearingTo(new Position(5, 0, 0)), 1e-12);
        assertEquals(225, origin.bearingTo(new Position(-1, -1, 0)), 1e-12);
    }

    @Test
    void aCoordinateThatIsNoNumberIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Position(Double.NaN, 0, 0));
    }
}
