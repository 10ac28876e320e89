package org.soundtown.headless.coverage;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.soundtown.citymodel.LocalFrame;
import org.soundtown.coverage.CoverageModel;
import org.soundtown.coverage.chance.Layer;
import org.soundtown.coverage.chance.Link;
import org.soundtown.coverage.place.OpenCells;

/** {@code cells.csv}: a row a cell and class, and hour and weather. */
final class CellTable {
    private static final double PER_DEGREE = 1e7;
    private static final int FLUSH = 1 << 16;

    private final CoverageModel model;

    CellTable(CoverageModel model) {
        this.model = model;
    }

    void write(List<Answer> answers, Path file) throws IOException {
        OpenCells cells = model.cells();
        LocalFrame frame = model.input().district().frame();
        StringBuilder text = new StringBuilder(2 * FLUSH);
        text.append("conditions,x,y,longitude,latitude,public,place,class");
        for (Link link : Link.values()) {
            text.append(',').append(link.word());
        }
        text.append(",expectedErrorMetres\n");
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            for (int cell = 0; cell < cells.count(); cell++) {
                String where = where(cell, cells, frame);
                for (Answer answer : answers) {
                    for (Layer layer : answer.layers()) {
                        text.append(answer.when().id()).append(where).append(layer.soundClass());
                        for (Link link : Link.values()) {
                            text.append(',');
                            Probability.append(text, layer.of(link)[cell]);
                        }
                        text.append(',');
                        float error = layer.errorMetres()[cell];
                        if (!Float.isNaN(error)) {
                            text.append(Math.round(error * 10) / 10.0);
                        }
                        text.append('\n');
                    }
                }
                if (text.length() > FLUSH) {
                    out.append(text);
                    text.setLength(0);
                }
            }
            out.append(text);
        }
    }

    private String where(int cell, OpenCells cells, LocalFrame frame) {
        LocalFrame.Geographic on = frame.toGeographic(cells.x(cell), cells.y(cell));
        boolean open = model.publicSpace().isPublic(cell);
        String name = open ? model.publicSpace().name(cell) : "";
        return "," + cells.x(cell) + "," + cells.y(cell) + "," + Math.rint(on.longitude() * PER_DEGREE) / PER_DEGREE
                + "," + Math.rint(on.latitude() * PER_DEGREE) / PER_DEGREE + "," + (open ? 1 : 0) + ","
                + quoted(name) + ",";
    }

    private static String quoted(String text) {
        return text.matches("[^\",\\r\\n]*") ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
