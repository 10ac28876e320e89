package org.soundtown.detection.location;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.geometry.Position;

class TimeDifferenceTest {
    private static final double SIGMA = 0.0005;

    /** Onsets as good as the clock: 0.5 ms, no detours. */
    private static LocatorSettings exactSettings() {
        LocatorSettings s = LocatorSettings.shipped();
        ErrorModel exact = new ErrorModel(0, 0, 8, 0.05, 8, 20, 1000);
        return new LocatorSettings(
                s.linkSlackSeconds(),
                s.reachMetres(),
                s.pairSlackSeconds(),
                s.searchMarginMetres(),
                s.gridMetres(),
                s.mapStepMetres(),
                s.mapMarginMetres(),
                s.mapRangeMetres(),
                s.sensorHeightMetres(),
                s.sourceHeightMetres(),
                s.proximityMinMetres(),
                s.proximityMaxMetres(),
                s.ellipseMaxMetres(),
                s.explainedEarlySeconds(),
                s.explainedLateSeconds(),
                s.explainedLouderDb(),
                s.memorySeconds(),
                exact,
                exact,
                List.of(new Family("bang", SIGMA, List.of("gunshot"))));
    }

    private static TimeDifference locator(Array array, LocatorSettings settings) {
        return new TimeDifference(array.times(settings), settings);
    }

    private static Fix locate(Array array, LocatorSettings settings, List<Arrival> arrivals) {
        return locator(array, settings).locate(arrivals).orElseThrow();
    }

    private static Position somewhere(Dice dice, int n) {
        return Array.source(dice.uniform(2L * n, 20, 280), dice.uniform(2L * n + 1, 20, 280));
    }

    @ParameterizedTest
    @CsvSource({"150,150", "10,290", "299,1", "77.7,123.4", "-60,150", "150,20"})
    void exactOnsetsLeadToTheExactPlace(double x, double y) {
        Array array = Array.six();
        Position source = Array.source(x, y);
        Fix fix = locate(array, exactSettings(), array.arrivals(array.hear("gunshot", source, 100, 130, mic -> 0)));
        assertTrue(fix.position().distanceTo(source) < 0.1, () -> fix.toString());
        assertEquals(100, fix.onsetSeconds(), 1e-4);
        assertEquals(6, fix.used().size());
    }

    @Test
    void threeExactOnsetsAreEnough() {
        Array three = Array.of(0, 0, 300, 0, 150, 280);
        Position source = Array.source(140, 90);
        Fix fix = locate(three, exactSettings(), three.arrivals(three.hear("gunshot", source, 7, 130, mic -> 0)));
        assertTrue(fix.position().distanceTo(source) < 0.1, () -> fix.toString());
    }

    @Test
    void halfAMillisecondOfErrorStaysWellUnderAMetreAndTheEllipseHoldsNineteenOfTwenty() {
        Array array = Array.six();
        LocatorSettings settings = exactSettings();
        TimeDifference locator = locator(array, settings);
        Dice places = Dice.of(5, "source", "place");
        List<Double> errors = new ArrayList<>();
        int inside = 0;
        int events = 600;
        for (int event = 0; event < events; event++) {
            Position source = somewhere(places, event);
            Dice noise = Dice.of(5, "event-" + event, "onset");
            Fix fix = locator.locate(array.arrivals(array.hear(
                            "gunshot",
                            source,
                            10,
                            130,
                            mic -> SIGMA * noise.forPurpose(mic).gaussian(0))))
                    .orElseThrow();
            errors.add(fix.position().horizontalDistanceTo(source));
            if (Ellipses.contains(fix.ellipse(), fix.position(), source)) {
                inside++;
            }
        }
        errors.sort(null);
        double median = errors.get(events / 2);
        double share = (double) inside / events;
        assertTrue(median > 0.05 && median < 0.25, () -> "median error " + median + " m");
        assertTrue(share > 0.93 && share < 0.985, () -> "share inside the ellipse " + share);
    }

    @ParameterizedTest
    @CsvSource({"0.05", "-0.05", "0.4", "-0.02"})
    void oneWrongOnsetAmongSixDoesNotMoveThePlace(double errorSeconds) {
        Array array = Array.six();
        Dice places = Dice.of(6, "source", "place");
        TimeDifference locator = locator(array, exactSettings());
        for (int event = 0; event < 30; event++) {
            Position source = somewhere(places, event);
            String wrong = "mic-%02d".formatted(1 + event % array.size());
            Dice noise = Dice.of(6, "event-" + event, "onset");
            Fix fix = locator.locate(array.arrivals(array.hear(
                            "gunshot",
                            source,
                            10,
                            130,
                            mic -> SIGMA * noise.forPurpose(mic).gaussian(0) + (mic.equals(wrong) ? errorSeconds : 0))))
                    .orElseThrow();
            assertTrue(fix.position().horizontalDistanceTo(source) < 2, () -> wrong + " " + source + " " + fix);
            assertTrue(fix.used().size() >= 4, () -> "used " + fix.used());
            assertTrue(
                    fix.used().stream()
                            .noneMatch(a -> a.detection().microphone().equals(wrong)),
                    () -> "the wrong onset was used: " + fix.used());
        }
    }

    @Test
    void fiveMicrophonesOutvoteOneThatIsFiftyMillisecondsLate() {
        Array array = Array.of(0, 0, 300, 0, 300, 300, 0, 300, 150, 20);
        Position source = Array.source(120, 170);
        Fix fix = locate(
                array,
                exactSettings(),
                array.arrivals(array.hear("gunshot", source, 10, 130, mic -> mic.equals("mic-03") ? 0.05 : 0)));
        assertTrue(fix.position().horizontalDistanceTo(source) < 1, () -> fix.toString());
    }

    @Test
    void microphonesInOneLineGiveAnAnswerThatAdmitsTheMirrorPlace() {
        Array line = Array.of(0, 0, 60, 0, 120, 0, 180, 0, 240, 0);
        Position source = Array.source(100, 40);
        Fix fix = locate(line, exactSettings(), line.arrivals(line.hear("gunshot", source, 10, 130, mic -> 0)));
        assertTrue(Ellipses.contains(fix.ellipse(), fix.position(), source), () -> fix.toString());
        assertTrue(Ellipses.contains(fix.ellipse(), fix.position(), Array.source(100, -40)), () -> fix.toString());
    }

    @Test
    void aRegionTooLongToLookAtIsNoPlace() {
        Array line = Array.of(0, 0, 200, 0, 400, 0, 600, 0, 800, 0);
        Position source = Array.source(350, 250);
        assertTrue(locator(line, exactSettings())
                .locate(line.arrivals(line.hear("gunshot", source, 10, 130, mic -> 0)))
                .isEmpty());
    }

    @Test
    void microphonesAllInOnePlaceLocateNothingAndDoNotCrash() {
        Array heap = Array.of(5, 5, 5, 5, 5, 5, 5, 5);
        Optional<Fix> fix = locator(heap, exactSettings())
                .locate(heap.arrivals(heap.hear("gunshot", Array.source(100, 40), 10, 130, mic -> 0)));
        assertTrue(fix.isEmpty(), fix::toString);
    }

    @Test
    void twoOnsetsAreNotEnough() {
        Array two = Array.of(0, 0, 100, 0);
        assertTrue(locator(two, exactSettings())
                .locate(two.arrivals(two.hear("gunshot", Array.source(30, 40), 10, 130, mic -> 0)))
                .isEmpty());
    }
}
