package org.soundtown.headless.explain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.soundtown.headless.report.Words;
import org.soundtown.scenarios.evaluation.MissReason;

/** What became of a sound and why, in one sentence. */
final class Sentence {
    private static final int CLAIMS_TOLD = 3;

    private final List<Explanation.Heard> heard;
    private final List<Explanation.Reported> reported;
    private final List<Explanation.Alerted> alerts;
    private final List<Explanation.Link> links;

    private Sentence(
            List<Explanation.Heard> heard,
            List<Explanation.Reported> reported,
            List<Explanation.Alerted> alerts,
            List<Explanation.Link> links) {
        this.heard = heard;
        this.reported = reported;
        this.alerts = alerts;
        this.links = links;
    }

    /** @param miss empty for a sound that nobody wants to hear of */
    static String of(
            String soundClass,
            Optional<MissReason> miss,
            List<Explanation.Heard> heard,
            List<Explanation.Reported> reported,
            List<Explanation.Alerted> alerts,
            List<Explanation.Link> links) {
        Sentence sentence = new Sentence(heard, reported, alerts, links);
        return miss.map(reason -> sentence.ofTarget(soundClass, reason)).orElseGet(sentence::ofDistractor);
    }

    private String ofTarget(String soundClass, MissReason reason) {
        return switch (reason) {
            case NONE -> located();
            case MASKED -> masked();
            case SHADOWED ->
                "Missed: audible nowhere; buildings stood between it and its clearest microphone, " + best() + ".";
            case TOO_FAR ->
                heard.isEmpty()
                        ? "Missed: no microphone was within earshot."
                        : "Missed: too far or too quiet; even its clearest microphone, in sight, was " + best() + ".";
            case SENSOR_OUT -> "Missed: only " + audible() + " could have heard it, and was out of service.";
            case BELOW_THRESHOLD -> belowThreshold();
            case MESSAGE_LOST ->
                "Missed: " + (alerts.isEmpty() ? "what the detectors reported" : "the alert")
                        + " was lost on the network (" + lost() + ").";
            case WRONG_CLASS -> "Named wrong: taken for " + claims() + ", never for " + soundClass + "." + slow();
            case NO_ALERT ->
                "Missed: " + strongest() + " reported it under its own class, but no alert was made of it.";
            case NOT_LOCATED ->
                "Told, but not located: the alert names the place of a microphone, "
                        + Words.number(alerts.get(0).errorMetres()) + " m off, since "
                        + Words.count((int) alerts.get(0).microphones(), "microphone", "microphones")
                        + " did not give enough onsets that agree on a position." + slow();
        };
    }

    private String located() {
        Explanation.Alerted alert = alerts.stream()
                .filter(each -> each.method().equals("time-difference"))
                .findFirst()
                .orElseThrow();
        return "Located " + Words.number(alert.errorMetres()) + " m from where it was, "
                + Words.number(alert.afterSeconds()) + " s after it sounded, by "
                + Words.count((int) alert.microphones(), "microphone", "microphones") + "." + slow();
    }

    private String masked() {
        Explanation.Heard clearest = heard.get(0);
        if (clearest.audible() && clearest.drownedBy().isPresent()) {
            return "Missed: at its clearest microphone, " + clearest.microphone() + ", it came with "
                    + Words.number(clearest.levelDb()) + " dB(A) while something as loud was on ("
                    + clearest.drownedBy().get() + "), and no detector reported it.";
        }
        return "Missed: at its clearest microphone, " + clearest.microphone() + ", it was "
                + Words.number(Math.max(0, clearest.surplusDb()))
                + " dB louder around than in quiet moments, which hid it (" + ratio(clearest) + ").";
    }

    private String belowThreshold() {
        long audible = heard.stream().filter(Explanation.Heard::audible).count();
        long supporting =
                reported.stream().filter(Explanation.Reported::supporting).count();
        return "Missed: audible at " + Words.count((int) audible, "microphone", "microphones") + ", best at " + best()
                + ", but no detector was sure enough to report it"
                + (supporting == 0
                        ? "."
                        : "; " + Words.count((int) supporting, "detection", "detections") + " too unsure for an alert ("
                                + claims() + ") came to nothing.");
    }

    private String ofDistractor() {
        if (alerts.isEmpty()) {
            return "Nobody asks to hear of it, and no alert came of it"
                    + (reported.isEmpty() ? "." : ", though it was taken for " + claims() + ".");
        }
        return "A false alarm: nobody asks to hear of it, but it was taken for " + claims() + "." + slow();
    }

    /** "mic-05 (24 m, around corner, 6.1 dB below the surroundings in its best octave)". */
    private String best() {
        Explanation.Heard clearest = heard.get(0);
        return clearest.microphone() + " (" + Words.number(clearest.distanceMetres()) + " m away, "
                + Words.plain(clearest.path()) + ", " + ratio(clearest) + ")";
    }

    private static String ratio(Explanation.Heard at) {
        return Words.number(Math.abs(at.snrDb())) + " dB " + (at.snrDb() < 0 ? "below" : "above")
                + " the surroundings in its best octave";
    }

    private String audible() {
        return heard.stream()
                .filter(Explanation.Heard::audible)
                .map(Explanation.Heard::microphone)
                .collect(Collectors.joining(", "));
    }

    private String lost() {
        return (alerts.isEmpty()
                        ? reported.stream().flatMap(each -> each.lost().stream())
                        : alerts.stream().flatMap(each -> each.lost().stream()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** "gunshot (confidence up to 0.51), impact (confidence up to 0.2)": the surest three. */
    private String claims() {
        return reported.stream()
                .sorted(Comparator.comparing(Explanation.Reported::supporting)
                        .thenComparing(each -> -each.confidence()))
                .map(Explanation.Reported::claimed)
                .distinct()
                .limit(CLAIMS_TOLD)
                .map(claimed -> claimed + " (confidence up to "
                        + Words.number(reported.stream()
                                .filter(each -> each.claimed().equals(claimed))
                                .mapToDouble(Explanation.Reported::confidence)
                                .max()
                                .orElseThrow())
                        + ")")
                .collect(Collectors.joining(", "));
    }

    private String strongest() {
        return reported.stream()
                .filter(each -> !each.supporting())
                .max(Comparator.comparingDouble(Explanation.Reported::confidence))
                .map(each -> each.microphone() + " (confidence " + Words.number(each.confidence()) + ")")
                .orElseThrow();
    }

    /** " Late: order → drone on scene took 129 s, longer than 8 of the run's 9." */
    private String slow() {
        return links.stream()
                .filter(Explanation.Link::isSlow)
                .max(Comparator.comparingDouble(link -> link.seconds() - link.median()))
                .map(link -> " Late: " + Words.latency(link.name()) + " took " + Words.number(link.seconds())
                        + " s, among the longest of the run's " + link.n() + " (median "
                        + Words.number(link.median()) + " s).")
                .orElse("");
    }
}
