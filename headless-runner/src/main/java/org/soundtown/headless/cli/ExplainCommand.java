package org.soundtown.headless.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.soundtown.headless.explain.Explainer;
import org.soundtown.headless.explain.Explanation;
import org.soundtown.headless.explain.ExplanationText;
import org.soundtown.scenarios.evaluation.RoundedJson;
import org.soundtown.scenarios.shelf.ShelvedRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says why a sound was missed, or late. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Why was this sound missed, or late? Link by link, from a run's chronicle alone.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  soundtown explain out/pilot-seed1-20260601-200000                   the missed ones",
            "  soundtown explain out/pilot-seed1-20260601-200000 event/gunshot-2",
            "  soundtown explain out/pilot-seed1-20260601-200000 gunshot@195"
        })
final class ExplainCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "RUN", description = "the folder that a run left")
    private Path run;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "EVENT",
            description =
                    "a line of the chronicle, a maker of sounds, or class@seconds (default: lists the missed ones)")
    private String event;

    @Option(names = "--json", description = "as JSON")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Explainer explainer = ShelvedRun.read(RunFolder.existing(run).chronicle(), Explainer::new);
        PrintWriter out = spec.commandLine().getOut();
        out.print(event == null ? missed(explainer) : one(explainer.explain(event)));
        out.flush();
        return 0;
    }

    private String missed(Explainer explainer) {
        List<Explanation> missed = explainer.missed();
        return json ? RoundedJson.text(missed) : ExplanationText.ofMissed(missed, explainer.targets(), run + "");
    }

    private String one(Explanation explanation) {
        return json ? RoundedJson.text(explanation) : ExplanationText.of(explanation);
    }
}
