package org.soundtown.acoustics.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.soundtown.acoustics.path.PropagationPath;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.foundation.geometry.Position;

/**
 * A picture of the paths between two places on the map: colour by kind, the fainter at 1 kHz the thinner. Needs a font on
 * the machine.
 */
public final class PathPicture {
    private static final int MARGIN = 40;
    private static final int TITLE = 100;
    private static final double AROUND_METRES = 25;
    private static final int ONE_KILOHERTZ = 4;

    /** Paths this far below the strongest are drawn thinnest (dB). */
    private static final double FAINTEST_DB = 40;

    private static final Map<PropagationPath.Kind, Color> COLOURS = new EnumMap<>(Map.of(
            PropagationPath.Kind.DIRECT, new Color(0x1B7837),
            PropagationPath.Kind.OVER_ROOF, new Color(0xE08214),
            PropagationPath.Kind.AROUND_CORNER, new Color(0x2166AC),
            PropagationPath.Kind.REFLECTED, new Color(0x8E44AD)));

    private final Scene scene;
    private final List<PropagationPath> paths;
    private final MapPlan plan;

    /** @param paths between two places, at least one */
    public PathPicture(Scene scene, List<PropagationPath> paths) {
        this.scene = scene;
        this.paths = paths.stream()
                .sorted(Comparator.comparingDouble((PropagationPath path) -> path.gainDb()[ONE_KILOHERTZ]))
                .toList();
        Envelope box = new Envelope();
        for (PropagationPath path : paths) {
            path.polyline().forEach(point -> box.expandToInclude(point.x(), point.y()));
        }
        box.expandBy(AROUND_METRES);
        plan = new MapPlan(box);
    }

    /** Draws it. */
    public BufferedImage draw(String title) {
        BufferedImage image = new BufferedImage(
                plan.width() + 2 * MARGIN, plan.height() + TITLE + MARGIN, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        MapPlan.smooth(g);
        g.setColor(MapPlan.PAPER);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        legend(g, title);
        g.translate(MARGIN, TITLE);
        g.clip(new Rectangle2D.Double(0, 0, plan.width(), plan.height()));
        g.setColor(MapPlan.UNKNOWN);
        g.fillRect(0, 0, plan.width(), plan.height());
        scene.buildings().forEach(building -> plan.building(g, building));
        double strongest = paths.get(paths.size() - 1).gainDb()[ONE_KILOHERTZ];
        paths.forEach(path -> path(g, path, strongest));
        List<Position> any = paths.get(0).polyline();
        plan.mark(g, any.get(0), "source");
        plan.mark(g, any.get(any.size() - 1), "receiver");
        MapScale.draw(g, plan.pixelsPerMetre(), plan.height());
        g.dispose();
        return image;
    }

    /** Draws it into a PNG file. */
    public void write(String title, Path png) {
        BufferedImage image = draw(title);
        try (var out = Files.newOutputStream(png)) {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(png + ": cannot be written", e);
        }
    }

    private void path(Graphics2D g, PropagationPath path, double strongestDb) {
        double below = Math.min(FAINTEST_DB, strongestDb - path.gainDb()[ONE_KILOHERTZ]);
        Path2D line = new Path2D.Double();
        plan.add(
                line,
                path.polyline().stream()
                        .map(point -> new Coordinate(point.x(), point.y()))
                        .toArray(Coordinate[]::new));
        g.setColor(COLOURS.get(path.kind()));
        g.setStroke(
                new BasicStroke((float) (5 - 4 * below / FAINTEST_DB), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(line);
    }

    private void legend(Graphics2D g, String title) {
        g.setColor(MapPlan.INK);
        g.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 24));
        g.drawString(title, MARGIN, 40);
        g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 17));
        int x = MARGIN;
        for (PropagationPath.Kind kind : PropagationPath.Kind.values()) {
            long count = paths.stream().filter(path -> path.kind() == kind).count();
            String text = count + " " + kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            g.setColor(COLOURS.get(kind));
            g.fillRect(x, 66, 28, 6);
            g.setColor(MapPlan.INK);
            g.drawString(text, x + 36, 75);
            x += 70 + g.getFontMetrics().stringWidth(text);
        }
    }
}
