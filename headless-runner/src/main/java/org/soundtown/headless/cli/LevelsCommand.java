package org.soundtown.headless.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.soundtown.acoustics.air.Atmosphere;
import org.soundtown.headless.acoustics.input.Place;
import org.soundtown.headless.acoustics.input.PlaceFile;
import org.soundtown.headless.acoustics.input.SceneFiles;
import org.soundtown.headless.acoustics.levels.Effort;
import org.soundtown.headless.acoustics.levels.LevelSettings;
import org.soundtown.headless.acoustics.levels.LevelTable;
import org.soundtown.headless.acoustics.levels.LevelsRun;
import org.soundtown.headless.file.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Attenuation of every pair of source and receiver. */
@Command(
        name = "levels",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Octave-band attenuation of every pair of source and receiver (L = Lw - A), all paths summed.",
        footerHeading = "%nExample:%n",
        footer = {
            "  soundtown acoustics levels --buildings b.geojson --sources s.csv --receivers r.csv --out levels.csv",
            "",
            "The last line on the screen tells what the calculation alone took: pairs=… wall_s=… cpu_s=… peak_mb=…"
        })
final class LevelsCommand implements Callable<Integer> {
    @Option(
            names = "--buildings",
            paramLabel = "GEOJSON",
            required = true,
            description = "polygons in metres, HEIGHT above the ground (m), alpha (default 0.1)")
    private Path buildings;

    @Option(
            names = "--sources",
            paramLabel = "CSV",
            required = true,
            description = "columns source_id (or id), x, y, z in metres, z above the ground")
    private Path sources;

    @Option(
            names = "--receivers",
            paramLabel = "CSV",
            required = true,
            description = "columns receiver_id (or id), x, y, z in metres, z above the ground")
    private Path receivers;

    @Option(
            names = "--ground",
            paramLabel = "GEOJSON",
            description = "polygons with G, 0 hard to 1 porous (default: 0 everywhere)")
    private Path ground;

    @Option(
            names = "--terrain",
            paramLabel = "GEOJSON",
            description = "points or lines with altitude: third coordinate, or property altitude, height or z "
                    + "(default: flat at 0)")
    private Path terrain;

    @Option(
            names = "--altitudes",
            description = "z of sources and receivers is altitude (default: height above the ground)")
    private boolean altitudes;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "the table: .csv or .parquet")
    private Path out;

    @Option(
            names = "--max-distance",
            paramLabel = "M",
            defaultValue = "400",
            description = "furthest pair, on the map, 1 to 5000 m (default: ${DEFAULT-VALUE})")
    private double maxDistance;

    @Option(
            names = "--reflection-distance",
            paramLabel = "M",
            defaultValue = "100",
            description =
                    "how far from the straight line a façade still reflects, 0 to 1000 m (default: ${DEFAULT-VALUE})")
    private double reflectionDistance;

    @Option(
            names = "--reflection-order",
            paramLabel = "N",
            defaultValue = "1",
            description = "how often a path may be reflected, 0 to 3 (default: ${DEFAULT-VALUE})")
    private int reflectionOrder;

    @Option(
            names = "--favourable",
            paramLabel = "P",
            defaultValue = "0.5",
            description = "share of the time with favourable conditions, 0 to 1 (default: ${DEFAULT-VALUE})")
    private double favourable;

    @Mixin
    private AirOptions air;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "threads to share the work; changes only how long it takes (default: one a core)")
    private Integer threads;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        int workers = Options.threads(threads);
        LevelSettings settings = settings();
        LevelTable.Format format = LevelTable.Format.of(out);
        List<Place> from = PlaceFile.read(sources, "source_id");
        List<Place> to = PlaceFile.read(receivers, "receiver_id");
        long start = System.nanoTime();
        SceneFiles.Read read =
                new SceneFiles(buildings, Optional.ofNullable(ground), Optional.ofNullable(terrain)).read();
        PrintWriter screen = spec.commandLine().getOut();
        screen.printf(Locale.ROOT, "%d buildings read and indexed in %.3f s%n", read.buildings(), seconds(start));
        if (!altitudes) {
            from.replaceAll(place -> place.above(read.scene()));
            to.replaceAll(place -> place.above(read.scene()));
        }
        Cautions.tell(spec, settings.air(), maxDistance);
        LevelsRun run = new LevelsRun(read.scene(), settings, workers);
        Effort effort = calculate(run, from, to, format, settings);
        if (run.silentPairs() > 0) {
            screen.println(run.silentPairs() + " pairs without a path are not in the table");
        }
        screen.println(effort.line());
        return 0;
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private Effort calculate(
            LevelsRun run, List<Place> from, List<Place> to, LevelTable.Format format, LevelSettings settings) {
        Effort[] effort = new Effort[1];
        long pairs = LevelsRun.countPairs(from, to, settings.maxDistanceMetres());
        try (StopSignal stop = StopSignal.onCurrentThread("interrupted; nothing was written");
                Progress progress = Progress.counting("levels", " pairs", pairs)) {
            WholeFile.<InterruptedException>write(out, part -> {
                try (LevelTable table = format.create(part, PlaceFile.haveNumbers(from), PlaceFile.haveNumbers(to))) {
                    effort[0] = run.run(from, to, table, progress::at);
                }
                if (stop.received()) {
                    throw new InterruptedException();
                }
            });
        } catch (InterruptedException e) {
            throw new InterruptedRun();
        }
        return effort[0];
    }

    private LevelSettings settings() {
        Options.within("--max-distance", maxDistance, 1, 5000, "m");
        Options.within("--reflection-distance", reflectionDistance, 0, 1000, "m");
        Options.within("--reflection-order", reflectionOrder, 0, 3, "");
        Options.within("--favourable", favourable, 0, 1, "");
        return new LevelSettings(
                maxDistance, reflectionOrder, reflectionDistance, favourable, air.over(Atmosphere.still(10, 70)));
    }
}
