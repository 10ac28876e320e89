package org.soundtown.acoustics.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The scale bar and north arrow of a map picture, and text that stays readable on any ground. */
final class MapScale {
    private static final Color INK = new Color(0x2B2B2B);
    private static final Color HALO = new Color(255, 255, 255, 215);
    private static final double WANTED_PIXELS = 220;
    private static final int INSET = 24;

    private MapScale() {}

    static void draw(Graphics2D g, double pixelsPerMetre, int mapHeight) {
        double metres = roundLength(WANTED_PIXELS / pixelsPerMetre);
        double length = metres * pixelsPerMetre;
        String text = metres >= 1000 ? (long) (metres / 1000) + " km" : (long) metres + " m";
        g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 17));
        double textWidth = g.getFontMetrics().stringWidth(text);
        double y = mapHeight - INSET - 6.0;
        g.setColor(HALO);
        g.fill(new Rectangle2D.Double(INSET - 12, y - 26, length + textWidth + 74, 44));
        g.setColor(INK);
        g.fill(new Rectangle2D.Double(INSET, y - 6, length / 2, 6));
        g.setStroke(new BasicStroke(1.4f));
        g.draw(new Rectangle2D.Double(INSET, y - 6, length, 6));
        g.drawString(text, (float) (INSET + length + 10), (float) y + 1);
        north(g, INSET + length + textWidth + 36, y);
    }

    private static void north(Graphics2D g, double x, double y) {
        Path2D arrow = new Path2D.Double();
        arrow.moveTo(x, y - 20);
        arrow.lineTo(x + 7, y + 4);
        arrow.lineTo(x, y - 2);
        arrow.lineTo(x - 7, y + 4);
        arrow.closePath();
        g.fill(arrow);
        g.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 14));
        g.drawString("N", (float) x + 10, (float) y + 2);
    }

    /** Text with a pale rim. */
    static void haloed(Graphics2D g, String text, float x, float y) {
        Shape outline =
                g.getFont().createGlyphVector(g.getFontRenderContext(), text).getOutline();
        Shape placed = AffineTransform.getTranslateInstance(x, y).createTransformedShape(outline);
        g.setColor(HALO);
        g.setStroke(new BasicStroke(4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(placed);
        g.setColor(INK);
        g.fill(placed);
    }

    /** The longest of 1, 2, 5 times a power of ten that is not longer than wanted. */
    private static double roundLength(double wanted) {
        double decade = Math.pow(10, Math.floor(Math.log10(wanted)));
        double times = wanted / decade;
        return Math.max(1, (times >= 5 ? 5 : times >= 2 ? 2 : 1) * decade);
    }
}
