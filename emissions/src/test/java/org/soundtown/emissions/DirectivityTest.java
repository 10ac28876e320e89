package org.soundtown.emissions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class DirectivityTest {
    @Property
    void nothingIsLouderOffAxisThanOnItAndBehindIsQuietest(
            @ForAll @DoubleRange(min = 0, max = 40) double frontBackDb,
            @ForAll @DoubleRange(min = 0, max = 180) double angle) {
        Directivity directivity = new Directivity(frontBackDb);
        double gain = directivity.gainDb(angle);
        assertTrue(gain <= 0 && gain >= -frontBackDb - 1e-9);
        assertEquals(gain, directivity.gainDb(-angle), 1e-9);
        assertEquals(0, directivity.gainDb(0), 1e-12);
        assertEquals(-frontBackDb, directivity.gainDb(180), 1e-9);
    }
}
