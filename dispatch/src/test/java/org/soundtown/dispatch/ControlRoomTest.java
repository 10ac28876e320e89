package org.soundtown.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundtown.dispatch.procedure.Procedures;
import org.soundtown.foundation.document.InputError;
import org.soundtown.protocol.FlyOrder;
import org.soundtown.protocol.IncidentClosed;
import org.soundtown.protocol.IncidentMerged;
import org.soundtown.protocol.IncidentOpened;
import org.soundtown.protocol.LookOrder;
import org.soundtown.protocol.Message;
import org.soundtown.protocol.Sighting;
import org.soundtown.protocol.SpeakOrder;

/** Stories: what happens is told to the control room, and what it sends is read line by line. */
class ControlRoomTest {
    private static long count(Town town, Class<? extends Message> kind) {
        return town.sent().stream().filter(kind::isInstance).count();
    }

    @Test
    void aGunshotSendsPatrolCameraAndDroneAtOnceAndThePatrolSettlesIt() {
        assertEquals(
                """
                 100.0 incident-0001 opened by operator-1: gunshot, severity 4, patrol-at-once #2 <- 1
                 110.0 incident-0001 go patrol-1 #3 <- 1 answered by #4
                 110.0 incident-0001 look cam-1 #5 <- 1 answered by #6
                 110.0 incident-0001 fly drone-1 #7 <- 1 answered by #8
                 123.0 incident-0001 speak speaker-1 #9 <- 6 answered by #10
                 230.0 incident-0001 closed: confirmed by patrol #11 <- 4
                 230.0 incident-0001 release cam-1 #12 <- 4
                 230.0 incident-0001 release drone-1 #13 <- 4
                 830.0 incident-0001 release patrol-1 #14 <- 4
                """, new Town().alert(100, "gunshot", 4, "patrol-at-once", 10).play());
    }

    @Test
    void aHornIsLookedAtAndSpokenToAndNobodyDrives() {
        assertEquals(
                """
                 100.0 incident-0001 opened by operator-1: car-horn, severity 1, camera-only #2 <- 1
                 110.0 incident-0001 look cam-1 #3 <- 1 answered by #4
                 123.0 incident-0001 speak speaker-1 #5 <- 4 answered by #6
                 131.0 incident-0001 closed: confirmed by camera #7 <- 4
                 131.0 incident-0001 release cam-1 #8 <- 4
                """, new Town().alert(100, "car-horn", 1, "camera-only", 10).play());
    }

    @Test
    void whereNoCameraSeesThePlaceADroneFliesAndThePatrolGoesOnceItIsConfirmed() {
        assertEquals(
                """
                 100.0 incident-0001 opened by operator-1: cry, severity 3, camera-then-drone #2 <- 1
                 110.0 incident-0001 fly drone-1 #3 <- 1 answered by #4
                 160.0 incident-0001 go patrol-1 #5 <- 4 answered by #6
                 160.0 incident-0001 speak speaker-1 #7 <- 4 answered by #8
                 280.0 incident-0001 closed: confirmed by patrol #9 <- 6
                 280.0 incident-0001 release drone-1 #10 <- 6
                 880.0 incident-0001 release patrol-1 #11 <- 6
                """,
                new Town()
                        .noCameraInSight()
                        .alert(100, "cry", 3, "camera-then-drone", 10)
                        .play());
    }

    @Test
    void aCameraThatClearlySeesNothingEndsItWithoutDroneOrPatrol() {
        assertEquals(
                """
                 100.0 incident-0001 opened by operator-1: cry, severity 3, camera-then-drone #2 <- 1
                 110.0 incident-0001 look cam-1 #3 <- 1 answered by #4
                 123.0 incident-0001 release cam-1 #5 <- 4
                 123.0 incident-0001 closed: unfounded by camera #6 <- 4
                """,
                new Town()
                        .sees("cam-1", 3, Sighting.NOTHING)
                        .alert(100, "cry", 3, "camera-then-drone", 10)
                        .play());
    }

