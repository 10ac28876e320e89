package org.soundtown.acoustics.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Locale;

/**
 * What stands beside a map picture: title, remark, and the colours with their numbers.
 *
 * @param title what is shown
 * @param remark of what, under which conditions; one line
 * @param unit of the numbers
 * @param decimals of the numbers
 * @param major every so many marks one is written out and its contour drawn stronger
 * @param marks ascending values at which contours run, not to be changed
 */
public record MapLegend(String title, String remark, String unit, int decimals, int major, double[] marks) {
    static final int WIDTH = 150;

    private static final Color INK = new Color(0x2B2B2B);
    private static final Color FAINT = new Color(0x6B6B6B);
    private static final int BAR_WIDTH = 26;
    private static final int GAP = 30;

    /** For levels (dB(A)): contours every 5 dB, every second one written out. */
    public static MapLegend ofLevels(String title, String remark, ColourScale colours) {
        return new MapLegend(title, remark, "dB(A)", 0, 2, every(5, colours.low(), colours.high()));
    }

    /** For times (s): about thirty contours at round steps, every second one written out. */
    public static MapLegend ofTimes(String title, String remark, ColourScale colours) {
        double wanted = (colours.high() - colours.low()) / 30;
        double decade = Math.pow(10, Math.floor(Math.log10(wanted)));
        double step = decade * (wanted > 5 * decade ? 10 : wanted > 2 * decade ? 5 : wanted > decade ? 2 : 1);
        int decimals = Math.max(0, (int) -Math.floor(Math.log10(2 * step)));
        return new MapLegend(title, remark, "s", decimals, 2, every(step, colours.low(), colours.high()));
    }

    /** Marks at the multiples of a step within a range, its ends included. */
    public static double[] every(double step, double low, double high) {
        int first = (int) Math.ceil(low / step - 1e-9);
        int last = (int) Math.floor(high / step + 1e-9);
        double[] marks = new double[Math.max(0, last - first + 1)];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = (first + i) * step;
        }
        return marks;
    }

    boolean isMajor(double mark) {
        for (int i = 0; i < marks.length; i += major) {
            if (marks[i] == mark) {
                return true;
            }
        }
        return false;
    }

    void draw(Graphics2D g, ColourScale colours, int left, int top, int mapWidth, int mapHeight) {
        g.setColor(INK);
        g.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 24));
        g.drawString(title, left, top - 38);
        g.setColor(FAINT);
        g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 16));
        g.drawString(remark, left, top - 13);
        bar(g, colours, left + mapWidth + GAP, top + 30, Math.max(60, Math.min(mapHeight - 40, 700)));
    }

    private void bar(Graphics2D g, ColourScale colours, int x, int top, int length) {
        g.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 17));
        g.setColor(INK);
        g.drawString(unit, x, top - 12);
        for (int i = 0; i < length; i++) {
            double value = colours.high() - (i + 0.5) / length * (colours.high() - colours.low());
            g.setColor(colours.colour(value));
            g.fill(new Rectangle2D.Double(x, top + i, BAR_WIDTH, 1));
        }
        g.setColor(INK);
        g.setStroke(new BasicStroke(1));
        g.draw(new Rectangle2D.Double(x - 0.5, top - 0.5, BAR_WIDTH + 1, length + 1));
        g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 16));
        for (double mark : marks) {
            double y = top + length * (colours.high() - mark) / (colours.high() - colours.low());
            if (y < top - 1 || y > top + length + 1) {
                continue;
            }
            g.draw(new Line2D.Double(x + BAR_WIDTH, y, x + BAR_WIDTH + (isMajor(mark) ? 8 : 4), y));
            if (isMajor(mark)) {
                g.drawString(
                        String.format(Locale.ROOT, "%." + decimals + "f", mark), x + BAR_WIDTH + 13, (float) y + 6);
            }
        }
    }
}
