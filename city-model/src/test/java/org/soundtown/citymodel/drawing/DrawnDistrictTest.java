package org.soundtown.citymodel.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.soundtown.citymodel.District;
import org.soundtown.foundation.geometry.Position;

class DrawnDistrictTest {
    private static final DrawnDistrict BLOCK = DrawnDistrict.of("#####  ,", "#   #  T", "##D##33 ", "..M..x.P");

    @Test
    void theDrawingBecomesTheDistrictThatItShows() {
        District district = BLOCK.district();

        String shown = district.buildings().stream()
                .map(b -> b.id() + " " + b.heightMetres() + " m high, "
                        + b.footprint().getArea() + " m2, " + b.footprint().getNumInteriorRing() + " courtyards")
                .collect(Collectors.joining("\n"));
        assertEquals("""
                b1 9.0 m high, 32.0 m2, 0 courtyards
                b2 12.0 m high, 192.0 m2, 1 courtyards""", shown);
        assertEquals(
                "LINESTRING (2 2, 6 2, 10 2, 14 2, 18 2, 22 2, 26 2, 30 2)",
                district.streets().get(0).centreLine().toString());
        assertEquals(1, district.streets().size());
        assertEquals(new Position(10, 2, 6), district.mountingPoints().get(0).position());
        assertEquals(new Position(10, 6, 12), district.droneBases().get(0).position());
        assertEquals(new Position(30, 2, 0), district.patrolPosts().get(0).position());
        assertEquals(16, district.groundZones().get(0).area().getArea());
        assertEquals(1, district.trees().size());
    }

    @Test
    void aMarkedPlaceIsWhereItIsDrawn() {
        assertEquals(new Position(22, 2, 1.5), BLOCK.mark('x', 1.5));
        assertEquals(new Position(55, 5, 1.5), BLOCK.withCellMetres(10).mark('x', 1.5));
    }

    @Test
    void aCharacterThatMeansNothingIsNamedWithItsPlace() {
        DrawnDistrict wrong = DrawnDistrict.of("..", ".?");

        IllegalArgumentException error = assertThrows(IllegalArgumentException.class, wrong::district);

        assertEquals("row 2, column 2: '?': expected one of \"#. ,TDMCSPH\", 1 to 9 or a to z", error.getMessage());
    }
}