    @Test
    void seeingNothingWhereThePlaceIsPoorlyKnownSettlesNothingSoTheDroneFlies() {
        assertEquals(
                """
                 100.0 incident-0001 opened by operator-1: cry, severity 3, camera-then-drone #2 <- 1
                 110.0 incident-0001 look cam-1 #3 <- 1 answered by #4
                 123.0 incident-0001 release cam-1 #5 <- 4
                 123.0 incident-0001 look cam-2 #6 <- 1 answered by #7
                 136.0 incident-0001 release cam-2 #8 <- 7
                 136.0 incident-0001 fly drone-1 #9 <- 7 answered by #10
                 186.0 incident-0001 release drone-1 #11 <- 10
                 186.0 incident-0001 closed: unfounded by drone #12 <- 10
                """,
                new Town()
                        .sees("cam-1", 3, Sighting.NOTHING)
                        .sees("cam-2", 3, Sighting.NOTHING)
                        .sees("drone-1", 40, Sighting.NOTHING)
                        .alert(100, "cry", 3, "camera-then-drone", 10, 35)
                        .play());
    }

    @Test
    void whatTheCameraSawStaysConfirmedWhenThePatrolComesTooLateToSeeIt() {
        String story = new Town()
                .sees("patrol-1", 300, Sighting.NOTHING)
                .alert(100, "cry", 3, "camera-then-drone", 10)
                .play();
        assertTrue(story.contains("closed: confirmed by camera #9 <- 4,6"), story);
    }

    @Test
    void aPatrolThatFindsNothingOverrulesACameraThatSawNothing() {
        String story = new Town()
                .sees("cam-1", 3, Sighting.NOTHING)
                .sees("drone-1", 40, Sighting.NOTHING)
                .sees("patrol-1", 120, Sighting.NOTHING)
                .alert(100, "gunshot", 4, "patrol-at-once", 10)
                .play();
        assertTrue(story.contains("closed: unfounded by patrol"), story);
    }

    @Test
    void whereSensorsMayNotTurnCamerasTheDroneFliesAndOnlyACitizensCallMakesACameraLook() {
        assertEquals(
                """
                 100.0 incident-0001 opened by operator-1: cry, severity 3, camera-then-drone #3 <- 1
                 110.0 incident-0001 fly drone-1 #4 <- 1 answered by #5
                 140.0 incident-0001 merged #6 <- 2
                 140.0 incident-0001 look cam-1 #7 <- 2 answered by #8
                 153.0 incident-0001 go patrol-1 #9 <- 8 answered by #10
                 153.0 incident-0001 speak speaker-1 #11 <- 8 answered by #12
                 273.0 incident-0001 closed: confirmed by patrol #13 <- 10
                 273.0 incident-0001 release cam-1 #14 <- 10
                 273.0 incident-0001 release drone-1 #15 <- 10
                 873.0 incident-0001 release patrol-1 #16 <- 10
                """,
                new Town()
                        .switches(false, true, true)
                        .alert(100, "cry", 3, "camera-then-drone", 10)
                        .report(140, "cry", 20)
                        .play());
    }

    @Test
    void withEverySwitchOffNothingLooksFliesOrSpeaksAndAGraveIncidentStillGetsItsPatrol() {
        Town town = new Town().switches(false, false, false).alert(100, "cry", 3, "camera-then-drone", 10);
        assertEquals("""
                 100.0 incident-0001 opened by operator-1: cry, severity 3, camera-then-drone #2 <- 1
                 110.0 incident-0001 go patrol-1 #3 <- 1 answered by #4
                 230.0 incident-0001 closed: confirmed by patrol #5 <- 4
                 830.0 incident-0001 release patrol-1 #6 <- 4
                """, town.play());
        assertEquals(0, count(town, LookOrder.class) + count(town, FlyOrder.class) + count(town, SpeakOrder.class));
    }

    @Test
    void callsAboutTheSameThingAreOneIncident() {
        assertEquals(
                """
                 100.0 incident-0001 opened by operator-1: cry, severity 3, camera-then-drone #4 <- 1
                 110.0 incident-0001 merged #5 <- 2
                 120.0 incident-0001 look cam-1 #6 <- 1,2 answered by #7
                 133.0 incident-0001 go patrol-1 #8 <- 7 answered by #9
                 133.0 incident-0001 speak speaker-1 #10 <- 7 answered by #11
                 150.0 incident-0001 merged #12 <- 3
                 253.0 incident-0001 closed: confirmed by patrol #13 <- 9
                 253.0 incident-0001 release cam-1 #14 <- 9
                 853.0 incident-0001 release patrol-1 #15 <- 9
                """,
                new Town()
                        .report(100, "cry", 10)
                        .report(110, "whistle", 40)
                        .report(150, "cry", 0)
                        .play());
    }

