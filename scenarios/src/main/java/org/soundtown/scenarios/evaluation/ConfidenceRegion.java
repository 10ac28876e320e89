package org.soundtown.scenarios.evaluation;

import org.soundtown.foundation.geometry.Position;
import org.soundtown.scenarios.evaluation.trace.Fields;
import org.soundtown.simcore.chronicle.ChronicleRecord;
import tools.jackson.databind.JsonNode;

/**
 * An alert's 95 % ellipse where it lies on the map.
 *
 * @param semiMajorMetres half the long axis (m)
 * @param semiMinorMetres half the short axis (m)
 * @param bearingDegrees bearing of the long axis (degrees clockwise from north)
 */
public record ConfidenceRegion(Position centre, double semiMajorMetres, double semiMinorMetres, double bearingDegrees) {

    public static ConfidenceRegion of(ChronicleRecord alert) {
        JsonNode ellipse = Fields.object(alert, "ellipse");
        return new ConfidenceRegion(
                Fields.position(alert),
                ellipse.path("semiMajorMetres").asDouble(),
                ellipse.path("semiMinorMetres").asDouble(),
                ellipse.path("bearingDegrees").asDouble());
    }

    /** Whether a place lies within it or on its edge, heights left aside. */
    public boolean contains(Position place) {
        double east = place.x() - centre.x();
        double north = place.y() - centre.y();
        double sin = Math.sin(Math.toRadians(bearingDegrees));
        double cos = Math.cos(Math.toRadians(bearingDegrees));
        double along = (east * sin + north * cos) / semiMajorMetres;
        double across = (east * cos - north * sin) / semiMinorMetres;
        return along * along + across * across <= 1;
    }
}
