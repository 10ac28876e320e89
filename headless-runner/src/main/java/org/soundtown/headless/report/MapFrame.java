package org.soundtown.headless.report;

import java.util.Locale;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.soundtown.citymodel.District;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.scenarios.evaluation.trace.Stories;
import org.soundtown.simcore.chronicle.ChronicleRecord;

/**
 * From the district's metres (y north) to the drawing's units (y down). One unit is one metre, or more where the district is
 * wider than {@link #MOST_UNITS}, so that marks and names keep their size on the screen.
 */
final class MapFrame {
    private static final double MARGIN_METRES = 15;
    private static final double MOST_UNITS = 700;

    private final Envelope extent;
    private final double unitsPerMetre;

    private MapFrame(Envelope extent) {
        this.extent = extent;
        this.unitsPerMetre = Math.min(1, MOST_UNITS / extent.getWidth());
    }

    /** Around everything that stands in the district or happened in it. */
    static MapFrame around(District district, Stories stories) {
        Envelope extent = new Envelope();
        district.buildings().forEach(b -> extent.expandToInclude(b.footprint().getEnvelopeInternal()));
        district.streets().forEach(s -> extent.expandToInclude(s.centreLine().getEnvelopeInternal()));
        district.places().forEach(p -> extent.expandToInclude(p.area().getEnvelopeInternal()));
        for (ChronicleRecord line : stories.trace().lines()) {
            if (line.type().equals("device-installed") || line.type().equals("emission")) {
                line.position().ifPresent(p -> extent.expandToInclude(p.x(), p.y()));
            }
        }
        if (extent.isNull()) {
            extent.expandToInclude(0, 0);
        }
        extent.expandBy(MARGIN_METRES);
        return new MapFrame(extent);
    }

    double width() {
        return units(extent.getWidth());
    }

    double height() {
        return units(extent.getHeight());
    }

    double x(double east) {
        return units(east - extent.getMinX());
    }

    double y(double north) {
        return units(extent.getMaxY() - north);
    }

    /** A length in the district (m) as one of the drawing. */
    double units(double metres) {
        return metres * unitsPerMetre;
    }

    String translate(Position position) {
        return "translate(" + rounded(x(position.x())) + " " + rounded(y(position.y())) + ")";
    }

    /** The path data of a polygon with its holes. */
    String path(Polygon polygon) {
        StringBuilder data = new StringBuilder(path(polygon.getExteriorRing()));
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            data.append(path(polygon.getInteriorRingN(i)));
        }
        return data.toString();
    }

    /** The path data of a line, or of a ring, which it closes. */
    String path(LineString line) {
        return path(line.getCoordinates(), line.isRing());
    }

    String path(Coordinate[] coordinates, boolean closed) {
        StringBuilder data = new StringBuilder();
        int points = closed ? coordinates.length - 1 : coordinates.length;
        for (int i = 0; i < points; i++) {
            data.append(i == 0 ? 'M' : 'L')
                    .append(rounded(x(coordinates[i].x)))
                    .append(',')
                    .append(rounded(y(coordinates[i].y)));
        }
        return data.append(closed ? "Z" : "").toString();
    }

    /** A number of the drawing to a tenth of a unit: finer than any screen shows. */
    static String rounded(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
