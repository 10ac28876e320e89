package org.soundtown.headless.curve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.soundtown.coverage.curve.CurveShape;
import org.soundtown.coverage.curve.DetectionCurve;
import org.soundtown.coverage.curve.HeardSound;

class CurveForecastsTest {
    /** Sounds all alike: a microphone at its midpoint answers every other time, whatever the others do. */
    private static final CurveShape HALF = new CurveShape(1, 1, 10, 1, 1e-6, 0);

    private static final DetectionCurve CURVE =
            new DetectionCurve("cry", HALF, HALF, new DetectionCurve.StandardErrors(0, 0, 0, 0, 0, 0), 1, 1, 1, 1, 1);

    @Test
    void threeOfFourReportsAreCountedAsTheBinomialDistributionDoes() {
        HeardSound sound = sound(10, 10, 10, 10);
        assertEquals(15.0 / 16, CurveForecasts.detected(CURVE, sound), 1e-6);
        assertEquals(5.0 / 16, CurveForecasts.reported(CURVE, sound), 1e-6);
    }

    @Test
    void twoMicrophonesNeverMakeThreeReports() {
        assertEquals(0, CurveForecasts.reported(CURVE, sound(40, 40)), 1e-9);
    }

    @Test
    void reportsWithoutADetectionRaiseNoAlert() {
        CurveShape never = new CurveShape(1, 0, 10, 1, 1, 0);
        DetectionCurve reportsOnly = new DetectionCurve("cry", never, HALF, CURVE.standardErrors(), 1, 1, 0, 1, 0);
        assertEquals(0, CurveForecasts.reported(reportsOnly, sound(40, 40, 40)), 1e-9);
        assertTrue(CurveForecasts.reported(CURVE, sound(40, 40, 40)) > 0.999);
    }

    private static HeardSound sound(double... snrDb) {
        List<HeardSound.Reception> receptions = DoubleStream.of(snrDb)
                .mapToObj(snr -> new HeardSound.Reception("mic", snr, 60, 50, 30, true, true, false, false, false))
                .toList();
        return new HeardSound("nowhere", "cry", 100, 0, 0, 12, receptions, false, -1);
    }
}
