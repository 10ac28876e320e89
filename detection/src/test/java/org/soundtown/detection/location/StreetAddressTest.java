package org.soundtown.detection.location;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StreetAddressTest {
    private static final StreetAddress ADDRESSES = new StreetAddress(OneBlock.district());

    @ParameterizedTest
    @CsvSource({
        "0, -25, rue Haute between rue du Puits and rue Neuve",
        "-92, -25, corner of rue Haute and rue du Puits",
        "180, -32, rue Haute near rue Neuve",
        "104, 150, rue Neuve near rue Haute",
        "0, 120, place Basse"
    })
    void aPlaceIsSaidAsPeopleWouldSayIt(double x, double y, String address) {
        assertEquals(address, ADDRESSES.of(x, y).orElseThrow());
    }
}
