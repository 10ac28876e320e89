package org.soundtown.headless.comparison;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.soundtown.scenarios.comparison.ChangedSound;
import org.soundtown.scenarios.comparison.Comparison;
import org.soundtown.scenarios.comparison.Metric;
import org.soundtown.scenarios.evaluation.RoundedJson;
import org.soundtown.scenarios.shelf.RunKey;

/** A comparison for programs: all metrics and all sounds whose end is another. */
public final class ComparisonJson {
    private ComparisonJson() {}

    public static String of(Comparison comparison) {
        return RoundedJson.text(new Document(
                Wording.inShort(comparison),
                comparison.compared(),
                comparison.sameBytes(),
                comparison.onlyBase(),
                comparison.onlyNew(),
                comparison.incomplete(),
                new Versions(comparison.versions().base(), comparison.versions().changed()),
                comparison.sounds(),
                comparison.metrics(),
                comparison.changes().stream().map(Change::of).toList()));
    }

    private record Document(
            String inShort,
            List<RunKey> pairs,
            int sameBytes,
            List<String> onlyBase,
            List<String> onlyNew,
            List<String> incomplete,
            Versions versions,
            Comparison.Sounds sounds,
            List<Metric> metrics,
            List<Change> changes) {}

    private record Versions(
            List<String> base, @JsonProperty("new") List<String> changed) {}

    private record Change(
            RunKey run,
            String who,
            @JsonProperty("class") String soundClass,
            int number,
            double seconds,
            End base,
            @JsonProperty("new") End changed,
            String command) {
        static Change of(ChangedSound change) {
            return new Change(
                    change.newRun().key(),
                    change.sound().who(),
                    change.sound().soundClass(),
                    change.sound().number(),
                    change.changed().seconds(),
                    new End(
                            change.base().emission(),
                            change.base().stage().id(),
                            change.base().miss().id()),
                    new End(
                            change.changed().emission(),
                            change.changed().stage().id(),
                            change.changed().miss().id()),
                    Wording.command(change));
        }
    }

    private record End(long emission, String stage, String miss) {}
}
