package org.soundtown.coverage.curve;

import java.util.List;
import java.util.Locale;
import org.soundtown.foundation.document.Documents;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Curves as the text of the file that {@link DetectionCurves#read} reads, with as many digits as mean something. */
public final class CurveFile {
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .build();

    private CurveFile() {}

    public static String text(DetectionCurves curves) {
        ObjectNode file = Documents.JSON.valueToTree(curves);
        StringBuilder text = new StringBuilder(
                "# Written by soundtown detection-curves; docs/coverage-calibration.md says how, and what the figures mean.\n");
        file.remove("classes");
        text.append(YAML.writeValueAsString(file));
        text.append("classes:\n");
        curves.classes().forEach(curve -> text.append(entry(curve)));
        return text.toString();
    }

    private static String entry(DetectionCurve curve) {
        DetectionCurve.StandardErrors errors = curve.standardErrors();
        return "  - class: " + curve.soundClass() + "\n"
                + "    detection: " + shape(curve.detection()) + "\n"
                + "    report: " + shape(curve.report()) + "\n"
                + String.format(
                        Locale.ROOT,
                        "    standardErrors: {ceiling: %.4f, certainty: %.4f, midpointDb: %.2f, slopeDb: %.2f, eventSdDb: %.2f, distanceDb: %.2f}\n",
                        errors.ceiling(),
                        errors.certainty(),
                        errors.midpointDb(),
                        errors.slopeDb(),
                        errors.eventSdDb(),
                        errors.distanceDb())
                + counts(curve);
    }

    private static String shape(CurveShape shape) {
        return String.format(
                Locale.ROOT,
                "{ceiling: %.4f, certainty: %.4f, midpointDb: %.2f, slopeDb: %.2f, eventSdDb: %.2f, leastSnrDb: %.1f, distanceDb: %.2f}",
                shape.ceiling(),
                shape.certainty(),
                shape.midpointDb(),
                shape.slopeDb(),
                shape.eventSdDb(),
                shape.leastSnrDb(),
                shape.distanceDb());
    }

    private static String counts(DetectionCurve curve) {
        return List.of(
                        "    events: " + curve.events(),
                        "    receptions: " + curve.receptions(),
                        "    detections: " + curve.detections(),
                        "    reports: " + curve.reports(),
                        "    rightly: " + curve.rightly())
                .stream()
                .map(line -> line + "\n")
                .reduce("", String::concat);
    }
}
