package org.soundtown.headless.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measurements of the program itself. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Measure the program itself on this machine.",
        subcommands = {BenchAcousticsCommand.class, BenchLocatorCommand.class, BenchFieldTrialsCommand.class},
        footerHeading = "%nExample:%n",
        footer = "  soundtown bench acoustics --district district600 --json bench.json")
final class BenchCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command given: see soundtown bench --help");
    }
}
