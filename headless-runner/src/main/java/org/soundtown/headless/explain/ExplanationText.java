package org.soundtown.headless.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.soundtown.headless.report.Words;

/** Explanations on the screen. */
public final class ExplanationText {
    private ExplanationText() {}

    /** One sound, link by link. */
    public static String of(Explanation why) {
        StringBuilder text = new StringBuilder();
        Explanation.Sound sound = why.sound();
        text.append(sound.soundClass() + ", " + sound.who() + ", line " + sound.emission() + " of " + why.run() + "\n");
        text.append("  at " + sound.clock() + " (" + Words.number(sound.seconds()) + " s), x "
                + Words.number(sound.x()) + ", y " + Words.number(sound.y())
                + sound.where().map(where -> ", " + where).orElse("") + "\n");
        text.append("  " + Words.number(sound.levelDb()) + " dB at 1 m (" + sound.quantity() + "), "
                + Words.number(sound.durationSeconds()) + " s long"
                + (sound.target() ? "" : "; nobody asks to hear of it") + "\n");
        microphones(why, text);
        claims(why, text);
        links(why, text);
        happened(why, text);
        return text.append("\n" + why.inShort() + "\n").toString();
    }

    /** The missed ones, a line each. */
    public static String ofMissed(List<Explanation> missed, int targets, String run) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("line", "at", "class", "who", "why", "clearest microphone"));
        for (Explanation why : missed) {
            rows.add(List.of(
                    why.sound().emission() + "",
                    why.sound().clock(),
                    why.sound().soundClass(),
                    why.sound().who(),
                    why.miss().orElse(""),
                    why.microphones().isEmpty()
                            ? "–"
                            : why.microphones().get(0).microphone() + ", "
                                    + decibels(why.microphones().get(0).snrDb())));
        }
        String count = missed.size() + " of " + targets
                + " sounds that the city wants to hear of fell short of a located" + " alert under their own class.\n";
        return missed.isEmpty()
                ? count
                : count + "\n" + Columns.of("  ", rows) + "\nWhy one of them: soundtown explain " + run + " LINE\n";
    }

    private static void microphones(Explanation why, StringBuilder text) {
        text.append("\nWhat reached the microphones");
        if (why.microphones().isEmpty()) {
            text.append(": nothing.\n");
            return;
        }
        text.append(", the clearest first\n");
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("", "after", "away", "level", "around", "SNR", "path", "", "detector"));
        for (Explanation.Heard heard : why.microphones()) {
            rows.add(List.of(
                    heard.microphone(),
                    String.format(Locale.ROOT, "%.3f s", heard.afterSeconds()),
                    Words.number(heard.distanceMetres()) + " m",
                    Words.number(heard.levelDb()) + " dB(A)",
                    Words.number(heard.ambientDb()) + " dB(A)",
                    decibels(heard.snrDb()),
                    Words.plain(heard.path()) + (heard.lineOfSight() ? "" : ", out of sight"),
                    remarks(heard),
                    heard.reported()));
        }
        text.append(Columns.of("  ", rows));
    }

    private static String remarks(Explanation.Heard heard) {
        List<String> remarks = new ArrayList<>();
        remarks.add(heard.audible() ? "audible" : "not audible");
        if (heard.outOfService()) {
            remarks.add("out of service");
        }
        if (heard.surplusDb() >= 3) {
            remarks.add(Words.number(heard.surplusDb()) + " dB louder around than usual");
        }
        heard.drownedBy().ifPresent(other -> remarks.add("under " + other));
        return String.join(", ", remarks);
    }

    private static void claims(Explanation why, StringBuilder text) {
        text.append("\nWhat was made of it");
        if (why.detections().isEmpty()) {
            text.append(
                    ": nothing was reported. How sure a detector was of what it did not report is not in the chronicle.\n");
            return;
        }
        text.append('\n');
        List<List<String>> rows = new ArrayList<>();
        for (Explanation.Reported each : why.detections()) {
            rows.add(List.of(
                    "detection",
                    each.microphone(),
                    after(each.afterSeconds()),
                    each.claimed(),
                    "confidence " + Words.number(each.confidence()),
                    (each.supporting() ? "below the threshold of an alert" : "above its threshold")
                            + each.lost()
                                    .map(reason -> ", message lost: " + reason)
                                    .orElse("")));
        }
        for (Explanation.Alerted each : why.alerts()) {
            rows.add(List.of(
                    "alert",
                    each.alert(),
                    after(each.afterSeconds()),
                    each.claimed(),
                    "confidence " + Words.number(each.confidence()),
                    Words.plain(each.method()) + ", "
                            + Words.count((int) each.microphones(), "microphone", "microphones") + ", "
                            + Words.number(each.errorMetres()) + " m off"
                            + each.lost()
                                    .map(reason -> ", message lost: " + reason)
                                    .orElse("")));
        }
        text.append(Columns.of("  ", rows));
    }

    private static void links(Explanation why, StringBuilder text) {
        if (why.links().isEmpty()) {
            return;
        }
        text.append("\nHow long each link took, beside the run's others\n");
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("", "took", "place", "median", "P95", ""));
        for (Explanation.Link link : why.links()) {
            rows.add(List.of(
                    Words.latency(link.name()),
                    Words.number(link.seconds()) + " s",
                    link.rank() + " of " + link.n(),
                    Words.number(link.median()) + " s",
                    link.p95().isPresent() ? Words.number(link.p95().getAsDouble()) + " s" : "–",
                    link.isSlow() ? "late" : ""));
        }
        text.append(Columns.of("  ", rows));
    }

    private static void happened(Explanation why, StringBuilder text) {
        if (why.happened().isEmpty()) {
            return;
        }
        text.append("\nWhat was done about it\n");
        List<List<String>> rows = new ArrayList<>();
        why.happened().forEach(each -> rows.add(List.of(after(each.afterSeconds()), each.what())));
        text.append(Columns.of("  ", rows));
    }

    private static String after(double seconds) {
        return "+" + Words.number(seconds) + " s";
    }

    private static String decibels(double value) {
        return (value < 0 ? "\u2212" : "+") + Words.number(Math.abs(value)) + " dB";
    }
}
