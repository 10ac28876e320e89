package org.soundtown.headless.curve;

import java.util.stream.Stream;
import org.soundtown.coverage.curve.DetectionCurve;
import org.soundtown.coverage.curve.EventSpread;
import org.soundtown.coverage.curve.HeardSound;

/** What a curve says of a sound whose signal-to-noise ratio is known at each microphone. */
final class CurveForecasts {
    private static final int ENOUGH_TO_LOCATE = 3;

    private CurveForecasts() {}

    static double detected(DetectionCurve curve, HeardSound sound) {
        return curve.detection().atLeastOne(ratios(sound), distances(sound), 0);
    }

    /** That at least three microphones report it, one of them detecting it. */
    static double reported(DetectionCurve curve, HeardSound sound) {
        double[] snrDb = ratios(sound);
        double[] metres = distances(sound);
        double mean = 0;
        for (int node = 0; node < EventSpread.count(); node++) {
            mean += EventSpread.weight(node) * reported(curve, snrDb, metres, EventSpread.node(node));
        }
        return curve.detection().ceiling() * mean;
    }

    private static double reported(DetectionCurve curve, double[] snrDb, double[] metres, double deviations) {
        double[] any = {1, 0, 0};
        double[] onlyReports = {1, 0, 0};
        double undetected = 1;
        for (int i = 0; i < snrDb.length; i++) {
            double detects = curve.detection().given(snrDb[i], metres[i], 0, deviations);
            double reports = Math.max(detects, curve.report().given(snrDb[i], metres[i], 0, deviations));
            take(any, reports, 1 - reports);
            take(onlyReports, reports - detects, 1 - reports);
            undetected *= 1 - detects;
        }
        double detected = 1 - undetected;
        double tooFew = 0;
        for (int count = 0; count < ENOUGH_TO_LOCATE; count++) {
            tooFew += any[count] - onlyReports[count];
        }
        return Math.max(0, Math.min(1, detected - tooFew));
    }

    /** Adds a microphone to the probabilities of 0, 1 and 2 reports. */
    private static void take(double[] counts, double one, double none) {
        for (int count = ENOUGH_TO_LOCATE - 1; count >= 0; count--) {
            counts[count] = counts[count] * none + (count == 0 ? 0 : counts[count - 1] * one);
        }
    }

    private static double[] ratios(HeardSound sound) {
        return audible(sound).mapToDouble(HeardSound.Reception::snrDb).toArray();
    }

    private static double[] distances(HeardSound sound) {
        return audible(sound).mapToDouble(HeardSound.Reception::distanceMetres).toArray();
    }

    private static Stream<HeardSound.Reception> audible(HeardSound sound) {
        return sound.receptions().stream().filter(HeardSound.Reception::audible);
    }
}
