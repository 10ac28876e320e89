package org.soundtown.headless.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.reading.DistrictReader;
import org.soundtown.foundation.document.InputError;
import org.soundtown.scenarios.evaluation.Results;
import org.soundtown.simcore.chronicle.ChronicleReader;
import org.soundtown.simcore.chronicle.ChronicleRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Evaluates a chronicle again, also one that was cut short. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Evaluate a run's chronicle again and write its results and report; an interrupted run's too.",
        footerHeading = "%nExample:%n",
        footer = "  soundtown report out/pilot-seed1-20260601-200000")
final class ReportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "RUN", description = "the folder that a run left")
    private Path run;

    @Option(
            names = "--district",
            paramLabel = "DIR",
            description = "the folder of its district (default: the shipped one that the chronicle names)")
    private Path district;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        RunFolder folder = RunFolder.existing(run);
        List<ChronicleRecord> lines = ChronicleReader.readAll(folder.chronicle());
        if (lines.isEmpty() || !lines.get(0).type().equals("run-started")) {
            throw InputError.at(
                    folder.chronicle(),
                    "line 1",
                    lines.isEmpty() ? "nothing" : lines.get(0).type(),
                    "run-started");
        }
        District modelled = DistrictReader.read(districtOf(lines.get(0)));
        Results results = folder.evaluate(lines, modelled);
        Summary.print(results, spec.commandLine().getOut());
        spec.commandLine().getOut().println("Report: " + folder.report());
        return 0;
    }

    private Path districtOf(ChronicleRecord started) {
        if (district != null) {
            return district;
        }
        String name = started.fields().path("district").asString("");
        Path shipped = Home.ofLauncher().districts().resolve(name);
        if (!Files.isDirectory(shipped)) {
            throw new InputError("district " + name + " is not a shipped one: expected --district DIR, its folder");
        }
        return shipped;
    }
}
