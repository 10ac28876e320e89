package org.soundtown.headless.cli;

import java.util.List;
import java.util.Locale;
import org.soundtown.acoustics.path.PropagationPath;
import org.soundtown.foundation.document.InputError;
import org.soundtown.foundation.geometry.Position;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** From where to where. */
final class PairOptions {
    @Option(
            names = "--source",
            paramLabel = "X,Y,Z",
            required = true,
            description = "metres, Z above the ground; or a microphone or mounting point of the district")
    private String source;

    @Option(names = "--receiver", paramLabel = "X,Y,Z", required = true, description = "likewise")
    private String receiver;

    /** The two places and the paths between them, earliest first; never without a path. */
    record Pair(String title, Position from, Position to, List<PropagationPath> paths) {}

    /** @throws InputError if a place cannot be, or no path joins the two within the range */
    Pair find(SceneOptions.Chosen chosen, CommandSpec spec) {
        Position from = chosen.place("--source", source);
        Position to = chosen.place("--receiver", receiver);
        List<PropagationPath> paths = chosen.finder().find(from, to);
        if (paths.isEmpty()) {
            throw new InputError(String.format(
                    Locale.ROOT,
                    "--receiver %s: %.0f m from the source: expected within %.0f m",
                    receiver,
                    from.distanceTo(to),
                    chosen.paths().maxRangeMetres()));
        }
        Cautions.tell(spec, chosen.air(), from.distanceTo(to));
        return new Pair(source + " to " + receiver, from, to, paths);
    }
}
