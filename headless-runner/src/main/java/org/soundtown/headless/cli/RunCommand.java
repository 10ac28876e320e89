package org.soundtown.headless.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.locationtech.jts.geom.Envelope;
import org.soundtown.acoustics.air.Atmosphere;
import org.soundtown.acoustics.path.PathSettings;
import org.soundtown.citymodel.District;
import org.soundtown.foundation.document.Overrides;
import org.soundtown.protocol.Component;
import org.soundtown.scenarios.evaluation.Results;
import org.soundtown.scenarios.scenario.Scenario;
import org.soundtown.scenarios.scenario.ScenarioReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a scenario from the first sound to the report. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Run a scenario and report what was covered and how fast.",
        footerHeading = "%nExample:%n",
        footer = "  soundtown run pilot --seed 7 --threads 2 --out out/seven")
final class RunCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "SCENARIO",
            description = "a shipped scenario's name, a scenario file, or a folder with a scenario.yaml")
    private String scenarioName;

    @Option(names = "--out", paramLabel = "DIR", description = "where the run is left (default: out/NAME-…)")
    private Path out;

    @Option(names = "--seed", paramLabel = "S", description = "other dice than the scenario's own")
    private Long seed;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "threads to share the work; changes only how long it takes (default: one a core)")
    private Integer threads;

    @Option(names = "--set", paramLabel = "PATH=VALUE", description = SetOption.DESCRIPTION)
    private List<String> set = List.of();

    @Option(names = "--overwrite", description = "replace the run that --out may hold")
    private boolean overwrite;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        int workers = Options.threads(threads);
        Home home = Home.ofLauncher();
        Scenario read = ScenarioReader.read(home.scenario(scenarioName), home.districts(), Overrides.of(set));
        Scenario scenario = seed == null ? read : read.withSeed(seed);
        List<Component> components = Assembly.of(scenario, workers);
        RunFolder folder =
                RunFolder.prepare(out == null ? RunFolder.named(scenario.name(), scenario.seed()) : out, overwrite);
        Atmosphere air = Atmosphere.of(scenario.weather());
        Cautions.tell(
                spec,
                air,
                Math.min(diagonal(scenario.district()), PathSettings.standard().maxRangeMetres()));
        Results results = ScenarioRun.of(scenario, components, workers, folder);
        PrintWriter screen = spec.commandLine().getOut();
        Summary.print(results, screen);
        screen.println("Report: " + folder.report());
        return 0;
    }

    /** From corner to corner of what is built (m). */
    private static double diagonal(District district) {
        Envelope extent = new Envelope();
        district.buildings()
                .forEach(building -> extent.expandToInclude(building.footprint().getEnvelopeInternal()));
        return extent.getDiameter();
    }
}
