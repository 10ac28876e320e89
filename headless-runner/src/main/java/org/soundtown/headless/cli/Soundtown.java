package org.soundtown.headless.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.soundtown.foundation.document.InputError;
import org.soundtown.simcore.chronicle.ChronicleError;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line. Exit codes: 0 done, 1 could not finish, 2 wrong input, 130 interrupted. */
@Command(
        name = "soundtown",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "A digital twin of a city district that listens.",
        subcommands = {
            RunCommand.class,
            SuiteCommand.class,
            CheckCommand.class,
            SchemaCommand.class,
            ReportCommand.class,
            CompareCommand.class,
            ExplainCommand.class,
            BaselinesCommand.class,
            TableCommand.class,
            QueryCommand.class,
            ImportCommand.class,
            LocateCommand.class,
            DetectCommand.class,
            TrainCommand.class,
            EvaluateDetectorCommand.class,
            DetectionCurvesCommand.class,
            CoverageCommand.class,
            CoverageCheckCommand.class,
            AcousticsCommand.class,
            BenchCommand.class
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  soundtown run pilot                       the pilot district's evening hour, ending with a report",
            "  soundtown run pilot --seed 7 --out out/7  the same evening with other dice",
            "  soundtown suite ci                        scenarios with what is expected of them, for a build server",
            "  soundtown check my-district               what is wrong with a document, without running it",
            "  soundtown report out/7                    the report again, from the chronicle alone",
            "  soundtown compare before after            did a change make it worse? runs with the same dice, side by side",
            "  soundtown explain out/7                   which sounds were missed; with one of them, why",
            "  soundtown table out                       all runs under out/ as tables",
            "  soundtown query out \"SELECT * FROM runs\" what those tables say, in SQL",
            "  soundtown import city.osm.pbf --bbox 6.14,46.20,6.15,46.21 --out my-district",
            "  soundtown run my-district                 the chain on an imported district",
            "  soundtown locate --help                   the locator alone, on measured onsets",
            "  soundtown detect recording.wav            the detector alone, on your own recording or microphone",
            "  soundtown train                           the detector's classifier, from scratch",
            "  soundtown evaluate-detector --data recordings  the detector's scores on real recordings, by distance",
            "  soundtown acoustics levels --help         attenuation of every pair in a modeller's own files",
            "  soundtown bench acoustics                 how fast and how near to the field's tool the engine is",
            "",
            "Exit codes: 0 done, 1 could not finish, 2 wrong input, 130 interrupted."
        })
public final class Soundtown implements Runnable {
    static final int FAILED = 1;
    static final int WRONG_INPUT = 2;
    static final int INTERRUPTED = 130;

    @Spec
    private CommandSpec spec;

    public static void main(String[] args) {
        Locale.setDefault(Locale.ROOT);
        System.exit(commandLine().execute(args));
    }

    /** The commands, with errors as one line and the exit codes above. */
    static CommandLine commandLine() {
        return new CommandLine(new Soundtown())
                .setUsageHelpWidth(110)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(
                        (wrong, args) -> complain(wrong.getCommandLine(), wrong.getMessage(), WRONG_INPUT))
                .setExecutionExceptionHandler((error, command, parsed) -> complain(command, error));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command given: see soundtown --help");
    }

    private static int complain(CommandLine command, Exception error) throws Exception {
        if (error instanceof InputError) {
            error.getMessage().lines().forEach(fault -> complain(command, fault, WRONG_INPUT));
            return WRONG_INPUT;
        }
        if (error instanceof InterruptedRun) {
            return INTERRUPTED;
        }
        if (error instanceof ChronicleError) {
            return complain(command, error.getMessage(), FAILED);
        }
        if (error instanceof IOException || error instanceof UncheckedIOException) {
            return complain(command, reasonOf(error), FAILED);
        }
        throw error;
    }

    private static int complain(CommandLine command, String message, int exitCode) {
        command.getErr().println("soundtown: " + message.replaceAll("\\s*\\R\\s*", " "));
        return exitCode;
    }

    private static String reasonOf(Exception error) {
        Throwable cause = error.getCause() instanceof IOException io ? io : error;
        return cause instanceof java.nio.file.AccessDeniedException denied
                ? denied.getFile() + ": permission denied"
                : String.valueOf(cause.getMessage());
    }
}
