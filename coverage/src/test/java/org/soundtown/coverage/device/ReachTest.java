package org.soundtown.coverage.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.index.BuildingIndex;
import org.soundtown.citymodel.network.StreetNetwork;
import org.soundtown.coverage.Pilot;
import org.soundtown.coverage.place.OpenCells;
import org.soundtown.coverage.place.PublicCells;
import org.soundtown.simcore.device.CameraModel;
import org.soundtown.simcore.device.PatrolModel;

class ReachTest {
    private final District district = Pilot.SCENARIO.district();
    private final OpenCells cells = OpenCells.over(district, Scene.of(district), 10, 1.5);

    @Test
    void patrolsTakeAsLongAsTheTwinsDo() {
        StreetNetwork streets = StreetNetwork.of(district);
        PatrolModel model = Pilot.SCENARIO.devices().patrol();
        List<District.Site> post = district.patrolPosts().subList(0, 1);
        float[] seconds = PatrolReach.seconds(post, model, Optional.of(streets), cells);
        for (int cell = 0; cell < cells.count(); cell += 37) {
            double drive = streets.fastestRoute(post.get(0).position(), cells.position(cell))
                    .durationSeconds();
            assertEquals(model.mobilisationSeconds() + drive / model.speedFactor(), seconds[cell], 0.01);
        }
    }

    @Test
    void aDroneStaysDownInAWindAboveItsLimit() {
        District.Weather gale = new District.Weather(10, 70, 100, 20, 270);
        for (float each : DroneReach.seconds(
                district.droneBases(), Pilot.SCENARIO.devices().drone(), gale, cells)) {
            assertEquals(Float.POSITIVE_INFINITY, each);
        }
    }

    @Test
    void camerasSeeWhatTheTwinsSee() {
        CameraModel model = Pilot.SCENARIO.devices().camera();
        BuildingIndex buildings = BuildingIndex.of(district);
        int agree = 0;
        int asked = 0;
        for (District.Site camera : district.cameras()) {
            CameraViews views = CameraViews.of(List.of(camera), model, cells);
            for (int cell = 0; cell < cells.count(); cell += 11) {
                boolean free = buildings.lineOfSight(camera.position(), cells.position(cell));
                agree += free == (views.camera()[cell] == 0) ? 1 : 0;
                asked++;
            }
        }
        assertTrue(agree >= 0.98 * asked, agree + " of " + asked + " lines of sight as the twin's");
    }

    @Test
    void peopleAreAllSomewhereInPublicSpace() {
        PublicCells space = new PublicCells(district, cells);
        double people = 0;
        for (int cell = space.next(0); cell >= 0; cell = space.next(cell + 1)) {
            people += space.peopleShare(cell);
            assertTrue(!space.name(cell).isBlank());
        }
        assertEquals(1, people, 1e-3);
        assertTrue(space.count() < cells.count(), "yards are in the open but not public");
    }
}
