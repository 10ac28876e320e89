package org.soundtown.headless.acoustics.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntheticCityTest {
    @TempDir
    Path folder;

    @Test
    void aLargerCityIsTheSmallerOneWithMoreAroundIt() {
        List<SyntheticCity.House> small = SyntheticCity.houses(300);
        List<SyntheticCity.House> large = SyntheticCity.houses(3000);
        assertEquals(300, small.size());
        assertEquals(3000, large.size());
        for (int i = 0; i < small.size(); i++) {
            assertEquals(small.get(i).outline(), large.get(i).outline());
            assertEquals(small.get(i).heightMetres(), large.get(i).heightMetres());
        }
    }

    @Test
    void housesStandApartAndAreOfTheKindDescribed() {
        List<SyntheticCity.House> houses = SyntheticCity.houses(140);
        for (int i = 0; i < houses.size(); i++) {
            assertTrue(houses.get(i).heightMetres() >= 6 && houses.get(i).heightMetres() <= 20);
            assertTrue(houses.get(i).outline().getArea() > 100, "house " + i);
            for (int j = 0; j < i; j++) {
                assertFalse(houses.get(i).outline().intersects(houses.get(j).outline()), i + " and " + j);
            }
        }
    }

    @Test
    void theFilesAreTheSameEveryTimeAndCanBeRead() throws IOException {
        Path one = SyntheticFolder.write(350, folder.resolve("one"));
        Path two = SyntheticFolder.write(350, folder.resolve("two"));
        for (String name : List.of("buildings.geojson", "sources.csv", "receivers.csv")) {
            assertEquals(-1, Files.mismatch(one.resolve(name), two.resolve(name)), name);
        }
        BenchDistrict district = BenchDistrict.read(one);
        assertEquals(20, district.sources().size());
        assertTrue(district.receivers().size() > 15_000, "receivers");
    }
}
