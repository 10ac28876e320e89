package org.soundtown.headless.fieldtrial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.soundtown.headless.fieldtrial.PublishedTrials.Figure;
import org.soundtown.headless.fieldtrial.TrialComparison.Agreement;
import org.soundtown.scenarios.evaluation.MissReason;
import org.soundtown.scenarios.evaluation.Outcome;
import org.soundtown.scenarios.evaluation.Stage;

/** Whether our figures agree with published ones is decided by the rules written down before the runs, and by nothing else. */
class TrialComparisonTest {
    @Test
    void aShotCountsByItsAlertAndByItsPlace() {
        TrialFigures figures = TrialFigures.of(
                1,
                List.of(
                        located(0, 10, 6),
                        located(1, 20, 7),
                        located(2, 40, 5),
                        shot(
                                "gunshot",
                                3,
                                Stage.ALERTED,
                                MissReason.NOT_LOCATED,
                                OptionalDouble.empty(),
                                OptionalInt.empty()),
                        shot(
                                "gunshot",
                                4,
                                Stage.DETECTED,
                                MissReason.WRONG_CLASS,
                                OptionalDouble.empty(),
                                OptionalInt.empty()),
                        shot(
                                "gunshot",
                                5,
                                Stage.UNHEARD,
                                MissReason.TOO_FAR,
                                OptionalDouble.empty(),
                                OptionalInt.empty()),
                        shot(
                                "car-horn",
                                6,
                                Stage.UNHEARD,
                                MissReason.TOO_FAR,
                                OptionalDouble.empty(),
                                OptionalInt.empty())));
        assertEquals(6, figures.shots());
        assertEquals(5, figures.heard().overShots().count());
        assertEquals(4, figures.annunciated().overShots().count());
        assertEquals(3, figures.located().overShots().count());
        assertEquals(1, figures.within15MetresOfSix().overShots().count());
        assertEquals(2, figures.within15MetresOfSix().overShots().of());
        assertEquals(70 / 3.0, figures.meanError().value().orElseThrow(), 1e-9);
    }

    @Test
    void shotsAtOnePlaceCountAsOneInTheWiderInterval() {
        List<Outcome> outcomes = new ArrayList<>();
        for (int run = 0; run < 10; run++) {
            for (int place = 0; place < 9; place++) {
                outcomes.add(located(place, 5, 8));
            }
        }
        TrialFigures figures = TrialFigures.of(10, outcomes);
        assertEquals(9, figures.places());
        // Wilson at k = n: n / (n + z²), with z = 1.959964
        assertEquals(9 / (9 + 3.841459), figures.located().overPlaces().low(), 1e-6);
        assertEquals(90 / (90 + 3.841459), figures.located().overShots().low(), 1e-6);
        assertEquals(Agreement.YES, agreement(figures, Measure.LOCATED, 0.84));
        assertEquals(Agreement.CLOSE, agreement(figures, Measure.LOCATED, 0.97));
        assertEquals(Agreement.NO, agreement(figures, Measure.LOCATED, 0.6));
    }

    @Test
    void theMeanErrorHasStudentsIntervalOverThePlaces() {
        TrialFigures figures =
                TrialFigures.of(1, List.of(located(0, 8, 6), located(1, 10, 6), located(2, 12, 6), located(3, 14, 6)));
        // mean 11, standard deviation 2.58199 of 4 places, t(0.975; 3) = 3.182446
        assertEquals(11 - 3.182446 * 2.581989 / 2, figures.meanError().low().orElseThrow(), 1e-5);
        assertEquals(Agreement.YES, agreement(figures, Measure.MEAN_ERROR, 12.5));
        assertEquals(Agreement.NO, agreement(figures, Measure.MEAN_ERROR, 25));
    }

    @Test
    void withNothingLocatedThereIsNothingToCompare() {
        TrialFigures none = TrialFigures.of(1, List.of());
        assertEquals(Agreement.NOTHING, agreement(none, Measure.MEAN_ERROR, 12.5));
        assertEquals(Agreement.NOTHING, agreement(none, Measure.WITHIN_15_METRES, 0.96));
    }

    @Test
    void theTableNamesBothReportsOnRedwoodCity() {
        PublishedTrials.Trial redwood = PublishedTrials.shipped().trials().get(0);
        String text = TrialText.of(TrialComparison.of(redwood, TrialFigures.of(1, List.of(located(0, 10, 6)))));
        assertTrue(text.contains("Watkins") && text.contains("NIJ"), text);
        assertTrue(text.contains("12.5 m") && text.contains("7.6 m"), text);
    }

    private static Agreement agreement(TrialFigures figures, Measure measure, double published) {
        PublishedTrials.Trial trial =
                new PublishedTrials.Trial("s", "t", List.of(new Figure(measure, published, "assumed")));
        return TrialComparison.of(trial, figures).rows().get(0).agreement();
    }

    private static Outcome located(double place, double errorMetres, int microphones) {
        return shot(
                "gunshot",
                place,
                Stage.LOCATED,
                MissReason.NONE,
                OptionalDouble.of(errorMetres),
                OptionalInt.of(microphones));
    }

    private static Outcome shot(
            String soundClass,
            double place,
            Stage stage,
            MissReason miss,
            OptionalDouble error,
            OptionalInt microphones) {
        return new Outcome(
                1, soundClass, 0, place, 0, stage, miss, Optional.empty(), List.of(), error, microphones, List.of());
    }
}
