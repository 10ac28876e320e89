package org.soundtown.acoustics.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Polygon;
import org.soundtown.citymodel.Building;
import org.soundtown.foundation.geometry.Position;

/** A stretch of the map on a picture: where things come to lie, and the things that every picture has. */
final class MapPlan {
    static final Color INK = new Color(0x2B2B2B);
    static final Color PAPER = Color.WHITE;
    static final Color UNKNOWN = new Color(0xF4F2EE);

    private static final int LONGER_SIDE = 1400;
    private static final Color WALL = new Color(0x6F6A64);
    private static final Color ROOF = new Color(0xD9D5CF);

    private final Envelope box;
    private final double pixelsPerMetre;
    private final int width;
    private final int height;

    MapPlan(Envelope box) {
        this.box = box;
        pixelsPerMetre = LONGER_SIDE / Math.max(1, Math.max(box.getWidth(), box.getHeight()));
        width = Math.max(1, (int) Math.round(box.getWidth() * pixelsPerMetre));
        height = Math.max(1, (int) Math.round(box.getHeight() * pixelsPerMetre));
    }

    double pixelsPerMetre() {
        return pixelsPerMetre;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    double x(double east) {
        return (east - box.getMinX()) * pixelsPerMetre;
    }

    double y(double north) {
        return (box.getMaxY() - north) * pixelsPerMetre;
    }

    static void smooth(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    void building(Graphics2D g, Building building) {
        Polygon footprint = building.footprint();
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        add(path, footprint.getExteriorRing().getCoordinates());
        for (int hole = 0; hole < footprint.getNumInteriorRing(); hole++) {
            add(path, footprint.getInteriorRingN(hole).getCoordinates());
        }
        g.setColor(ROOF);
        g.fill(path);
        g.setColor(WALL);
        g.setStroke(new BasicStroke(1.1f));
        g.draw(path);
    }

    void add(Path2D path, Coordinate[] line) {
        for (int i = 0; i < line.length; i++) {
            if (i == 0) {
                path.moveTo(x(line[i].x), y(line[i].y));
            } else {
                path.lineTo(x(line[i].x), y(line[i].y));
            }
        }
    }

    /** A place with its name. */
    void mark(Graphics2D g, Position at, String name) {
        double x = x(at.x());
        double y = y(at.y());
        for (Object[] disc : List.of(
                new Object[] {13.0, PAPER}, new Object[] {10.5, INK}, new Object[] {8.0, PAPER}, new Object[] {4.5, INK
                })) {
            double radius = (Double) disc[0];
            g.setColor((Color) disc[1]);
            g.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
        }
        g.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 17));
        MapScale.haloed(g, name, (float) x + 18, (float) y + 6);
    }
}