    @Test
    void aGraverAlertTurnsANuisanceIntoAnEmergency() {
        String story = new Town()
                .silent("cam-1")
                .silent("cam-2")
                .alert(100, "impact", 2, "camera-only", 10)
                .alert(115, "gunshot", 4, "patrol-at-once", 20)
                .play();
        assertTrue(story.contains("115.0 incident-0001 merged"), story);
        assertTrue(story.contains("115.0 incident-0001 go patrol-1"), story);
    }

    @Test
    void aSoundThatGoesOnAfterItsIncidentWasClosedIsNotTakenUpAgainButOneElsewhereIs() {
        Town town = new Town()
                .alert(100, "drill", 1, "camera-only", 10)
                .alert(200, "drill", 1, "camera-only", 12)
                .alert(205, "drill", 1, "camera-only", 150)
                .alert(400, "drill", 1, "camera-only", 10);
        town.play();
        assertEquals(3, count(town, IncidentOpened.class));
        assertEquals(1, count(town, IncidentMerged.class));
        assertEquals(3, count(town, IncidentClosed.class));
    }

    @Test
    void anIncidentThatNoDeviceAnswersForIsClosedUnverified() {
        assertEquals(
                """
                 100.0 incident-0001 opened by operator-1: cry, severity 3, camera-then-drone #2 <- 1
                 110.0 incident-0001 look cam-1 #3 <- 1
                 140.0 incident-0001 release cam-1 #4 <- 1
                 140.0 incident-0001 look cam-2 #5 <- 1
                 170.0 incident-0001 release cam-2 #6 <- 1
                 170.0 incident-0001 fly drone-1 #7 <- 1
                 310.6 incident-0001 release drone-1 #8 <- 1
                 310.6 incident-0001 go patrol-1 #9 <- 1
                 670.6 incident-0001 release patrol-1 #10 <- 1
                 670.6 incident-0001 go patrol-2 #11 <- 1
                1148.6 incident-0001 release patrol-2 #12 <- 1
                1148.6 incident-0001 closed: unverified by operator #13 <- 1
                """,
                new Town()
                        .silent("cam-1")
                        .silent("cam-2")
                        .silent("drone-1")
                        .silent("patrol-1")
                        .silent("patrol-2")
                        .alert(100, "cry", 3, "camera-then-drone", 10)
                        .play());
    }

    @Test
    void aDroneThatMayNotTakeOffIsNotWaitedFor() {
        assertEquals(
                """
                 100.0 incident-0001 opened by operator-1: impact, severity 2, camera-then-drone #2 <- 1
                 110.0 incident-0001 fly drone-1 #3 <- 1
                 111.0 incident-0001 closed: unverified by operator #5 <- 1
                """,
                new Town()
                        .noCameraInSight()
                        .refuses("drone-1", "wind 11.0 m/s above limit 8.0 m/s")
                        .alert(100, "impact", 2, "camera-then-drone", 10)
                        .play());
    }

    @Test
    void aSingleOperatorTakesTheGravestFirstAndTheOldestAmongEquals() {
        Town town = new Town()
                .operators(1)
                .alert(100, "car-horn", 1, "camera-only", 10)
                .alert(101, "whistle", 1, "camera-only", 200)
                .alert(102, "cry", 3, "camera-then-drone", 400)
                .alert(103, "gunshot", 4, "patrol-at-once", 800)
                .alert(104, "glass-breaking", 3, "camera-then-drone", 600);
        town.play();
        List<String> order = town.sent().stream()
                .filter(IncidentOpened.class::isInstance)
                .map(message -> ((IncidentOpened) message).soundClass())
                .toList();
        assertEquals(List.of("car-horn", "gunshot", "cry", "glass-breaking", "whistle"), order);
    }

    @Test
    void theOlderOfTwoEqualIncidentsGetsTheFirstPatrolThatIsFree() {
        String story = new Town()
                .silent("patrol-2")
                .noCameraInSight()
                .switches(true, false, true)
                .alert(100, "cry", 3, "camera-then-drone", 10)
                .alert(130, "glass-breaking", 3, "camera-then-drone", 300)
                .alert(160, "crumpled-metal", 3, "camera-then-drone", -500)
                .play();
        assertTrue(story.contains("830.0 incident-0001 release patrol-1"), story);
        assertTrue(story.contains("830.0 incident-0002 go patrol-1"), story);
    }

