package org.soundtown.scenarios.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.soundtown.scenarios.evaluation.interval.Share;
import org.soundtown.scenarios.evaluation.trace.Fields;
import org.soundtown.scenarios.evaluation.trace.IncidentFile;
import org.soundtown.scenarios.evaluation.trace.Stories;
import org.soundtown.scenarios.evaluation.trace.Story;
import org.soundtown.scenarios.evaluation.trace.Types;
import org.soundtown.simcore.chronicle.ChronicleRecord;

/**
 * One and the same run as a vendor counts it, as an auditor counts it, and as it was. A vendor divides by what was published
 * and counts what a customer complained about; an auditor divides by what was published or attended to and counts what
 * somebody found; only a simulator can divide by what happened.
 *
 * @param scope "all", or the class that an alert claims and an emission has
 */
public record Account(String scope, Vendor vendor, Auditor auditor, Truth truth) {

    /**
     * @param notComplainedAbout alerts whose incident was not closed {@code unfounded}, of all alerts: a customer who complains
     *     of each alert that it found unfounded; most do not, so that a vendor's own figure lies between this and 100 %
     * @param notMissed of the sounds that the customer knows of (alerted, or told by people and then confirmed), those alerted
     */
    public record Vendor(Share notComplainedAbout, Share notMissed) {}

    /**
     * @param evidenceFound alerts at whose place a patrol saw what had happened, of all alerts
     * @param evidenceFoundOfSettled the same, of the alerts whose incident was closed
     * @param unverified alerts whose incident was closed with nothing decided, of those closed
     * @param unfounded alerts whose incident was closed as unfounded, of those closed
     * @param knownMissed of the sounds that the city knows of (alerted, or told by people and then confirmed), those without
     *     an alert
     */
    public record Auditor(
            Share evidenceFound, Share evidenceFoundOfSettled, Share unverified, Share unfounded, Share knownMissed) {}

    /**
     * @param alertsTrue alerts behind which a sound of a target class stands, of all alerts
     * @param missed sounds of target classes without an alert, of all that happened
     */
    public record Truth(Share alertsTrue, Share missed) {}

    /** All target classes, and gunshots, which the published figures are about. */
    static List<Account> of(Stories stories) {
        return List.of(of(stories, "all", Optional.empty()), of(stories, "gunshot", Optional.of("gunshot")));
    }

    private static Account of(Stories stories, String scope, Optional<String> soundClass) {
        Map<String, ChronicleRecord> alerts = new LinkedHashMap<>();
        stories.trace().ofType(Types.ALERT).stream()
                .filter(alert -> claims(alert, soundClass))
                .forEach(alert -> alerts.putIfAbsent(Fields.text(alert, "alert"), alert));
        List<ChronicleRecord> published = List.copyOf(alerts.values());
        List<IncidentFile> settled = published.stream()
                .map(alert -> incidentOf(stories, alert))
                .flatMap(Optional::stream)
                .filter(file -> file.closed().isPresent())
                .toList();
        List<Story> happened = stories.targets().stream()
                .filter(story -> claims(story.emission(), soundClass))
                .toList();
        int alerted = (int) happened.stream().filter(s -> !s.alerts().isEmpty()).count();
        int knownMissed = (int) happened.stream().filter(Account::isKnownMiss).count();
        int evidence = (int) settled.stream().filter(Account::evidenceFound).count();
        int unfounded = closedAs(settled, "unfounded");
        int trueAlerts = (int) published.stream()
                .filter(alert -> !stories.attribution().isFalse(alert))
                .count();
        return new Account(
                scope,
                new Vendor(
                        Share.of(published.size() - unfounded, published.size()),
                        Share.of(alerted, alerted + knownMissed)),
                new Auditor(
                        Share.of(evidence, published.size()),
                        Share.of(evidence, settled.size()),
                        Share.of(closedAs(settled, "unverified"), settled.size()),
                        Share.of(unfounded, settled.size()),
                        Share.of(knownMissed, alerted + knownMissed)),
                new Truth(
                        Share.of(trueAlerts, published.size()), Share.of(happened.size() - alerted, happened.size())));
    }

    private static boolean claims(ChronicleRecord line, Optional<String> soundClass) {
        return soundClass.isEmpty() || Fields.soundClass(line).equals(soundClass.get());
    }

    private static Optional<IncidentFile> incidentOf(Stories stories, ChronicleRecord alert) {
        String id = Fields.text(alert, "alert");
        return stories.incidents().values().stream()
                .filter(file -> file.leads().stream()
                        .anyMatch(lead -> lead.is(Types.ALERT)
                                && Fields.text(lead, "alert").equals(id)))
                .findFirst();
    }

    private static boolean evidenceFound(IncidentFile file) {
        return file.ofType(Types.PATROL_ON_SCENE).stream()
                .anyMatch(there -> Fields.text(there, "sighting").equals("incident"));
    }

    private static int closedAs(List<IncidentFile> files, String outcome) {
        return (int) files.stream().filter(file -> isClosedAs(file, outcome)).count();
    }

    private static boolean isClosedAs(IncidentFile file, String outcome) {
        return file.closed()
                .filter(closed -> Fields.text(closed, "outcome").equals(outcome))
                .isPresent();
    }

    private static boolean isKnownMiss(Story story) {
        return story.alerts().isEmpty() && story.incidents().stream().anyMatch(file -> isClosedAs(file, "confirmed"));
    }
}
