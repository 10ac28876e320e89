package org.soundtown.headless.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.reading.DistrictReader;
import org.soundtown.foundation.document.Documents;
import org.soundtown.headless.acoustics.bench.Agreement;
import org.soundtown.headless.acoustics.bench.BenchDistrict;
import org.soundtown.headless.acoustics.bench.BenchReport;
import org.soundtown.headless.acoustics.bench.BenchText;
import org.soundtown.headless.acoustics.bench.Calibration;
import org.soundtown.headless.acoustics.bench.CityCurve;
import org.soundtown.headless.acoustics.bench.DifferenceFile;
import org.soundtown.headless.acoustics.bench.MapTiming;
import org.soundtown.headless.acoustics.bench.SyntheticFolder;
import org.soundtown.headless.acoustics.bench.Throughput;
import org.soundtown.headless.acoustics.bench.ThroughputRun;
import org.soundtown.headless.acoustics.bench.WaveformTiming;
import org.soundtown.headless.acoustics.bench.Workload;
import org.soundtown.headless.file.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How fast the acoustic engine is, in how much memory, and how near to the field's tool. */
@Command(
        name = "acoustics",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "How fast the acoustic engine is, in how much memory, and how near to a reference.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  soundtown bench acoustics --district district600 --repeats 5 --json bench.json",
            "  soundtown bench acoustics --only maps,city"
        })
final class BenchAcousticsCommand implements Callable<Integer> {
    private static final String PILOT = "tarentaize-beaubrun-couriot";
    private static final int SYNTHETIC_BUILDINGS = 350;
    private static final double[] MAP_STEPS = {5, 1};

    @Option(
            names = "--district",
            paramLabel = "DIR",
            description = "a folder with buildings.geojson, sources.csv, receivers.csv and, for the comparison, "
                    + "nm_s1_order1_p05.csv.gz (default: a made-up district of 350 buildings, without comparison)")
    private Path folder;

    @Option(
            names = "--only",
            paramLabel = "PART",
            split = ",",
            description = "of ${COMPLETION-CANDIDATES} (default: all)")
    private List<Part> parts = List.copyOf(EnumSet.allOf(Part.class));

    @Option(
            names = "--repeats",
            paramLabel = "N",
            defaultValue = "5",
            description = "measurements of each figure, 1 to 100 (default: ${DEFAULT-VALUE})")
    private int repeats;

    @Option(
            names = "--differences",
            paramLabel = "CSV",
            description = "write every compared pair, its places and what differs")
    private Path differences;

    @Option(names = "--json", paramLabel = "FILE", description = "write the figures")
    private Path json;

    @Spec
    private CommandSpec spec;

    /** What can be measured. */
    enum Part {
        AGREEMENT,
        THROUGHPUT,
        MAPS,
        CITY,
        WAVEFORMS;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() throws IOException {
        Options.within("--repeats", repeats, 1, 100, "");
        Path temporary = Files.createTempDirectory("soundtown-bench");
        try (StopSignal stop = StopSignal.onCurrentThread("interrupted; nothing was written")) {
            BenchReport report = measure(temporary);
            if (stop.received()) {
                throw new InterruptedRun();
            }
            write(report);
        } catch (InterruptedException | CancellationException e) {
            throw new InterruptedRun();
        } finally {
            remove(temporary);
        }
        return 0;
    }

    private BenchReport measure(Path temporary) throws IOException, InterruptedException {
        BenchDistrict district = BenchDistrict.read(
                folder == null ? SyntheticFolder.write(SYNTHETIC_BUILDINGS, temporary.resolve("district")) : folder);
        String where = folder == null ? "made-up district" : folder.toString();
        PrintWriter screen = spec.commandLine().getOut();
        screen.println(LocalDate.now() + ", " + BenchReport.thisMachine() + ", " + where);
        Optional<Calibration> calibration =
                parts.contains(Part.THROUGHPUT) ? Optional.of(Calibration.measure()) : Optional.empty();
        calibration.ifPresent(measured -> BenchText.print(measured, screen));
        return new BenchReport(
                LocalDate.now().toString(),
                BenchReport.thisMachine(),
                where,
                calibration,
                agreement(district, screen),
                throughput(district, calibration, temporary, screen),
                maps(screen),
                city(temporary, screen),
                waveforms(screen));
    }