    @Test
    void aPatrolThatStaysAtASettledIncidentIsCalledAwayByAGraverOne() {
        String story = new Town()
                .silent("patrol-2")
                .noCameraInSight()
                .switches(true, false, true)
                .alert(100, "cry", 3, "camera-then-drone", 10)
                .alert(300, "gunshot", 4, "patrol-at-once", 200)
                .play();
        assertTrue(story.contains("310.0 incident-0001 release patrol-1"), story);
        assertTrue(story.contains("310.0 incident-0002 go patrol-1"), story);
        assertTrue(story.contains("incident-0002 closed: confirmed by patrol"), story);
    }

    @Test
    void everyIncidentIsOpenedAndClosedExactlyOnce() {
        Town town = new Town().settings(DispatchSettings.shipped(), 7).silent("cam-2");
        List<String> classes = List.of("gunshot", "car-horn", "cry", "impact", "drill", "glass-breaking");
        for (int i = 0; i < 60; i++) {
            int severity = 1 + i % 4;
            String procedure = severity == 4 ? "patrol-at-once" : severity == 1 ? "camera-only" : "camera-then-drone";
            town.alert(100 + 17 * i, classes.get(i % 6), severity, procedure, 37 * (i % 23), 5 + i);
            if (i % 5 == 0) {
                town.report(110 + 17 * i, classes.get(i % 6), 37 * (i % 23));
            }
        }
        town.play();
        long opened = count(town, IncidentOpened.class);
        assertTrue(opened > 20, () -> "opened " + opened);
        assertEquals(opened, count(town, IncidentClosed.class));
        long distinct = town.sent().stream()
                .filter(IncidentClosed.class::isInstance)
                .map(message -> ((IncidentClosed) message).incident())
                .distinct()
                .count();
        assertEquals(opened, distinct);
        assertEquals(72, opened + count(town, IncidentMerged.class));
    }

    @Test
    void theSameSeedTellsTheSameStoryAndAnotherSeedAnotherOne() {
        String first = busyHour(3);
        assertEquals(first, busyHour(3));
        assertNotEquals(first, busyHour(4));
    }

    private static String busyHour(long seed) {
        Town town = new Town().settings(DispatchSettings.shipped(), seed);
        for (int i = 0; i < 20; i++) {
            town.alert(100 + 31 * i, "cry", 3, "camera-then-drone", 90 * (i % 10));
        }
        return town.play();
    }

    @Test
    void aProcedureThatNobodyWroteIsNamed() {
        Town town = new Town().alert(100, "cry", 3, "send-the-mayor", 10);
        InputError error = assertThrows(InputError.class, town::play);
        assertTrue(error.getMessage().contains("send-the-mayor"), error::getMessage);
        assertTrue(error.getMessage().contains(Procedures.shipped().names().toString()), error::getMessage);
    }

    @Test
    void aPatrolThatHeardItselfIsSentWhereItGoesThoughTheProcedureSendsNobody() {
        String told = new Town().patrolReport(100, "patrol-2", "car-horn", 850).play();
        assertTrue(told.contains("110.0 incident-0001 go patrol-2"), told);
        assertTrue(told.contains("incident-0001 closed: confirmed by patrol"), told);
        assertEquals(1, told.lines().filter(line -> line.contains(" go ")).count());
    }

    @Test
    void aPatrolsWordAllowsACameraThatSensorsMayNotTurn() {
        String told = new Town()
                .switches(false, true, true)
                .patrolReport(100, "patrol-1", "cry", 10)
                .play();
        assertTrue(told.contains("look cam-1"), told);
    }

    @Test
    void aPatrolBusyElsewhereIsNotCalledAwayByItsOwnEars() {
        String told = new Town()
                .alert(100, "gunshot", 4, "patrol-at-once", 10)
                .patrolReport(112, "patrol-1", "cry", 850)
                .play();
        assertTrue(told.contains("incident-0001 go patrol-1"), told);
        assertTrue(!told.contains("incident-0002 go patrol-1"), told);
    }
}
