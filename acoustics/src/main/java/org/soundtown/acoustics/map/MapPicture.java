package org.soundtown.acoustics.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.locationtech.jts.geom.Geometry;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.foundation.geometry.Position;

/**
 * A picture of a grid's values: the values in colour, contours at the legend's marks, the buildings, the microphone, a
 * scale and a north arrow. Needs a font on the machine (Debian: {@code fontconfig} and any font).
 */
public final class MapPicture {
    private static final int MARGIN = 40;
    private static final int TITLE = 76;

    private final ScalarGrid grid;
    private final Scene scene;
    private final ColourScale colours;
    private final MapLegend legend;
    private final MapPlan plan;
    private final int width;
    private final int height;

    /**
     * @param grid what is shown
     * @param scene its buildings are drawn
     * @param legend title, unit and the values at which contours run
     */
    public MapPicture(ScalarGrid grid, Scene scene, ColourScale colours, MapLegend legend) {
        this.grid = grid;
        this.scene = scene;
        this.colours = colours;
        this.legend = legend;
        plan = new MapPlan(grid.frame().box());
        width = plan.width();
        height = plan.height();
    }

    /** Draws it. */
    public BufferedImage draw(Position microphone) {
        BufferedImage image = new BufferedImage(
                width + 2 * MARGIN + MapLegend.WIDTH, height + TITLE + MARGIN, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        MapPlan.smooth(g);
        g.setColor(MapPlan.PAPER);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        AffineTransform page = g.getTransform();
        g.translate(MARGIN, TITLE);
        g.clip(new Rectangle2D.Double(0, 0, width, height));
        g.drawImage(field(), 0, 0, null);
        contours(g);
        scene.buildings().forEach(building -> plan.building(g, building));
        plan.mark(g, microphone, "microphone");
        MapScale.draw(g, plan.pixelsPerMetre(), height);
        g.setTransform(page);
        g.setClip(null);
        g.setColor(MapPlan.INK);
        g.setStroke(new BasicStroke(1));
        g.draw(new Rectangle2D.Double(MARGIN - 0.5, TITLE - 0.5, width + 1, height + 1));
        legend.draw(g, colours, MARGIN, TITLE, width, height);
        g.dispose();
        return image;
    }

    /** Draws it into a PNG file. */
    public void write(Position microphone, Path png) {
        BufferedImage image = draw(microphone);
        try (var out = Files.newOutputStream(png)) {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(png + ": cannot be written", e);
        }
    }

    private BufferedImage field() {
        BufferedImage field = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        GridFrame frame = grid.frame();
        for (int py = 0; py < height; py++) {
            double y = frame.y(frame.rows() - 1) - (py + 0.5) / plan.pixelsPerMetre();
            for (int px = 0; px < width; px++) {
                double value = grid.nearAt(frame.minX() + (px + 0.5) / plan.pixelsPerMetre(), y);
                field.setRGB(px, py, Double.isNaN(value) ? MapPlan.UNKNOWN.getRGB() : colours.rgb(value));
            }
        }
        return field;
    }

    private void contours(Graphics2D g) {
        for (Contours.Line contour : new Contours(grid, scene).lines(legend.marks())) {
            g.setColor(legend.isMajor(contour.at()) ? new Color(255, 255, 255, 190) : new Color(255, 255, 255, 90));
            g.setStroke(new BasicStroke(
                    legend.isMajor(contour.at()) ? 1.4f : 1f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            Geometry lines = contour.line();
            for (int i = 0; i < lines.getNumGeometries(); i++) {
                Path2D path = new Path2D.Double();
                plan.add(path, lines.getGeometryN(i).getCoordinates());
                g.draw(path);
            }
        }
    }
}
