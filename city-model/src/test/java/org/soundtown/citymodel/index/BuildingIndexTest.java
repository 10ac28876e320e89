package org.soundtown.citymodel.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.soundtown.citymodel.Building;
import org.soundtown.citymodel.drawing.DrawnDistrict;
import org.soundtown.citymodel.terrain.FlatTerrain;
import org.soundtown.citymodel.terrain.TriangulatedTerrain;
import org.soundtown.foundation.geometry.Position;

class BuildingIndexTest {
    private static final DrawnDistrict STREET =
            DrawnDistrict.of("a#####b", " #   # ", " # c # ", " #   # ", " ##### ", "d..e..f", "###  99");
    private static final BuildingIndex INDEX = BuildingIndex.of(STREET.district());

    @Test
    void whoSeesWhomInTheStreet() {
        String pairs = "ab ac ad de df ef bf ce";
        String seen = List.of(pairs.split(" ")).stream()
                .map(pair -> pair + (INDEX.lineOfSight(at(pair.charAt(0)), at(pair.charAt(1))) ? " sees" : " is blind"))
                .collect(Collectors.joining(", "));

        assertEquals("ab is blind, ac is blind, ad sees, de sees, df sees, ef sees, bf sees, ce is blind", seen);
    }

    @Test
    void overALowRoofOneSeesOverAHighOneNot() {
        Position above = at('a').withZ(13);

        assertTrue(INDEX.lineOfSight(above, at('b').withZ(13)));
        assertFalse(INDEX.lineOfSight(above, at('b').withZ(1)));
        assertFalse(INDEX.lineOfSight(new Position(18, 2, 20), new Position(40, 2, 20)));
        assertTrue(INDEX.lineOfSight(new Position(18, 2, 28), new Position(40, 2, 28)));
    }

    @Test
    void aDeviceOnAFacadeSeesTheStreetBeforeIt() {
        Position onTheWall = new Position(10, 8, 5);
        Position justInside = new Position(10, 8.3, 5);

        assertTrue(INDEX.lineOfSight(onTheWall, at('e')));
        assertTrue(INDEX.lineOfSight(justInside, at('e')));
        assertFalse(INDEX.lineOfSight(onTheWall, at('c')));
        assertFalse(INDEX.lineOfSight(justInside, at('c')));
        assertFalse(INDEX.lineOfSight(new Position(10, 8.6, 5), at('e')), "inside the house");
        assertTrue(INDEX.lineOfSight(onTheWall, new Position(20, 8, 5)), "along the façade");
    }

    @Test
    void aLineThroughACourtyardCrossesTwoWings() {
        List<Crossing> crossed = INDEX.crossed(new Position(0, 18, 1), new Position(28, 18, 1));

        assertEquals(
                "[4.0-8.0, 20.0-24.0]",
                crossed.stream()
                        .map(c -> c.entryMetres() + "-" + c.exitMetres())
                        .toList()
                        .toString());
        assertEquals(1, crossed.get(0).lowestAltitudeMetres());
    }

    @Test
    void theBuildingOverAPlaceIsFound() {
        assertEquals(12, INDEX.buildingAt(6, 10).orElseThrow().heightMetres());
        assertEquals(27, INDEX.buildingAt(26, 2).orElseThrow().heightMetres());
        assertTrue(INDEX.buildingAt(14, 18).isEmpty(), "a courtyard is open");
        assertTrue(INDEX.buildingAt(-50, 0).isEmpty());
        assertEquals(
                List.of("b1", "b2", "b3"),
                INDEX.buildingsNear(new Envelope(0, 28, 0, 28)).stream()
                        .map(Building::id)
                        .sorted()
                        .toList());
    }

    @Test
    void aHillInBetweenBlocksTheView() {
        TriangulatedTerrain ridge = TriangulatedTerrain.through(List.of(
                new Position(-50, -50, 0),
                new Position(-50, 50, 0),
                new Position(0, -50, 10),
                new Position(0, 50, 10),
                new Position(50, -50, 0),
                new Position(50, 50, 0)));
        BuildingIndex index = new BuildingIndex(List.of(), ridge);

        assertFalse(index.lineOfSight(new Position(-40, 0, 4), new Position(40, 0, 4)));
        assertTrue(index.lineOfSight(new Position(-40, 0, 4), new Position(40, 0, 20)));
        assertTrue(new BuildingIndex(List.of(), new FlatTerrain(0))
                .lineOfSight(new Position(-40, 0, 4), new Position(40, 0, 4)));
    }

    @Property(tries = 300)
    void sightIsMutual(
            @ForAll @DoubleRange(min = -5, max = 35) double ax,
            @ForAll @DoubleRange(min = -5, max = 35) double ay,
            @ForAll @DoubleRange(min = 0.1, max = 30) double az,
            @ForAll @DoubleRange(min = -5, max = 35) double bx,
            @ForAll @DoubleRange(min = -5, max = 35) double by,
            @ForAll @DoubleRange(min = 0.1, max = 30) double bz) {
        Position a = new Position(ax, ay, az);
        Position b = new Position(bx, by, bz);

        assertEquals(INDEX.lineOfSight(a, b), INDEX.lineOfSight(b, a));
    }

    private static Position at(char mark) {
        return STREET.mark(mark, 1.5);
    }
}