    private Optional<Agreement> agreement(BenchDistrict district, PrintWriter screen)
            throws IOException, InterruptedException {
        if (!parts.contains(Part.AGREEMENT)) {
            return Optional.empty();
        }
        if (district.reference().isEmpty()) {
            screen.println("no reference (nm_s…_order…_p….csv.gz) there: agreement not compared");
            return Optional.empty();
        }
        Agreement agreement = Agreement.of(district, district.reference().get(), Options.threads(null), done -> {});
        BenchText.print(agreement, screen);
        screen.flush();
        return Optional.of(agreement);
    }

    private List<Throughput> throughput(
            BenchDistrict district, Optional<Calibration> calibration, Path temporary, PrintWriter screen)
            throws IOException, InterruptedException {
        List<Throughput> rows = new ArrayList<>();
        if (calibration.isPresent()) {
            ThroughputRun run = new ThroughputRun(district, repeats, temporary);
            BenchText.printThroughputHead(screen);
            for (Workload work : Workload.CUSTOMARY) {
                for (int threads = 1; threads <= 2; threads++) {
                    rows.add(run.measure(work, threads));
                    BenchText.print(rows.get(rows.size() - 1), calibration.get(), screen);
                }
            }
        }
        return rows;
    }

    private List<MapTiming> maps(PrintWriter screen) {
        List<MapTiming> timings = new ArrayList<>();
        if (parts.contains(Part.MAPS)) {
            screen.printf("%ntransfer and travel-time map of one microphone, settled, median [least..most] n%n");
            District pilot = DistrictReader.read(Home.ofLauncher().districts().resolve(PILOT));
            for (double step : MAP_STEPS) {
                for (int order = 0; order <= 1; order++) {
                    for (int threads = 1; threads <= 2; threads++) {
                        timings.add(MapTiming.measure(pilot, step, order, threads, repeats));
                        BenchText.print(timings.get(timings.size() - 1), screen);
                    }
                }
            }
        }
        return timings;
    }

    private List<CityCurve> city(Path temporary, PrintWriter screen) throws IOException, InterruptedException {
        List<CityCurve> curve = new ArrayList<>();
        if (parts.contains(Part.CITY)) {
            screen.printf("%na made-up city as it grows; pairs up to 200 m apart in its middle, order 1%n");
            for (int buildings : CityCurve.SIZES) {
                curve.add(CityCurve.measure(buildings, repeats, temporary));
                BenchText.print(curve.get(curve.size() - 1), screen);
            }
        }
        return curve;
    }

    private Optional<WaveformTiming> waveforms(PrintWriter screen) {
        if (!parts.contains(Part.WAVEFORMS)) {
            return Optional.empty();
        }
        screen.printf("%nmoving sources in the pilot district, settled, median [least..most] n%n");
        WaveformTiming timing = WaveformTiming.measure(pilot(), repeats);
        BenchText.print(timing, screen);
        return Optional.of(timing);
    }

    private static District pilot() {
        return DistrictReader.read(Home.ofLauncher().districts().resolve(PILOT));
    }

    private void write(BenchReport report) {
        if (json != null) {
            WholeFile.<RuntimeException>write(
                    json,
                    part -> Files.writeString(
                            part,
                            Documents.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(report) + "\n"));
        }
        if (differences != null && report.agreement().isPresent()) {
            WholeFile.<RuntimeException>write(
                    differences,
                    part -> DifferenceFile.write(report.agreement().get().differences(), part));
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
