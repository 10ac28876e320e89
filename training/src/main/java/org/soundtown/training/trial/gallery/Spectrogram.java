package org.soundtown.training.trial.gallery;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Locale;
import org.soundtown.acoustics.map.ColourScale;
import org.soundtown.detection.features.LogMel;
import org.soundtown.training.trial.Claim;
import org.soundtown.training.trial.Performance;

/**
 * A performance as the classifier's bands show it, with marks where the sound began and where the detector claimed something.
 * Needs a font on the machine (Debian: {@code fontconfig} and any font).
 */
final class Spectrogram {
    private static final int BAND_PIXELS = 5;
    private static final int FRAME_PIXELS = 1;
    private static final int LEFT = 64;
    private static final int TOP = 64;
    private static final int RIGHT = 96;
    private static final int BOTTOM = 46;
    private static final double RANGE_DB = 70;
    private static final double[] HERTZ = {100, 250, 500, 1000, 2000, 4000, 7000};
    private static final Color INK = new Color(0x2B2B2B);
    private static final Color CLAIM = new Color(0x6FE3FF);

    private final Performance performance;
    private final MelPicture picture;
    private final ColourScale colours;
    private final int width;
    private final int height = LogMel.MELS * BAND_PIXELS;

    Spectrogram(Performance performance, float[] samples) {
        this.performance = performance;
        picture = MelPicture.of(samples);
        double high = Math.ceil(picture.loudestDb() / 10) * 10;
        colours = ColourScale.ofLevels(high - RANGE_DB, high);
        width = picture.frames() * FRAME_PIXELS;
    }

    BufferedImage draw() {
        BufferedImage image =
                new BufferedImage(LEFT + width + RIGHT, TOP + height + BOTTOM, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        field(image);
        g.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 15));
        g.setColor(INK);
        g.drawString(
                String.format(
                        Locale.ROOT,
                        "%s at %.0f m, %.0f dB above the ambience",
                        performance.heading(),
                        performance.metres(),
                        performance.snrDb()),
                LEFT,
                20);
        g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
        axes(g);
        scale(g);
        sound(g);
        claims(g);
        g.dispose();
        return image;
    }

    private void field(BufferedImage image) {
        for (int py = 0; py < height; py++) {
            double[] row = picture.levelDb()[LogMel.MELS - 1 - py / BAND_PIXELS];
            for (int px = 0; px < width; px++) {
                image.setRGB(LEFT + px, TOP + py, colours.rgb(row[px / FRAME_PIXELS]));
            }
        }
    }

    private void axes(Graphics2D g) {
        g.draw(new Rectangle2D.Double(LEFT - 0.5, TOP - 0.5, width + 1, height + 1));
        for (int second = 0; x(second) <= LEFT + width; second++) {
            g.draw(new Line2D.Double(x(second), TOP + height, x(second), TOP + height + 5));
            g.drawString(Integer.toString(second), (float) x(second) - 4, TOP + height + 20);
        }
        g.drawString("time (s)", LEFT + width / 2 - 24, TOP + height + 38);
        for (double hertz : HERTZ) {
            double y = TOP + height - MelPicture.band(hertz) * BAND_PIXELS;
            g.draw(new Line2D.Double(LEFT - 5, y, LEFT, y));
            String label = hertz >= 1000 ? Math.round(hertz / 1000) + " kHz" : Math.round(hertz) + " Hz";
            g.drawString(label, LEFT - 8 - g.getFontMetrics().stringWidth(label), (float) y + 4);
        }
    }

    private void scale(Graphics2D g) {
        int x = LEFT + width + 18;
        for (int py = 0; py < height; py++) {
            double share = 1 - (py + 0.5) / height;
            g.setColor(new Color(colours.rgb(colours.low() + share * (colours.high() - colours.low()))));
            g.fill(new Rectangle2D.Double(x, TOP + py, 14, 1));
        }
        g.setColor(INK);
        for (double db = colours.low(); db <= colours.high(); db += 10) {
            double y = TOP + height * (colours.high() - db) / (colours.high() - colours.low());
            g.drawString(String.format(Locale.ROOT, "%.0f", db), x + 20, (float) y + 4);
        }
        g.drawString("dB re full scale", x - 18, TOP - 12);
    }

    /** A bracket above the field over the time in which the recording arrives, and a broken line at the onset. */
    private void sound(Graphics2D g) {
        g.setColor(INK);
        g.setStroke(new BasicStroke(2));
        double y = TOP - 8;
        Path2D bracket = new Path2D.Double();
        bracket.moveTo(x(performance.startSeconds()), y + 5);
        bracket.lineTo(x(performance.startSeconds()), y);
        bracket.lineTo(x(performance.endSeconds()), y);
        bracket.lineTo(x(performance.endSeconds()), y + 5);
        g.draw(bracket);
        g.setColor(Color.WHITE);
        g.setStroke(new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {5, 4}, 0));
        g.draw(new Line2D.Double(x(performance.onsetSeconds()), TOP, x(performance.onsetSeconds()), TOP + height));
    }

    private void claims(Graphics2D g) {
        g.setColor(CLAIM);
        g.setStroke(new BasicStroke(1.4f));
        int row = 0;
        for (Claim claim : performance.claims()) {
            double x = x(claim.onsetSeconds());
            g.draw(new Line2D.Double(x, TOP, x, TOP + height));
            String label = String.format(Locale.ROOT, "%s %.2f", claim.soundClass(), claim.confidence());
            int textWidth = g.getFontMetrics().stringWidth(label);
            double left = Math.min(x + 4, LEFT + width - textWidth - 4.0);
            g.drawString(label, (float) left, TOP + 16 + 15 * (row++ % 6));
        }
    }

    private double x(double seconds) {
        return LEFT + seconds / MelPicture.HOP_SECONDS * FRAME_PIXELS;
    }
}
