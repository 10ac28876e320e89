package org.soundtown.headless.coverage;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.soundtown.acoustics.map.ColourScale;
import org.soundtown.acoustics.map.GridFrame;
import org.soundtown.acoustics.map.ScalarGrid;
import org.soundtown.coverage.CoverageModel;
import org.soundtown.coverage.place.OpenCells;
import org.soundtown.headless.file.WholeFile;

/**
 * One map of probabilities as an ASCII grid with its projection ({@code .asc}, {@code .prj}) and as a picture with world file
 * and projection ({@code .png}, {@code .pgw}, {@code .png.aux.xml}): what QGIS opens where it lies.
 */
final class RasterFiles {
    private static final int NO_DATA = -9999;
    private static final int SHADES = 201;

    private final OpenCells cells;
    private final String projection;
    private final IndexColorModel colours = colours();

    RasterFiles(CoverageModel model) {
        cells = model.cells();
        projection = LocalProjection.wellKnownText(model.input().district());
        ImageIO.setUseCache(false);
    }

    /** The cells' values on the grid, NaN between them. */
    ScalarGrid grid(float[] probability) {
        float[] values = new float[cells.frame().nodes()];
        Arrays.fill(values, Float.NaN);
        for (int cell = 0; cell < probability.length; cell++) {
            values[cells.node(cell)] = probability[cell];
        }
        return new ScalarGrid(cells.frame(), values);
    }

    /** @param name without extension */
    void write(ScalarGrid grid, Path name) {
        text(name, ".asc", ascii(grid));
        text(name, ".prj", projection + "\n");
        WholeFile.<RuntimeException>write(beside(name, ".png"), part -> picture(grid, part));
        text(name, ".pgw", world());
        text(name, ".png.aux.xml", "<PAMDataset><SRS>" + projection.replace("\"", "&quot;") + "</SRS></PAMDataset>\n");
    }

    private static Path beside(Path name, String extension) {
        return name.resolveSibling(name.getFileName() + extension);
    }

    private static void text(Path name, String extension, String text) {
        WholeFile.<RuntimeException>write(
                beside(name, extension), part -> Files.writeString(part, text, StandardCharsets.US_ASCII));
    }

    private String ascii(ScalarGrid grid) {
        GridFrame frame = grid.frame();
        double half = frame.stepMetres() / 2;
        StringBuilder text = new StringBuilder(frame.nodes() * 5 + 200);
        text.append(String.format(
                Locale.ROOT,
                "ncols %d%nnrows %d%nxllcorner %s%nyllcorner %s%ncellsize %s%nNODATA_value %d%n",
                frame.columns(),
                frame.rows(),
                frame.minX() - half,
                frame.minY() - half,
                frame.stepMetres(),
                NO_DATA));
        for (int row = frame.rows() - 1; row >= 0; row--) {
            for (int column = 0; column < frame.columns(); column++) {
                text.append(column == 0 ? "" : " ");
                float value = grid.atNode(column, row);
                if (Float.isNaN(value)) {
                    text.append(NO_DATA);
                } else {
                    Probability.append(text, value);
                }
            }
            text.append('\n');
        }
        return text.toString();
    }

    private String world() {
        GridFrame frame = cells.frame();
        return frame.stepMetres() + "\n0.0\n0.0\n" + -frame.stepMetres() + "\n" + frame.minX() + "\n"
                + (frame.minY() + (frame.rows() - 1) * frame.stepMetres()) + "\n";
    }

    private void picture(ScalarGrid grid, Path file) throws IOException {
        GridFrame frame = grid.frame();
        BufferedImage image =
                new BufferedImage(frame.columns(), frame.rows(), BufferedImage.TYPE_BYTE_INDEXED, colours);
        byte[] row = new byte[frame.columns()];
        for (int y = 0; y < frame.rows(); y++) {
            for (int x = 0; x < row.length; x++) {
                float value = grid.atNode(x, frame.rows() - 1 - y);
                row[x] = (byte) (Float.isNaN(value) ? SHADES : Math.round(value * (SHADES - 1)));
            }
            image.getRaster().setDataElements(0, y, row.length, 1, row);
        }
        ImageIO.write(image, "png", file.toFile());
    }

    /** Shades of the probability, and one that lets the map below through. */
    private static IndexColorModel colours() {
        ColourScale scale = ColourScale.ofLevels(0, 1);
        byte[] red = new byte[SHADES + 1];
        byte[] green = new byte[SHADES + 1];
        byte[] blue = new byte[SHADES + 1];
        byte[] alpha = new byte[SHADES + 1];
        for (int i = 0; i < SHADES; i++) {
            int rgb = scale.rgb((double) i / (SHADES - 1));
            red[i] = (byte) (rgb >> 16);
            green[i] = (byte) (rgb >> 8);
            blue[i] = (byte) rgb;
            alpha[i] = (byte) 0xFF;
        }
        return new IndexColorModel(8, SHADES + 1, red, green, blue, alpha);
    }
}
