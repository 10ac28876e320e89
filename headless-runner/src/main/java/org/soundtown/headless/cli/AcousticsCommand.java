package org.soundtown.headless.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The acoustic engine by itself. */
@Command(
        name = "acoustics",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "The acoustic engine by itself: on a modeller's own files, or in a district.",
        subcommands = {
            LevelsCommand.class,
            ConformityCommand.class,
            ImpulseResponseCommand.class,
            RenderCommand.class,
            MapCommand.class
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  soundtown acoustics levels --buildings b.geojson --sources s.csv --receivers r.csv --out levels.csv",
            "  soundtown acoustics impulse-response --district d --source 10,-40,1.5 --receiver mic-17 --wav ir.wav",
            "  soundtown acoustics render --district d --source 10,-40,1.5 --receiver mic-17 --class gunshot --wav shot.wav",
            "  soundtown acoustics map --district d --microphone mic-17 --step 2 --out maps"
        })
final class AcousticsCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command given: see soundtown acoustics --help");
    }
}
