package org.soundtown.headless.coverage;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.soundtown.acoustics.map.ColourScale;
import org.soundtown.acoustics.map.GridFrame;
import org.soundtown.citymodel.LocalFrame;
import org.soundtown.coverage.CoverageModel;
import org.soundtown.coverage.chance.Layer;
import org.soundtown.coverage.chance.Link;
import org.soundtown.coverage.place.OpenCells;

/**
 * The areas of one hour and weather in which a class is covered with a probability of one band, as GeoJSON in WGS84 (RFC
 * 7946): a feature for each class, link and band, of the cells themselves joined along rows.
 */
final class AreaGeoJson {
    private static final double[] BANDS = {0, 0.1, 0.5, 0.9};
    private static final double PER_DEGREE = 1e7;

    private final OpenCells cells;
    private final String[] corners;
    private final ColourScale colours = ColourScale.ofLevels(0, 1);

    AreaGeoJson(CoverageModel model) {
        cells = model.cells();
        GridFrame grid = cells.frame();
        LocalFrame frame = model.input().district().frame();
        double half = grid.stepMetres() / 2;
        corners = new String[(grid.columns() + 1) * (grid.rows() + 1)];
        for (int row = 0; row <= grid.rows(); row++) {
            for (int column = 0; column <= grid.columns(); column++) {
                LocalFrame.Geographic on = frame.toGeographic(
                        grid.minX() + column * grid.stepMetres() - half, grid.minY() + row * grid.stepMetres() - half);
                corners[row * (grid.columns() + 1) + column] = "[" + Math.rint(on.longitude() * PER_DEGREE) / PER_DEGREE
                        + "," + Math.rint(on.latitude() * PER_DEGREE) / PER_DEGREE + "]";
            }
        }
    }

    void write(Answer answer, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.append("{\"type\":\"FeatureCollection\",\"features\":[");
            String separator = "\n";
            for (Layer layer : answer.layers()) {
                for (Link link : Link.values()) {
                    for (int band = BANDS.length - 1; band >= 0; band--) {
                        String shape = shape(layer.of(link), band);
                        if (!shape.isEmpty()) {
                            out.append(separator).append(feature(answer, layer, link, band, shape));
                            separator = ",\n";
                        }
                    }
                }
            }
            out.append("\n]}\n");
        }
    }

    private String feature(Answer answer, Layer layer, Link link, int band, String shape) {
        double to = band + 1 < BANDS.length ? BANDS[band + 1] : 1;
        return String.format(
                Locale.ROOT,
                "{\"type\":\"Feature\",\"properties\":{\"class\":\"%s\",\"link\":\"%s\",\"conditions\":\"%s\","
                        + "\"from\":%s,\"to\":%s,\"fill\":\"#%06x\",\"stroke-width\":0},"
                        + "\"geometry\":{\"type\":\"MultiPolygon\",\"coordinates\":[%s]}}",
                layer.soundClass(),
                link.word(),
                answer.when().id(),
                BANDS[band],
                to,
                colours.rgb((BANDS[band] + to) / 2),
                shape);
    }

    /** Rectangles along rows, each counter-clockwise from its south-western corner. */
    private String shape(float[] probability, int band) {
        GridFrame grid = cells.frame();
        double to = band + 1 < BANDS.length ? BANDS[band + 1] : Double.POSITIVE_INFINITY;
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < grid.rows(); row++) {
            int start = -1;
            for (int column = 0; column <= grid.columns(); column++) {
                int cell = column < grid.columns() ? cells.cellAtNode(row * grid.columns() + column) : -1;
                boolean in = cell >= 0 && probability[cell] >= BANDS[band] && probability[cell] < to;
                if (in && start < 0) {
                    start = column;
                } else if (!in && start >= 0) {
                    rectangle(text, start, column, row);
                    start = -1;
                }
            }
        }
        return text.toString();
    }

    private void rectangle(StringBuilder text, int from, int to, int row) {
        String first = corner(from, row);
        text.append(text.length() == 0 ? "[[" : ",[[").append(first).append(',').append(corner(to, row));
        text.append(',').append(corner(to, row + 1)).append(',').append(corner(from, row + 1));
        text.append(',').append(first).append("]]");
    }

    private String corner(int column, int row) {
        return corners[row * (cells.frame().columns() + 1) + column];
    }
}
