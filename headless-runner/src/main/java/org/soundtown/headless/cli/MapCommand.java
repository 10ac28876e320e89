package org.soundtown.headless.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.locationtech.jts.geom.Envelope;
import org.soundtown.acoustics.map.GridFrame;
import org.soundtown.acoustics.map.SoundMap;
import org.soundtown.citymodel.District;
import org.soundtown.emissions.EmissionClass;
import org.soundtown.emissions.EmissionLibrary;
import org.soundtown.foundation.band.OctaveBands;
import org.soundtown.foundation.document.InputError;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.headless.acoustics.response.MapFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What a microphone hears of every place, and how late. */
@Command(
        name = "map",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "How loud and how late a sound from every place arrives at a microphone: contours and pictures.",
        footerHeading = "%nExample:%n",
        footer = {
            "  soundtown acoustics map --district districts/tarentaize-beaubrun-couriot --microphone mic-17 \\",
            "      --class cry --step 2 --out maps",
            "",
            "Leaves level.geojson, level.png, arrival.geojson, arrival.png. Contours are in WGS84 in a district,",
            "else in metres."
        })
final class MapCommand implements Callable<Integer> {
    /** Free field at 1 m lies so far below the sound power level, 10 lg 4π (dB). */
    private static final double AT_ONE_METRE_DB = 10 * Math.log10(4 * Math.PI);

    private static final double MARGIN_METRES = 50;

    @Mixin
    private SceneOptions where;

    @Option(
            names = "--microphone",
            paramLabel = "ID",
            required = true,
            description = "a microphone or mounting point of the district, or X,Y,Z in metres, Z above the ground")
    private String microphone;

    @Option(
            names = "--class",
            paramLabel = "ID",
            description = "map a class of sound at its mean level, see docs/emissions.md "
                    + "(default: a source of 100 dB(A) sound power, the same in every octave)")
    private String emissionClass;

    @Option(
            names = "--step",
            paramLabel = "M",
            defaultValue = "5",
            description = "from node to node of the grid, 0.1 to 1000 m (default: ${DEFAULT-VALUE})")
    private double step;

    @Option(
            names = "--height",
            paramLabel = "M",
            defaultValue = "1.5",
            description = "of the sources above the ground, 0 to 1000 m (default: ${DEFAULT-VALUE})")
    private double height;

    @Option(
            names = "--box",
            paramLabel = "W,S,E,N",
            description = "of the map, in metres (default: all buildings and 50 m around)")
    private String box;

    @Option(
            names = "--favourable",
            paramLabel = "P",
            defaultValue = "0.5",
            description = "share of the time with favourable conditions, 0 to 1 (default: ${DEFAULT-VALUE})")
    private double favourable;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "threads to share the work; changes only how long it takes (default: one a core)")
    private Integer threads;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "the folder for the maps")
    private Path out;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        int workers = Options.threads(threads);
        Options.within("--step", step, 0.1, 1000, "m");
        Options.within("--height", height, 0, 1000, "m");
        Options.within("--favourable", favourable, 0, 1, "");
        double[] power = powerLevelDb();
        SceneOptions.Chosen chosen = where.read();
        Position position = chosen.place("--microphone", microphone);
        GridFrame frame = frame(chosen);
        double diagonal = Math.hypot(frame.box().getWidth(), frame.box().getHeight());
        Cautions.tell(spec, chosen.air(), Math.min(diagonal, chosen.paths().maxRangeMetres()));
        MapFolder folder =
                MapFolder.prepare(out, chosen.scene(), chosen.district().map(District::frame));
        long start = System.nanoTime();
        SoundMap map = calculate(chosen, position, frame, workers);
        double seconds = (System.nanoTime() - start) / 1e9;
        folder.write(map, power, source());
        PrintWriter screen = spec.commandLine().getOut();
        screen.printf(Locale.ROOT, "%d by %d nodes in %.2f s%n", frame.columns(), frame.rows(), seconds);
        screen.println("Maps: " + out);
        return 0;
    }

    private SoundMap calculate(SceneOptions.Chosen chosen, Position position, GridFrame frame, int workers) {
        try (StopSignal stop = StopSignal.onCurrentThread("interrupted; no map was written");
                Progress progress = Progress.counting("map", " rows", frame.rows())) {
            return SoundMap.of(
                    chosen.scene(),
                    chosen.air(),
                    chosen.paths(),
                    favourable,
                    position,
                    frame,
                    workers,
                    (done, rows) -> {
                        progress.at(done);
                        return !stop.received();
                    });
        } catch (CancellationException e) {
            throw new InterruptedRun();
        }
    }

    private GridFrame frame(SceneOptions.Chosen chosen) {
        Envelope area = new Envelope();
        if (box == null) {
            area.expandToInclude(chosen.extent());
            area.expandBy(MARGIN_METRES);
        } else {
            double[] sides = Options.numbers("--box", box, "W,S,E,N in metres");
            if (sides.length != 4 || !(sides[2] > sides[0]) || !(sides[3] > sides[1])) {
                throw new InputError(
                        "--box " + box + ": expected W,S,E,N in metres, west below east, south below north");
            }
            area.init(sides[0], sides[2], sides[1], sides[3]);
        }
        if (area.getWidth() / step * (area.getHeight() / step) > GridFrame.MOST_NODES) {
            throw new InputError(String.format(
                    Locale.ROOT,
                    "--step %s: gives more than %d nodes over %.0f by %.0f m: expected a wider step or a smaller --box",
                    step,
                    GridFrame.MOST_NODES,
                    area.getWidth(),
                    area.getHeight()));
        }
        return GridFrame.over(area, step, height);
    }

    private double[] powerLevelDb() {
        double[] power = new double[OctaveBands.COUNT];
        if (emissionClass == null) {
            double offset = 100 - OctaveBands.aWeightedDb(power);
            java.util.Arrays.fill(power, offset);
            return power;
        }
        EmissionClass sound = emissionClass();
        for (int band = 0; band < power.length; band++) {
            power[band] = sound.levelDb() + sound.spectrumDb()[band] + AT_ONE_METRE_DB;
        }
        return power;
    }

    private String source() {
        return emissionClass == null
                ? "of a source of 100 dB(A) sound power"
                : String.format(
                        Locale.ROOT,
                        "of %s, %.0f dB %s at 1 m,",
                        emissionClass,
                        emissionClass().levelDb(),
                        emissionClass().quantity() == EmissionClass.Quantity.PEAK ? "peak" : "equivalent level");
    }

    private EmissionClass emissionClass() {
        try {
            return EmissionLibrary.shipped().getClass(emissionClass);
        } catch (IllegalArgumentException e) {
            throw new InputError("--class: " + e.getMessage(), e);
        }
    }
}
