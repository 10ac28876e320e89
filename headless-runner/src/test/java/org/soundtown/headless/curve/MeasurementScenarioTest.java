package org.soundtown.headless.curve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.index.BuildingIndex;
import org.soundtown.citymodel.reading.DistrictReader;
import org.soundtown.citymodel.reading.DistrictWriter;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.scenarios.scenario.Scenario;
import org.soundtown.scenarios.scenario.ScenarioReader;
import org.soundtown.simcore.PlannedEmission;

class MeasurementScenarioTest {
    private static District district;
    private static BuildingIndex buildings;

    @TempDir
    Path folder;

    @BeforeAll
    static void readTheDistrict() {
        district = DistrictReader.read(Path.of("..", "districts", "tarentaize-beaubrun-couriot"));
        buildings = BuildingIndex.of(district);
    }

    @Test
    void noSoundIsHeardWithAnotherAndNoClassTooSoonAfterItself() throws IOException {
        Scenario read = read(scenario(5, Siting.rigged().site(district, buildings, 5)));
        List<PlannedEmission> events = read.events();
        assertEquals(2 * Campaign.targets().size(), events.size());
        Map<String, Double> last = new LinkedHashMap<>();
        double free = 0;
        for (PlannedEmission event : events) {
            assertTrue(event.atSeconds() >= free, event.id());
            free = event.atSeconds() + event.emissionClass().durationSeconds().high() + 8;
            Double before = last.put(event.emissionClass().id(), event.atSeconds());
            assertTrue(before == null || event.atSeconds() - before > 39, event.id());
        }
        assertTrue(read.durationSeconds() >= free - 8);
        assertEquals(0, read.everydayRate());
        assertEquals(MeasurementScenario.AUDIBLE_SNR_DB, read.sound().audibleSnrDb());
    }

    @Test
    void theSameSeedMeasuresTheSameAndAnotherSomethingElse() {
        String one =
                scenario(5, Siting.installed().site(district, buildings, 5)).text();
        assertEquals(
                one,
                scenario(5, Siting.installed().site(district, buildings, 5)).text());
        assertNotEquals(
                one,
                scenario(6, Siting.installed().site(district, buildings, 6)).text());
    }

    @Test
    void drawnMicrophonesHangInTheOpenApartFromEachOther() {
        District rig =
                StreetRig.of(district, buildings, Dice.of(3, "test", "rig").cursor());
        List<Position> places =
                rig.mountingPoints().stream().map(point -> point.position()).toList();
        assertEquals(8, rig.microphones().size());
        for (int i = 0; i < places.size(); i++) {
            assertTrue(
                    buildings.buildingAt(places.get(i).x(), places.get(i).y()).isEmpty());
            for (int j = 0; j < i; j++) {
                assertTrue(places.get(i).horizontalDistanceTo(places.get(j)) >= 25);
            }
        }
    }

    private Scenario read(MeasurementScenario scenario) throws IOException {
        Siting.Site site = Siting.rigged().site(district, buildings, 5);
        DistrictWriter.write(site.district(), folder.resolve(Measurement.DISTRICT));
        Path file = folder.resolve("scenario.yaml");
        Files.writeString(file, scenario.text());
        return ScenarioReader.read(file, folder);
    }

    private static MeasurementScenario scenario(long seed, Siting.Site site) {
        return new MeasurementScenario(
                Measurement.DISTRICT, seed, Conditions.drawn(seed), Campaign.targets(), 2, site.places());
    }
}
