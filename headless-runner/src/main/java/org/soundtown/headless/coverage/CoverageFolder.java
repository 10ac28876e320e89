package org.soundtown.headless.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.soundtown.acoustics.map.ScalarGrid;
import org.soundtown.coverage.CoverageModel;
import org.soundtown.coverage.chance.Layer;
import org.soundtown.coverage.chance.Link;
import org.soundtown.headless.file.WholeFile;

/** A folder with everything that is told about coverage. */
public record CoverageFolder(Path folder) {
    /** What may be written. */
    public enum Kind {
        HTML,
        JSON,
        CSV,
        GEOJSON,
        RASTER
    }

    /** @throws UncheckedIOException where the folder cannot be made */
    public static CoverageFolder prepare(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(new IOException("--out " + folder + ": cannot be made as a folder", e));
        }
        return new CoverageFolder(folder);
    }

    public Path page() {
        return folder.resolve("coverage.html");
    }

    /**
     * Writes the kinds asked for.
     *
     * @param stopped asked between files whether to give up; files written stay
     * @throws CancellationException when given up
     */
    public void write(CoverageModel model, List<Answer> answers, Set<Kind> kinds, BooleanSupplier stopped) {
        if (kinds.contains(Kind.JSON)) {
            CoverageJson json = new CoverageJson(model);
            WholeFile.<RuntimeException>write(
                    folder.resolve("coverage.json"), part -> Files.writeString(part, json.text(answers)));
        }
        if (kinds.contains(Kind.HTML)) {
            CoveragePage page = new CoveragePage(model);
            WholeFile.<RuntimeException>write(page(), part -> Files.writeString(part, page.text(answers)));
        }
        if (kinds.contains(Kind.CSV)) {
            WholeFile.<RuntimeException>write(
                    folder.resolve("cells.csv"), part -> new CellTable(model).write(answers, part));
        }
        for (Answer answer : answers) {
            giveUpWhereAsked(stopped);
            if (kinds.contains(Kind.GEOJSON)) {
                AreaGeoJson areas = new AreaGeoJson(model);
                WholeFile.<RuntimeException>write(
                        folder.resolve("coverage-" + answer.when().id() + ".geojson"),
                        part -> areas.write(answer, part));
            }
            if (kinds.contains(Kind.RASTER)) {
                rasters(model, answer, stopped);
            }
        }
    }

    private void rasters(CoverageModel model, Answer answer, BooleanSupplier stopped) {
        Path rasters = prepare(folder.resolve("raster-" + answer.when().id())).folder();
        RasterFiles files = new RasterFiles(model);
        for (Layer layer : answer.layers()) {
            for (Link link : Link.values()) {
                giveUpWhereAsked(stopped);
                ScalarGrid grid = files.grid(layer.of(link));
                files.write(grid, rasters.resolve(layer.soundClass() + "-" + link.word()));
            }
        }
    }

    private static void giveUpWhereAsked(BooleanSupplier stopped) {
        if (stopped.getAsBoolean()) {
            throw new CancellationException("coverage given up");
        }
    }
}
