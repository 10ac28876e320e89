package org.soundtown.headless.detect;

import java.util.Locale;
import org.soundtown.protocol.Detection;
import org.soundtown.protocol.MessageCodec;
import tools.jackson.databind.node.ObjectNode;

/** A detection as a line: the protocol's message with {@code time} for its onset, or a row for people. */
public final class DetectionLine {
    private DetectionLine() {}

    /** JSON that {@link MessageCodec#read} understands. */
    public static String json(Detection detection) {
        ObjectNode fields = MessageCodec.fields(detection);
        ObjectNode line = fields.objectNode();
        line.put("type", MessageCodec.typeOf(detection));
        line.put("version", MessageCodec.VERSION);
        line.put("time", rounded(detection.onsetSeconds(), 1e6));
        fields.remove("onsetSeconds");
        fields.put("confidence", rounded(detection.confidence(), 1e4));
        fields.put("levelDb", rounded(detection.levelDb(), 1e2));
        fields.put("snrDb", rounded(detection.snrDb(), 1e2));
        line.setAll(fields);
        return line.toString();
    }

    /** What stands above the rows. */
    public static String heading() {
        return String.format(
                Locale.ROOT, "%12s  %-16s %10s  %9s  %7s  %s", "time", "class", "confidence", "level", "SNR", "");
    }

    /** A row of the table. */
    public static String text(Detection detection) {
        return String.format(
                Locale.ROOT,
                "%10.4f s  %-16s %10.2f  %6.1f dB  %4.0f dB  %s%s",
                detection.onsetSeconds(),
                detection.soundClass(),
                detection.confidence(),
                detection.levelDb(),
                detection.snrDb(),
                detection.microphone(),
                (detection.sustained() ? "  going on" : "") + (detection.supporting() ? "  supporting" : ""));
    }

    private static double rounded(double value, double perUnit) {
        return Math.round(value * perUnit) / perUnit;
    }
}
