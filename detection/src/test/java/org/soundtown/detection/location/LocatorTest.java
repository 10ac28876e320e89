package org.soundtown.detection.location;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.soundtown.detection.location.Sent.Delivery;
import org.soundtown.detection.table.AnomalyTable;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.protocol.Alert;
import org.soundtown.protocol.Detection;

class LocatorTest {
    private static final double EVENING = 21;
    private static final double NOON = 12;

    private static Sent deliver(Array array, double startHour, List<Delivery> deliveries) {
        Locator locator = new Locator(array.locator(LocatorSettings.shipped()), AnomalyTable.shipped(), startHour);
        return Sent.by(locator, deliveries);
    }

    private static List<Delivery> promptly(List<Detection> detections) {
        return detections.stream()
                .map(d -> new Delivery(d.onsetSeconds() + 0.5, d))
                .toList();
    }

    private static List<Detection> gunshot(Array array, Position source, double atSeconds) {
        return array.hear("gunshot", source, atSeconds, 132, mic -> 0);
    }

    @Test
    void aShotHeardBySixMicrophonesIsOneAlertThatNamesAllSixAsItsCause() {
        Array array = Array.six();
        Position source = Array.source(120, 90);
        Sent sent = deliver(array, EVENING, promptly(gunshot(array, source, 60)));
        assertEquals(1, sent.alerts().size());
        Alert alert = sent.alerts().get(0);
        assertEquals("gunshot", alert.soundClass());
        assertEquals("time-difference", alert.method());
        assertEquals(6, alert.microphones());
        assertEquals(4, alert.severity());
        assertEquals("patrol-at-once", alert.procedure());
        assertEquals(0.9, alert.confidence(), 1e-12);
        assertEquals(60, alert.onsetSeconds(), 0.001);
        assertTrue(alert.position().horizontalDistanceTo(source) < 0.1, alert::toString);
        assertEquals(List.of(1L, 2L, 3L, 4L, 5L, 6L), sent.causesOf(0));
    }

    @Test
    void claimsTooUnsureToRaiseAnAlertHelpToLocateWhatOneMicrophoneIsSureOf() {
        Array array = Array.six();
        Position source = Array.source(120, 90);
        List<Detection> heard = new ArrayList<>(gunshot(array, source, 60));
        for (int i = 1; i < heard.size(); i++) {
            heard.set(i, unsure(heard.get(i)));
        }
        Sent sent = deliver(array, EVENING, promptly(heard));
        assertEquals(1, sent.alerts().size());
        assertEquals("time-difference", sent.alerts().get(0).method());
        assertEquals(0.9, sent.alerts().get(0).confidence(), 1e-12);
        assertTrue(sent.alerts().get(0).position().horizontalDistanceTo(source) < 0.1);
    }

    @Test
    void unsureClaimsAloneRaiseNoAlertHoweverMany() {
        Array array = Array.six();
        List<Detection> unsure = gunshot(array, Array.source(120, 90), 60).stream()
                .map(LocatorTest::unsure)
                .toList();
        assertEquals(0, deliver(array, EVENING, promptly(unsure)).alerts().size());
    }

    private static Detection unsure(Detection d) {
        return new Detection(d.microphone(), d.soundClass(), 0.3, d.onsetSeconds(), d.levelDb(), d.snrDb(), true);
    }

    @Test
    void messagesInAnyOrderAndOneLostLeadToTheSamePlace() {
        Array array = Array.six();
        Position source = Array.source(120, 90);
        List<Detection> heard = gunshot(array, source, 60);
        Dice jitter = Dice.of(1, "link", "delay");
        List<Delivery> shuffled = new ArrayList<>();
        for (int i = 1; i < heard.size(); i++) {
            shuffled.add(new Delivery(61 + jitter.uniform(i), heard.get(i)));
        }
        Sent sent = deliver(array, EVENING, shuffled);
        assertEquals(1, sent.alerts().size());
        assertEquals(5, sent.alerts().get(0).microphones());
        assertTrue(sent.alerts().get(0).position().horizontalDistanceTo(source) < 0.2);
    }

    @Test
    void aStragglerAfterTheAlertRaisesNoSecondOne() {
        Array array = Array.six();
        List<Detection> heard = gunshot(array, Array.source(120, 90), 60);
        List<Delivery> deliveries = new ArrayList<>(promptly(heard.subList(0, 5)));
        deliveries.add(new Delivery(75, heard.get(5)));
        assertEquals(1, deliver(array, EVENING, deliveries).alerts().size());
    }

