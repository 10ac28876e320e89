package org.soundtown.headless.report;

import org.soundtown.scenarios.evaluation.Uplink;
import org.soundtown.scenarios.evaluation.interval.WeightedRate;

/** What left the sensors, in bytes, and how long receivers may keep it. */
final class UplinkSection {
    private static final double SECONDS_PER_DAY = 86_400;

    private UplinkSection() {}

    /** @param detections messages on record, whether or not with their size */
    static void write(Markup page, Uplink uplink, int detections) {
        page.element("h3", "What left the sensors");
        if (uplink.messages() == 0 && detections > 0) {
            page.element("p", "The chronicle does not tell the messages' size.");
            return;
        }
        page.open("dl", "class", "facts");
        PrivacySection.fact(page, "bytes per sensor-day", perDay(uplink.bytesPerSensorDay()));
        for (Uplink.Kind kind : uplink.carried()) {
            PrivacySection.fact(
                    page,
                    "messages with " + what(kind.carries()),
                    Words.count(kind.messages(), "message", "messages") + ", " + size(kind.bytes()) + ", "
                            + size((double) kind.bytes() / kind.messages()) + " each on average");
        }
        uplink.snippetBytesPerSensorDay()
                .ifPresent(bytes -> PrivacySection.fact(
                        page,
                        "with a second of sound in each message it would have been",
                        perDay(bytes) + " per sensor-day (computed, not run)"));
        uplink.streamBytesPerSensorDay()
                .ifPresent(bytes -> PrivacySection.fact(
                        page,
                        "a sensor that streams all it hears would send",
                        size(bytes) + " per day (16-bit samples; computed, not run)"));
        page.close();
        kept(page, uplink);
    }

    private static void kept(Markup page, Uplink uplink) {
        if (uplink.kept().isEmpty()) {
            return;
        }
        page.element(
                "p",
                "Each message says how long a receiver may keep it, as the anomaly table has it. The twin's own record of this run"
                        + " is the simulator's, not the city's: it is not subject to these times.");
        Table table = new Table(page, "How long event codes may be kept", "class", "messages", "days");
        for (Uplink.Kept kept : uplink.kept()) {
            table.row(
                    Words.plain(kept.soundClass()),
                    Integer.toString(kept.messages()),
                    Integer.toString(kept.keepDays()));
        }
        table.end();
    }

    private static String perDay(WeightedRate rate) {
        if (rate.rate().isEmpty()) {
            return "no sensor time";
        }
        String bounds = rate.high().isEmpty()
                ? ""
                : " (95 %: " + size(rate.low().getAsDouble()) + " to "
                        + size(rate.high().getAsDouble()) + ")";
        return size(rate.rate().getAsDouble()) + bounds + ", from "
                + Words.count(rate.events(), "message", "messages") + " in "
                + Words.duration(SECONDS_PER_DAY * rate.exposure()) + " of microphone time";
    }

    private static String what(String carries) {
        return switch (carries) {
            case "raw-audio" -> "sound";
            case "features" -> "a picture of the sound";
            default -> "an event code alone";
        };
    }

    /** Bytes in the unit that suits: 980 B, 12 kB, 2765 MB. */
    private static String size(double bytes) {
        if (bytes < 1000) {
            return Words.number(bytes) + " B";
        }
        return bytes < 1e6 ? Words.number(bytes / 1e3) + " kB" : Words.number(bytes / 1e6) + " MB";
    }
}
