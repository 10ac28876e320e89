package org.soundtown.coverage.curve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.dice.DiceCursor;

class CurveFitTest {
    private static final CurveShape TRUE = new CurveShape(0.9, 0.95, 12, 3, 5, 0, 8);

    @Test
    void theFitFindsTheCurveThatMadeTheReceptions() {
        List<List<HeardSound>> runs = simulated(TRUE, 30, 40);
        CurveFit.Fitted fitted = new CurveFit(runs, HeardSound.Reception::detected, 0).best();
        CurveShape shape = fitted.shape();
        String said = shape + " " + fitted.standardErrors();
        within(TRUE.midpointDb(), shape.midpointDb(), fitted.standardErrors().midpointDb(), said);
        within(TRUE.slopeDb(), shape.slopeDb(), fitted.standardErrors().slopeDb(), said);
        within(TRUE.eventSdDb(), shape.eventSdDb(), fitted.standardErrors().eventSdDb(), said);
        within(TRUE.distanceDb(), shape.distanceDb(), fitted.standardErrors().distanceDb(), said);
        within(TRUE.ceiling(), shape.ceiling(), fitted.standardErrors().ceiling(), said);
        assertTrue(fitted.standardErrors().midpointDb() < 1, said);
    }

    @Test
    void aClassThatWasNeverDetectedStillHasACurveWhichSaysHardlyEver() {
        CurveShape never = new CurveShape(0, 1, 12, 3, 5, 0);
        CurveShape shape = new CurveFit(simulated(never, 5, 20), HeardSound.Reception::detected, 0)
                .best()
                .shape();
        assertTrue(shape.probability(20) < 0.05, shape.toString());
    }

    @Test
    void aClassWithFewDetectionsIsMarked() {
        DetectionCurve thin = CurveMeasurement.of("cry", simulated(new CurveShape(0.1, 1, 30, 3, 5, 0), 2, 20), 0);
        assertTrue(thin.isThin());
        assertEquals(40, thin.events());
    }

    /** Four standard errors: at fixed dice this either holds or not, and the fit is not asked to be luckier than that. */
    private static void within(double expected, double found, double standardError, String said) {
        assertTrue(Math.abs(expected - found) < 4 * standardError + 1e-6, said);
    }

    private static List<List<HeardSound>> simulated(CurveShape shape, int runs, int sounds) {
        DiceCursor dice = Dice.of(7, "test", "receptions").cursor();
        List<List<HeardSound>> all = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            List<HeardSound> one = new ArrayList<>();
            for (int i = 0; i < sounds; i++) {
                one.add(sound(shape, dice));
            }
            all.add(one);
        }
        return all;
    }

    private static HeardSound sound(CurveShape shape, DiceCursor dice) {
        boolean possible = dice.uniform() < shape.ceiling();
        double deviations = dice.gaussian();
        List<HeardSound.Reception> receptions = new ArrayList<>();
        for (int microphone = 0; microphone < 4; microphone++) {
            double snr = dice.uniform(0, 40);
            double metres = dice.logUniform(3, 300);
            boolean detected = possible && dice.uniform() < shape.given(snr, metres, 0, deviations);
            receptions.add(new HeardSound.Reception(
                    "mic-" + microphone, snr, 60, 50, metres, true, true, detected, detected, detected));
        }
        return new HeardSound("nowhere", "cry", 100, 0, 0, 12, receptions, false, -1);
    }
}