    @Test
    void twoShotsAtOnceFarApartAreTwoAlertsInTheRightPlaces() {
        Array array = Array.of(
                0, 0, 120, 10, 60, 110, 10, 60, //
                900, 0, 1020, 10, 960, 110, 910, 60);
        Position west = Array.source(60, 40);
        Position east = Array.source(970, 50);
        List<Detection> heard = new ArrayList<>();
        heard.addAll(gunshot(array, west, 60).subList(0, 4));
        heard.addAll(gunshot(array, east, 60.1).subList(4, 8));
        Sent sent = deliver(array, EVENING, promptly(heard));
        Set<String> places = sent.alerts().stream()
                .map(a -> Ellipses.contains(a.ellipse(), a.position(), west)
                        ? "west"
                        : Ellipses.contains(a.ellipse(), a.position(), east) ? "east" : "elsewhere " + a)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of("east", "west"), places);
        assertEquals(2, sent.alerts().size());
    }

    @Test
    void twoShotsWithinHalfASecondAmongTheSameMicrophonesAreTwoAlerts() {
        Array array = Array.of(0, 0, 150, 10, 300, 0, 300, 160, 310, 300, 160, 290, 0, 300, 10, 140, 100, 90, 210, 200);
        Position one = Array.source(60, 70);
        Position other = Array.source(240, 230);
        List<Detection> heard = new ArrayList<>(gunshot(array, one, 60));
        heard.addAll(gunshot(array, other, 60.3));
        Sent sent = deliver(array, EVENING, promptly(heard));
        assertEquals(2, sent.alerts().size());
        for (Position shot : List.of(one, other)) {
            assertTrue(
                    sent.alerts().stream()
                            .anyMatch(a -> a.position().horizontalDistanceTo(shot) < 5
                                    && Ellipses.contains(a.ellipse(), a.position(), shot)),
                    () -> shot + ": " + sent.alerts());
        }
    }

    @Test
    void anEchoAtOneMicrophoneIsNoEventOfItsOwn() {
        Array array = Array.six();
        List<Detection> heard = new ArrayList<>(gunshot(array, Array.source(120, 90), 60));
        Detection first = heard.get(2);
        heard.add(new Detection(
                first.microphone(), "explosion", 0.6, first.onsetSeconds() + 0.8, first.levelDb() - 8, 10));
        assertEquals(1, deliver(array, EVENING, promptly(heard)).alerts().size());
    }

    @Test
    void aShotTakenForAFirecrackerAtTwoMicrophonesIsStillAShot() {
        Array array = Array.six();
        List<Detection> heard = new ArrayList<>(gunshot(array, Array.source(120, 90), 60));
        for (int i = 0; i < 2; i++) {
            Detection d = heard.get(i);
            heard.set(i, new Detection(d.microphone(), "firecracker", 0.7, d.onsetSeconds(), d.levelDb(), 20));
        }
        Alert alert = deliver(array, EVENING, promptly(heard)).alerts().get(0);
        assertEquals("gunshot", alert.soundClass());
        assertEquals(6, alert.microphones());
        assertEquals(4 * 0.81 / (4 * 0.9 + 2 * 0.7), alert.confidence(), 1e-12);
    }

    @Test
    void aShotAndACryAtTheSameTimeAreTwoAlerts() {
        Array array = Array.six();
        List<Detection> heard = new ArrayList<>(gunshot(array, Array.source(120, 90), 60));
        heard.addAll(array.hear("cry", Array.source(200, 200), 60, 98, mic -> 0));
        assertEquals(2, deliver(array, EVENING, promptly(heard)).alerts().size());
    }

    @Test
    void aSingleMicrophonePlacesTheSoundAroundItselfWithinTheRangeItsLevelTells() {
        Array array = Array.six();
        List<Detection> heard = array.hear("glass-breaking", Array.source(40, 0), 60, 98, mic -> 0)
                .subList(0, 1);
        Alert alert = deliver(array, EVENING, promptly(heard)).alerts().get(0);
        assertEquals("proximity", alert.method());
        assertEquals(1, alert.microphones());
        assertEquals(40, alert.ellipse().semiMajorMetres(), 0.1);
        assertEquals(0, alert.position().horizontalDistanceTo(Array.source(0, 0)), 1e-9);
    }

    @Test
    void twoMicrophonesPlaceTheSoundBetweenThemWhereTheirOnsetsMeet() {
        Array array = Array.of(0, 0, 100, 0);
        List<Detection> heard = array.hear("glass-breaking", Array.source(35, 0), 60, 98, mic -> 0);
        Alert alert = deliver(array, EVENING, promptly(heard)).alerts().get(0);
        assertEquals("proximity", alert.method());
        assertEquals(2, alert.microphones());
        assertTrue(alert.position().horizontalDistanceTo(Array.source(35, 0)) < 0.2, alert::toString);
    }

    @Test
    void aDrillAtNoonIsNobodysBusinessButAtNightItIs() {
        Array array = Array.six();
        List<Detection> heard = array.hear("drill", Array.source(120, 90), 60, 92, mic -> 0);
        assertTrue(deliver(array, NOON, promptly(heard)).alerts().isEmpty());
        assertEquals(1, deliver(array, EVENING, promptly(heard)).alerts().size());
    }

    @Test
    void oneHootIsTrafficButASecondWithinSecondsIsAnAlert() {
        Array array = Array.six();
        Position car = Array.source(120, 90);
        List<Detection> once = array.hear("car-horn", car, 60, 104, mic -> 0);
        assertTrue(deliver(array, EVENING, promptly(once)).alerts().isEmpty());
        List<Detection> twice = new ArrayList<>(once);
        twice.addAll(array.hear("car-horn", car, 66, 104, mic -> 0));
        assertEquals(1, deliver(array, EVENING, promptly(twice)).alerts().size());
        List<Detection> farBetween = new ArrayList<>(once);
        farBetween.addAll(array.hear("car-horn", car, 90, 104, mic -> 0));
        assertTrue(deliver(array, EVENING, promptly(farBetween)).alerts().isEmpty());
    }

    @Test
    void aClassThatIsNotInTheTableIsNotReported() {
        Array array = Array.six();
        List<Detection> heard = array.hear("firecracker", Array.source(120, 90), 60, 125, mic -> 0);
        assertTrue(deliver(array, EVENING, promptly(heard)).alerts().isEmpty());
    }

    @Test
    void aMicrophoneNobodySurveyedIsNamed() {
        Array array = Array.six();
        Detection stranger = new Detection("mic-99", "gunshot", 0.9, 60, 90, 40);
        var error = assertThrows(
                IllegalArgumentException.class, () -> deliver(array, EVENING, List.of(new Delivery(61, stranger))));
        assertTrue(error.getMessage().contains("mic-99"), error::getMessage);
    }
}
