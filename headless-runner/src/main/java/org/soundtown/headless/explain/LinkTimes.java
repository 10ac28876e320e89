package org.soundtown.headless.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.soundtown.scenarios.evaluation.Elapsed;
import org.soundtown.scenarios.evaluation.Latencies;
import org.soundtown.scenarios.evaluation.interval.Distribution;
import org.soundtown.scenarios.evaluation.trace.IncidentFile;
import org.soundtown.scenarios.evaluation.trace.Stories;
import org.soundtown.scenarios.evaluation.trace.Story;
import org.soundtown.scenarios.evaluation.trace.Types;
import org.soundtown.simcore.chronicle.ChronicleRecord;

/** How long each link took for one sound, beside the same link of all others of the run. */
final class LinkTimes {
    private final Map<String, List<Elapsed>> all;

    LinkTimes(Stories stories) {
        this.all = Latencies.elapsed(stories);
    }

    /** The links that it came through; of several times through one link, the first. */
    List<Explanation.Link> of(Story story) {
        Set<Long> own = lines(story);
        List<Explanation.Link> links = new ArrayList<>();
        all.forEach((name, elapsed) -> elapsed.stream()
                .filter(each -> own.contains(each.from().id()))
                .min(Comparator.comparingDouble(each -> each.to().time()))
                .ifPresent(each -> links.add(link(name, each.seconds(), elapsed))));
        return links;
    }

    private static Explanation.Link link(String name, double seconds, List<Elapsed> elapsed) {
        Distribution others =
                Distribution.of(elapsed.stream().map(Elapsed::seconds).toList());
        int rank =
                (int) others.values().stream().filter(value -> value <= seconds).count();
        return new Explanation.Link(
                name,
                seconds,
                rank,
                others.n(),
                others.p50().orElseThrow().value(),
                others.p95().stream().mapToDouble(quantile -> quantile.value()).findFirst());
    }

    /** The lines of its own way from which a link may be measured. */
    private static Set<Long> lines(Story story) {
        Set<Long> own = new TreeSet<>(List.of(story.emission().id()));
        story.detections().forEach(line -> own.add(line.id()));
        story.alerts().forEach(line -> own.add(line.id()));
        for (IncidentFile file : story.opened()) {
            own.add(file.opened().id());
            for (ChronicleRecord order : file.ofType(Types.ORDER)) {
                own.add(order.id());
            }
        }
        return own;
    }
}
