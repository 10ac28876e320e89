package org.soundtown.scenarios.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.soundtown.citymodel.MountingPoint;
import org.soundtown.emissions.EmissionClass;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.simcore.PlannedEmission;

/** The shipped evening must put every class to the test, near sensors and away from them. */
class PilotScenarioTest {
    private static final Path PROJECT = Path.of("..");

    /** About as far as a spray can is heard over an evening street (m). */
    private static final double SPRAY_CAN_METRES = 6;

    private static Scenario pilot;
    private static List<PlannedEmission> fixed;

    @BeforeAll
    static void read() {
        pilot = ScenarioReader.read(PROJECT.resolve("scenarios/shipped/pilot.yaml"), PROJECT.resolve("districts"));
        fixed = pilot.events().stream()
                .filter(event -> event.origin() == PlannedEmission.Origin.FIXED)
                .toList();
    }

    @Test
    void everyClassThatTheCityWantsToHearOfHappensAtLeastThreeTimes() {
        Map<String, Integer> times = new TreeMap<>();
        fixed.forEach(event -> times.merge(event.emissionClass().id(), 1, Integer::sum));
        List<String> tooFew = pilot.plan().library().classes().stream()
                .filter(EmissionClass::target)
                .map(EmissionClass::id)
                .filter(id -> times.getOrDefault(id, 0) < 3)
                .toList();
        assertEquals(List.of(), tooFew);
    }

    @Test
    void softSoundsHappenBothRightBelowASensorAndTooFarFromAny() {
        List<Double> distances = fixed.stream()
                .filter(event -> event.emissionClass().id().equals("spray-can"))
                .map(event -> distanceToNearestMicrophone(event.position()))
                .toList();
        assertTrue(
                distances.stream().filter(metres -> metres <= SPRAY_CAN_METRES).count() >= 3, distances.toString());
        assertTrue(distances.stream().anyMatch(metres -> metres > 2 * SPRAY_CAN_METRES), distances.toString());
    }

    @Test
    void shotsAreFiredBesideASensorAndFarFromAny() {
        List<Double> distances = fixed.stream()
                .filter(event -> event.emissionClass().id().equals("gunshot"))
                .map(event -> distanceToNearestMicrophone(event.position()))
                .sorted()
                .toList();
        assertTrue(distances.get(0) < 15 && distances.get(distances.size() - 1) > 60, distances.toString());
    }

    private static double distanceToNearestMicrophone(Position position) {
        Map<String, Position> points = new TreeMap<>();
        for (MountingPoint point : pilot.district().mountingPoints()) {
            points.put(point.id(), point.position());
        }
        return pilot.district().microphones().stream()
                .mapToDouble(
                        microphone -> points.get(microphone.mountingPoint()).distanceTo(position))
                .min()
                .orElseThrow();
    }
}
