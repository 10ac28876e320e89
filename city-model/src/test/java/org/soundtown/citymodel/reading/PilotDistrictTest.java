package org.soundtown.citymodel.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundtown.citymodel.Building;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.Street;

class PilotDistrictTest {
    private static final Path FOLDER = Path.of("..", "districts", "tarentaize-beaubrun-couriot");

    @Test
    void thePilotDistrictIsWhatThePublishedTrialWas() {
        District pilot = DistrictReader.read(FOLDER);

        List<String> streets = pilot.streets().stream()
                .filter(Street::drivable)
                .map(Street::name)
                .distinct()
                .toList();
        assertEquals(5, streets.size(), streets.toString());
        assertTrue(streets.contains("rue Tarentaize") && streets.contains("rue Beaubrun"), streets.toString());
        assertEquals(20, pilot.microphones().size());
        assertTrue(pilot.buildings().size() >= 150 && pilot.buildings().size() <= 250);
        assertTrue(pilot.cameras().size() >= 8);
        assertEquals(2, pilot.patrolPosts().size());
        assertEquals(1, pilot.droneBases().size());
        assertEquals(
                1,
                pilot.places().stream().filter(p -> p.kind().equals("square")).count());
        assertEquals(
                1, pilot.places().stream().filter(p -> p.kind().equals("park")).count());
    }

    @Test
    void thePilotDistrictReadsBackAsItWasWritten(@TempDir Path copy) {
        District pilot = DistrictReader.read(FOLDER);
        DistrictWriter.write(pilot, copy);

        District read = DistrictReader.read(copy);

        assertEquals(pilot.streets().toString(), read.streets().toString());
        assertEquals(
                pilot.buildings().stream().map(Building::footprint).toList(),
                read.buildings().stream().map(Building::footprint).toList());
        assertEquals(pilot.mountingPoints(), read.mountingPoints());
        assertEquals(pilot.trees(), read.trees());
        assertEquals(pilot.cameras().toString(), read.cameras().toString());
    }
}
