package org.soundtown.citymodel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

class LocalFrameTest {
    private static final District.Origin SAINT_ETIENNE = new District.Origin(45.4385, 4.3785, 520);

    @Test
    void metresOnTheMapAreMetresOnTheEllipsoid() {
        // Radii of curvature of the WGS84 ellipsoid (a = 6378137 m, f = 1/298.257223563) at 45.4385° N.
        double a = 6378137;
        double e2 = 2 / 298.257223563 - 1 / (298.257223563 * 298.257223563);
        double sin = Math.sin(Math.toRadians(45.4385));
        double primeVertical = a / Math.sqrt(1 - e2 * sin * sin);
        double meridian = a * (1 - e2) / Math.pow(1 - e2 * sin * sin, 1.5);
        LocalFrame frame = LocalFrame.at(SAINT_ETIENNE);

        Coordinate east = frame.toLocal(4.3785 + 0.001, 45.4385);
        Coordinate north = frame.toLocal(4.3785, 45.4385 + 0.001);

        double parallelMetres = Math.toRadians(0.001) * primeVertical * Math.cos(Math.toRadians(45.4385));
        assertEquals(parallelMetres, east.x, 0.001);
        assertEquals(0, east.y, 0.001);
        assertEquals(0, north.x, 0.001);
        assertEquals(Math.toRadians(0.001) * meridian, north.y, 0.001);
    }

    @Property
    void aPlaceComesBackFromTheGlobeToTheMillimetre(
            @ForAll @DoubleRange(min = -50_000, max = 50_000) double x,
            @ForAll @DoubleRange(min = -50_000, max = 50_000) double y) {
        LocalFrame frame = LocalFrame.at(SAINT_ETIENNE);
        LocalFrame.Geographic place = frame.toGeographic(x, y);

        Coordinate back = frame.toLocal(place.longitude(), place.latitude());

        assertEquals(x, back.x, 0.0011);
        assertEquals(y, back.y, 0.0011);
    }
}
