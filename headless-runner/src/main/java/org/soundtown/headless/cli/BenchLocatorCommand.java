package org.soundtown.headless.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.reading.DistrictReader;
import org.soundtown.detection.location.LocatorSettings;
import org.soundtown.foundation.document.Documents;
import org.soundtown.foundation.document.InputError;
import org.soundtown.headless.file.WholeFile;
import org.soundtown.headless.location.LocatorTrial;
import org.soundtown.headless.location.TrialReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How well the locator places sounds, with and without a map of the city. */
@Command(
        name = "locator",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "How well the locator places sounds in a district, with a surveyor's map of it and without.",
        footerHeading = "%nExample:%n",
        footer = "  soundtown bench locator --events 100 --surveys 2 --json locator.json")
final class BenchLocatorCommand implements Callable<Integer> {
    private static final String PILOT = "tarentaize-beaubrun-couriot";

    @Option(
            names = "--district",
            paramLabel = "DIR",
            description = "the district in which sounds travel (default: the pilot)")
    private Path folder;

    @Option(
            names = "--events",
            paramLabel = "N",
            defaultValue = "1000",
            description = "sounds that six sensors or more report, 1 to 100000 (default: ${DEFAULT-VALUE})")
    private int events;

    @Option(
            names = "--surveys",
            paramLabel = "N",
            defaultValue = "10",
            description = "how often the city is surveyed anew, 1 to 1000 (default: ${DEFAULT-VALUE})")
    private int surveys;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "of all dice (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--settings", paramLabel = "FILE", description = "locator settings of your own")
    private Path settingsFile;

    @Option(names = "--json", paramLabel = "FILE", description = "write the figures")
    private Path json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Options.within("--events", events, 1, 100_000, "");
        Options.within("--surveys", surveys, 1, 1000, "");
        Path where = folder == null ? Home.ofLauncher().districts().resolve(PILOT) : folder;
        District district = DistrictReader.read(where);
        if (district.microphones().size() < 6) {
            throw new InputError(where + ": " + district.microphones().size()
                    + " microphones: expected 6 or more to try the locator with");
        }
        LocatorSettings settings =
                settingsFile == null ? LocatorSettings.shipped() : LocatorSettings.read(settingsFile);
        TrialReport report = new LocatorTrial(district, seed).run(events, surveys, settings);
        report.print(spec.commandLine().getOut());
        if (json != null) {
            WholeFile.<RuntimeException>write(
                    json,
                    part -> Files.writeString(
                            part,
                            Documents.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(report) + "\n"));
        }
        return 0;
    }
}
