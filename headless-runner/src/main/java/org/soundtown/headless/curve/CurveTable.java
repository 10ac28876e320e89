package org.soundtown.headless.curve;

import java.util.Locale;
import org.soundtown.coverage.curve.CurveShape;
import org.soundtown.coverage.curve.DetectionCurve;
import org.soundtown.coverage.curve.DetectionCurves;
import org.soundtown.scenarios.evaluation.interval.Share;

/** Curves as lines for the screen. */
public final class CurveTable {
    private static final double Z = 1.959964;

    private CurveTable() {}

    public static String of(DetectionCurves curves) {
        StringBuilder text = new StringBuilder(String.format(
                "%-15s %6s %6s %6s  %-18s %7s %7s %8s %7s %9s  %s%n",
                "class",
                "events",
                "heard",
                "found",
                "midpoint, dB",
                "slope",
                "spread",
                "distance",
                "ceiling",
                "certainty",
                "right class"));
        curves.classes().forEach(curve -> text.append(line(curve)));
        return text.toString();
    }

    private static String line(DetectionCurve curve) {
        CurveShape shape = curve.detection();
        Share right = Share.of(curve.rightly(), curve.detections());
        return String.format(
                Locale.ROOT,
                "%-15s %6d %6d %6d  %5.1f [%5.1f, %5.1f] %7.1f %7.1f %8.1f %7.2f %9.2f  %.0f %%%s%n",
                curve.soundClass(),
                curve.events(),
                curve.receptions(),
                curve.detections(),
                shape.midpointDb(),
                shape.midpointDb() - Z * curve.standardErrors().midpointDb(),
                shape.midpointDb() + Z * curve.standardErrors().midpointDb(),
                shape.slopeDb(),
                shape.eventSdDb(),
                shape.distanceDb(),
                shape.ceiling(),
                shape.certainty(),
                100 * right.share().orElse(Double.NaN),
                curve.isThin() ? "  too few detections to trust" : "");
    }
}
