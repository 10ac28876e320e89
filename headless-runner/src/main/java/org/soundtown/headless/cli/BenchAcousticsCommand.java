package org.soundtown.headless.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.soundtown.foundation.document.Documents;
import org.soundtown.headless.acoustics.bench.Agreement;
import org.soundtown.headless.acoustics.bench.BenchDistrict;
import org.soundtown.headless.acoustics.bench.BenchReport;
import org.soundtown.headless.acoustics.bench.BenchText;
import org.soundtown.headless.acoustics.bench.Calibration;
import org.soundtown.headless.acoustics.bench.DifferenceFile;
import org.soundtown.headless.acoustics.bench.Throughput;
import org.soundtown.headless.acoustics.bench.ThroughputRun;
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
        description = "Pairs a second of processor time, memory, and agreement with a reference where there is one.",
        footerHeading = "%nExample:%n",
        footer = "  soundtown bench acoustics --district district600 --repeats 5 --json bench.json")
final class BenchAcousticsCommand implements Callable<Integer> {
    @Option(
            names = "--district",
            paramLabel = "DIR",
            required = true,
            description = "a folder with buildings.geojson, sources.csv, receivers.csv and, for the comparison, "
                    + "nm_s1_order1_p05.csv.gz")
    private Path folder;

    @Option(
            names = "--repeats",
            paramLabel = "N",
            defaultValue = "5",
            description = "measurements of each figure, 1 to 100 (default: ${DEFAULT-VALUE})")
    private int repeats;

    @Option(names = "--agreement-only", description = "compare with the reference and measure no times")
    private boolean agreementOnly;

    @Option(
            names = "--differences",
            paramLabel = "CSV",
            description = "write every compared pair, its places and what differs")
    private Path differences;

    @Option(names = "--json", paramLabel = "FILE", description = "write the figures")
    private Path json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Options.within("--repeats", repeats, 1, 100, "");
        BenchDistrict district = BenchDistrict.read(folder);
        PrintWriter screen = spec.commandLine().getOut();
        screen.println(LocalDate.now() + ", " + BenchReport.thisMachine() + ", " + folder);
        Calibration calibration = Calibration.measure();
        BenchText.print(calibration, screen);
        Path temporary = Files.createTempDirectory("soundtown-bench");
        try (StopSignal stop = StopSignal.onCurrentThread("interrupted; nothing was written")) {
            Optional<Agreement> agreement = agreement(district, screen);
            List<Throughput> throughput =
                    agreementOnly ? List.of() : throughput(district, calibration, temporary, screen);
            if (stop.received()) {
                throw new InterruptedRun();
            }
            write(new BenchReport(
                    LocalDate.now().toString(), BenchReport.thisMachine(), folder, calibration, agreement, throughput));
        } catch (InterruptedException e) {
            throw new InterruptedRun();
        } finally {
            remove(temporary);
        }
        return 0;
    }

    private Optional<Agreement> agreement(BenchDistrict district, PrintWriter screen)
            throws IOException, InterruptedException {
        if (district.reference().isEmpty()) {
            screen.println("no reference (nm_s…_order…_p….csv.gz) in this folder: agreement not compared");
            return Optional.empty();
        }
        Agreement agreement = Agreement.of(district, district.reference().get(), Options.threads(null), done -> {});
        BenchText.print(agreement, screen);
        screen.flush();
        return Optional.of(agreement);
    }

    private List<Throughput> throughput(
            BenchDistrict district, Calibration calibration, Path temporary, PrintWriter screen)
            throws IOException, InterruptedException {
        ThroughputRun run = new ThroughputRun(district, repeats, temporary);
        List<Throughput> rows = new ArrayList<>();
        BenchText.printThroughputHead(screen);
        for (Workload work : Workload.CUSTOMARY) {
            for (int threads = 1; threads <= 2; threads++) {
                Throughput row = run.measure(work, threads);
                BenchText.print(row, calibration, screen);
                rows.add(row);
            }
        }
        return rows;
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
