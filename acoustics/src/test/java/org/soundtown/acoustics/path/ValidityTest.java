package org.soundtown.acoustics.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundtown.acoustics.air.Atmosphere;

class ValidityTest {
    @Test
    void whatTheMethodIsHeldForNeedsNoCaution() {
        assertEquals(List.of(), Validity.cautions(new Atmosphere(20, 60, 101.3, 5, 0), 800));
    }

    @Test
    void farWaysStrongWindAndArcticAirAreEachSaid() {
        List<String> cautions = Validity.cautions(new Atmosphere(-30, 60, 101.3, 12, 0), 1200);
        assertEquals(3, cautions.size());
        assertTrue(cautions.get(0).contains("1200 m") && cautions.get(0).contains("800 m"), cautions.get(0));
        assertTrue(cautions.get(1).contains("12.0 m/s"), cautions.get(1));
        assertTrue(cautions.get(2).contains("-30 °C"), cautions.get(2));
    }
}
