package org.soundtown.headless.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.soundtown.acoustics.conformity.CnossosMethod;
import org.soundtown.acoustics.conformity.Conformity;
import org.soundtown.acoustics.conformity.ConformityReport;
import org.soundtown.headless.file.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** How true the engine is to published cases of CNOSSOS-EU. */
@Command(
        name = "conformity",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Holds the engine against published cases of CNOSSOS-EU (ISO/TR 17534-4).",
            "Per case: the largest deviation of each path's level, of the total and of the terms on the way (dB).",
            "Exit code 0 when every case is within 0.1 dB, else 1."
        },
        footerHeading = "%nExample:%n",
        footer = "  soundtown acoustics conformity acoustics/src/test/resources/iso17534 --json conformity.json")
final class ConformityCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "folder of case files *.json, schema iso17534-case/1")
    private Path folder;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "every deviation, band by band, with what was published and what was calculated")
    private Path json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        ConformityReport report = Conformity.compare(Conformity.read(folder), new CnossosMethod());
        if (json != null) {
            WholeFile.<RuntimeException>write(
                    json, part -> Files.write(part, report.json().getBytes(StandardCharsets.UTF_8)));
        }
        spec.commandLine().getOut().print(report.text());
        spec.commandLine().getOut().flush();
        return report.allWithin() ? 0 : 1;
    }
}
