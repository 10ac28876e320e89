package org.soundtown.simcore.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.soundtown.citymodel.drawing.DrawnDistrict;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.protocol.FlyOrder;
import org.soundtown.protocol.GoOrder;
import org.soundtown.protocol.LookOrder;
import org.soundtown.protocol.ReleaseOrder;
import org.soundtown.protocol.SpeakOrder;
import org.soundtown.simcore.Worlds;

class DevicesTest {
    private static final DrawnDistrict CORNER =
            DrawnDistrict.of("#########.####", "C....x...y...P", "#########.####", "#########z####", "#########.####");

    private final VisibleTraces traces = new VisibleTraces();

    private Camera camera(double pixels) {
        CameraModel model = new CameraModel((int) pixels, 5.37, 4.3, 129, 120, 80, 1, 30, 25);
        return new Camera(
                "C1", CORNER.district().cameras().get(0).position(), model, Bench.around(CORNER.district(), 0, traces));
    }

    private Drone drone(double wind, DroneModel model) {
        return new Drone("D1", new Position(0, 0, 0), model, Bench.around(CORNER.district(), wind, traces));
    }

    private Patrol patrol() {
        PatrolModel model = new PatrolModel(10, 1, 0.5, 40, 600);
        return new Patrol("P1", CORNER.mark('y', 0), model, Bench.around(CORNER.district(), 0, traces));
    }

    @Test
    void aCameraSeesWhatLiesInTheStreetAndNothingBehindTheCorner() {
        traces.add(CORNER.mark('x', 1.5), 0, 5);
        traces.add(CORNER.mark('z', 1.5), 0, 100);
        assertEquals(
                """
                2.8 on target i1 INCIDENT
                11.1 on target i2 BLOCKED
                """,
                new Bench()
                        .at(1, new LookOrder("i1", "C1", CORNER.mark('x', 1.5)))
                        .at(10, new LookOrder("i2", "C1", CORNER.mark('z', 1.5)))
                        .run(camera(1920), 60));
    }

    @Test
    void aCameraThatComesAfterTheTraceIsGoneSeesNothing() {
        traces.add(CORNER.mark('x', 1.5), 0, 5);
        String told = new Bench()
                .at(10, new LookOrder("i1", "C1", CORNER.mark('x', 1.5)))
                .run(camera(1920), 60);
        assertTrue(told.endsWith("on target i1 NOTHING\n"), told);
    }

    @Test
    void aCameraTooCoarseForTheDistanceTellsNothing() {
        traces.add(CORNER.mark('y', 1.5), 0, 100);
        String told = new Bench()
                .at(10, new LookOrder("i1", "C1", CORNER.mark('y', 1.5)))
                .run(camera(100), 60);
        assertTrue(told.endsWith("on target i1 BLOCKED\n"), told);
    }

    @Test
    void aCameraTakesItsOrdersInTurnAndForgetsOneThatIsTakenBack() {
        assertEquals(
                """
                2.8 on target i1 NOTHING
                4.0 on target i3 NOTHING
                """,
                new Bench()
                        .at(1, new LookOrder("i1", "C1", CORNER.mark('x', 1.5)))
                        .at(1.1, new LookOrder("i2", "C1", CORNER.mark('y', 1.5)))
                        .at(1.2, new LookOrder("i3", "C1", CORNER.mark('y', 1.5)))
                        .at(1.3, new ReleaseOrder("i2", "C1"))
                        .run(camera(1920), 60)
                        .replaceAll("3\\.[89]", "4.0"));
    }

    @Test
    void aDroneStaysDownInWindAboveItsLimit() {
        assertEquals(
                "5.0 not free: wind 9.0 m/s above limit 8.0 m/s\n",
                new Bench()
                        .at(5, new FlyOrder("i1", "D1", new Position(100, 0, 0)))
                        .run(drone(9, Worlds.MODELS.drone()), 600));
    }

    @Test
    void aDroneFliesTellsHoversAndComesHomeWhenReleased() {
        traces.add(new Position(110, 0, 0), 0, 600);
        assertEquals(
                """
                37.0 on scene i1 INCIDENT
                40.0 not free: serving i1
                77.0 free: back at base, battery 96 %
                """,
                new Bench()
                        .at(5, new FlyOrder("i1", "D1", new Position(98, 0, 0)))
                        .at(40, new FlyOrder("i2", "D1", new Position(50, 0, 0)))
                        .at(60, new ReleaseOrder("i1", "D1"))
                        .run(drone(0, Worlds.MODELS.drone()), 600));
    }

    @Test
    void aDroneTurnsHomeBeforeItsBatteryIsEmptyAndRefusesTillCharged() {
        DroneModel small = new DroneModel(0, 5, 50, 14, 8, 100, 0.2, 1000, 40);
        assertEquals(
                """
                18.0 on scene i1 NOTHING
                81.0 free: back at base, battery 20 %
                85.0 not free: battery 20 %
                """,
                new Bench()
                        .at(1, new FlyOrder("i1", "D1", new Position(98, 0, 0)))
                        .at(85, new FlyOrder("i2", "D1", new Position(98, 0, 0)))
                        .run(drone(0, small), 600));
    }

    @Test
    void aPatrolDrivesTellsWhatItSeesAndTakesTheNextOrderWhenReleased() {
        traces.add(CORNER.mark('z', 0), 0, 600);
        String told = new Bench()
                .at(0.1, new GoOrder("i1", "P1", CORNER.mark('z', 1.5)))
                .at(0.2, new GoOrder("i2", "P1", new Position(2, 14, 0)))
                .at(60, new ReleaseOrder("i1", "P1"))
                .at(120, new ReleaseOrder("i2", "P1"))
                .run(patrol(), 130);
        assertTrue(
                told.matches(
                        "1\\d\\.\\d on scene i1 INCIDENT\n7\\d\\.\\d on scene i2 INCIDENT\n120\\.0 free: on its round\n"),
                told);
    }

    @Test
    void aPatrolThatFindsNothingSaysSo() {
        String told = new Bench()
                .at(0.1, new GoOrder("i1", "P1", CORNER.mark('x', 1.5)))
                .run(patrol(), 60);
        assertTrue(told.endsWith("on scene i1 NOTHING\n"), told);
    }

    @Test
    void aLoudspeakerSpeaksOneMessageAfterTheOther() {
        Loudspeaker speaker = new Loudspeaker("S1", new Position(0, 0, 5), new LoudspeakerModel(40, 1, 60));
        assertEquals(
                """
                4.0 spoken i1
                8.0 spoken i2
                """,
                new Bench()
                        .at(1, new SpeakOrder("i1", "S1", "Partez, svp"))
                        .at(2, new SpeakOrder("i2", "S1", "La police arrive"))
                        .run(speaker, 60));
    }

    @Test
    void aCamerasRangeIsWhereItsLongestLensFallsToTheLimit() {
        CameraModel model = Worlds.MODELS.camera();
        assertEquals(25, model.telePixelsPerMetre(model.rangeMetres()), 1e-9);
        CameraModel fixed = new CameraModel(1920, 5.37, 4, 4, 120, 80, 1, 30, 25);
        assertEquals(56.9, fixed.rangeMetres(), 0.5, "DORI of 1080p, 4 mm, 1/2.8 inch: detect at 56.9 m");
    }
}
