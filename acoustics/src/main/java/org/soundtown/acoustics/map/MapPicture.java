package org.soundtown.acoustics.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.citymodel.Building;
import org.soundtown.foundation.geometry.Position;

/**
 * A picture of a grid's values: the values in colour, contours at the legend's marks, the buildings, the microphone, a
 * scale and a north arrow. Needs a font on the machine (Debian: {@code fontconfig} and any font).
 */
public final class MapPicture {
    private static final int LONGER_SIDE = 1400;
    private static final int MARGIN = 40;
    private static final int TITLE = 76;
    private static final Color INK = new Color(0x2B2B2B);
    private static final Color PAPER = Color.WHITE;
    private static final Color UNKNOWN = new Color(0xF4F2EE);
    private static final Color WALL = new Color(0x6F6A64);
    private static final Color ROOF = new Color(0xD9D5CF);

    private final ScalarGrid grid;
    private final Scene scene;
    private final ColourScale colours;
    private final MapLegend legend;
    private final double pixelsPerMetre;
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
        var box = grid.frame().box();
        double longer = Math.max(1, Math.max(box.getWidth(), box.getHeight()));
        pixelsPerMetre = LONGER_SIDE / longer;
        width = Math.max(1, (int) Math.round(box.getWidth() * pixelsPerMetre));
        height = Math.max(1, (int) Math.round(box.getHeight() * pixelsPerMetre));
    }

    /** Draws it. */
    public BufferedImage draw(Position microphone) {
        BufferedImage image = new BufferedImage(
                width + 2 * MARGIN + MapLegend.WIDTH, height + TITLE + MARGIN, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(PAPER);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        AffineTransform page = g.getTransform();
        g.translate(MARGIN, TITLE);
        g.clip(new Rectangle2D.Double(0, 0, width, height));
        g.drawImage(field(), 0, 0, null);
        contours(g);
        scene.buildings().forEach(building -> building(g, building));
        microphone(g, microphone);
        MapScale.draw(g, pixelsPerMetre, height);
        g.setTransform(page);
        g.setClip(null);
        g.setColor(INK);
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
            double y = frame.y(frame.rows() - 1) - (py + 0.5) / pixelsPerMetre;
            for (int px = 0; px < width; px++) {
                double value = grid.nearAt(frame.minX() + (px + 0.5) / pixelsPerMetre, y);
                field.setRGB(px, py, Double.isNaN(value) ? UNKNOWN.getRGB() : colours.rgb(value));
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
                add(path, lines.getGeometryN(i).getCoordinates());
                g.draw(path);
            }
        }
    }

    private void building(Graphics2D g, Building building) {
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

    private void microphone(Graphics2D g, Position at) {
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
        MapScale.haloed(g, "microphone", (float) x + 18, (float) y + 6);
    }

    private void add(Path2D path, Coordinate[] line) {
        for (int i = 0; i < line.length; i++) {
            if (i == 0) {
                path.moveTo(x(line[i].x), y(line[i].y));
            } else {
                path.lineTo(x(line[i].x), y(line[i].y));
            }
        }
    }

    private double x(double east) {
        return (east - grid.frame().minX()) * pixelsPerMetre;
    }

    private double y(double north) {
        return (grid.frame().y(grid.frame().rows() - 1) - north) * pixelsPerMetre;
    }
}
