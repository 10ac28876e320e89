package org.soundtown.training.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.reading.DistrictReader;
import org.soundtown.detection.level.FastLevel;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.document.InputError;

class SpotFinderTest {
    private static final int RATE = 16_000;

    private final District pilot = DistrictReader.read(SmallFolder.districtOfPilot());
    private final SpotFinder finder = new SpotFinder(pilot, new double[8], RATE);

    @Test
    void placesLieWithin15PercentOfTheDistanceAndTheFirstSampleArrivesWithTheEarliestPath() {
        List<Spot> spots = finder.find(4, Dice.of(5, "spots", "test"), share -> 30);

        for (Spot spot : spots) {
            assertEquals(30, spot.metres(), 0.15 * 30);
            double arrival = spot.response().startSeconds() + (double) spot.arrivalSample() / RATE;
            assertTrue(arrival > spot.metres() / 350, arrival + " s for " + spot.metres() + " m");
        }
    }

    @Test
    void tenTimesTheDistanceInSightIsAboutTwentyDecibelsLess() {
        float[] click = new float[RATE / 4];
        for (int i = 0; i < click.length; i++) {
            click[i] = (float) Dice.of(1, "noise", "test").gaussian(i);
        }
        double near = medianDb(finder.find(9, Dice.of(5, "near", "test"), share -> 8), click);
        double far = medianDb(finder.find(9, Dice.of(5, "far", "test"), share -> 80), click);

        assertTrue(near - far > 12 && near - far < 40, near + " and " + far);
    }

    @Test
    void aDistanceThatTheDistrictDoesNotHaveIsAnErrorThatNamesIt() {
        InputError error =
                assertThrows(InputError.class, () -> finder.find(1, Dice.of(1, "spots", "test"), share -> 5000));

        assertTrue(error.getMessage().contains("5000 m"), error.getMessage());
    }

    private static double medianDb(List<Spot> spots, float[] sound) {
        return spots.stream()
                .map(spot -> FastLevel.loudestDb(spot.response().applyTo(sound), RATE, Clip.PASCAL_DB))
                .sorted()
                .toList()
                .get(spots.size() / 2);
    }
}
