package org.soundtown.headless.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.soundtown.citymodel.importing.BoundingBox;
import org.soundtown.citymodel.importing.ImportSummary;
import org.soundtown.citymodel.importing.OsmImporter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a district folder of an OpenStreetMap extract. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Make a district of an OpenStreetMap extract (.osm.pbf, .osm, .osm.gz), with a default scenario.",
        footerHeading = "%nExample:%n",
        footer = "  soundtown import city.osm.pbf --bbox 6.14,46.20,6.15,46.21 --out my-district")
final class ImportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "MAP", description = "the extract")
    private Path map;

    @Option(
            names = "--bbox",
            paramLabel = "W,S,E,N",
            description = "west, south, east, north of the district in degrees (default: the whole extract)")
    private String bbox;

    @Option(
            names = "--microphones",
            paramLabel = "N",
            description = "at most so many microphones, one per 150 m around the centre (default: 20)")
    private Integer microphones;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "the folder to make")
    private Path out;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        ImportSummary summary = OsmImporter.importMap(
                map,
                Optional.ofNullable(bbox).map(BoundingBox::parse),
                microphones == null ? OptionalInt.empty() : OptionalInt.of(microphones),
                out);
        summary.lines().forEach(spec.commandLine().getOut()::println);
        spec.commandLine().getOut().println("Run it: soundtown run " + out);
        return 0;
    }
}
