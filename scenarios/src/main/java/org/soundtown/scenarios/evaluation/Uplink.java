package org.soundtown.scenarios.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.soundtown.scenarios.evaluation.interval.WeightedRate;
import org.soundtown.scenarios.evaluation.trace.Fields;
import org.soundtown.scenarios.evaluation.trace.Trace;
import org.soundtown.scenarios.evaluation.trace.Types;
import org.soundtown.simcore.chronicle.ChronicleRecord;

/**
 * What left the sensors and how long it may be kept: by the size that each message has on the wire.
 *
 * @param messages whose size is on record
 * @param bytes all of them together
 * @param carried per kind of message ({@code event-code}, {@code features}, {@code raw-audio}), by name
 * @param bytesPerSensorDay over the microphones' time in service
 * @param streamBytesPerSensorDay what a sensor would have sent in a day that streams all it hears as 16-bit samples (B);
 *     computed from the sample rate; empty where the chronicle does not tell that
 * @param snippetBytesPerSensorDay what the messages of this run would have come to with {@link #SNIPPET_SECONDS} of
 *     16-bit sound in each (B per sensor-day): computed, not run; empty where rate or sensor time is unknown
 * @param kept per class reported, by name, how long a receiver may keep the event code
 */
public record Uplink(
        int messages,
        long bytes,
        List<Kind> carried,
        WeightedRate bytesPerSensorDay,
        OptionalDouble streamBytesPerSensorDay,
        Optional<WeightedRate> snippetBytesPerSensorDay,
        List<Kept> kept) {
    /** A second of sound: about what a classifier listens to. */
    public static final double SNIPPET_SECONDS = 1;

    private static final int BYTES_PER_SAMPLE = 2;
    private static final double SECONDS_PER_DAY = 86_400;
    /** Base64 writes three bytes as four letters. */
    private static final double BASE64 = 4.0 / 3;

    /** How many messages carried this, and how large they were together (B). */
    public record Kind(String carries, int messages, long bytes) {}

    /** How many messages reported the class, and how long a receiver may keep them (days). */
    public record Kept(@JsonProperty("class") String soundClass, int messages, int keepDays) {}

    static Uplink of(Trace trace, SensorTime sensorTime) {
        List<ChronicleRecord> sized = trace.ofType(Types.DETECTION).stream()
                .filter(line -> line.has("bytes"))
                .toList();
        double[] sizes = sized.stream()
                .mapToDouble(line -> Fields.integer(line, "bytes"))
                .toArray();
        long bytes =
                sized.stream().mapToLong(line -> Fields.integer(line, "bytes")).sum();
        WeightedRate perDay = WeightedRate.of(sizes, sensorTime.sensorDays());
        OptionalDouble bytesPerSecond = trace.start().has("sampleRate")
                ? OptionalDouble.of(BYTES_PER_SAMPLE * Fields.number(trace.start(), "sampleRate"))
                : OptionalDouble.empty();
        return new Uplink(
                sizes.length,
                bytes,
                kinds(sized),
                perDay,
                bytesPerSecond.isPresent()
                        ? OptionalDouble.of(SECONDS_PER_DAY * bytesPerSecond.getAsDouble())
                        : OptionalDouble.empty(),
                bytesPerSecond.isPresent() && perDay.rate().isPresent()
                        ? Optional.of(WeightedRate.of(
                                withSnippets(sized, bytesPerSecond.getAsDouble()), sensorTime.sensorDays()))
                        : Optional.empty(),
                kept(sized));
    }

    /** A message that carried more than its event code stands in with the mean size of those that did not. */
    private static double[] withSnippets(List<ChronicleRecord> sized, double bytesPerSecond) {
        double code = sized.stream()
                .filter(line -> Fields.text(line, "carries").equals("event-code"))
                .mapToDouble(line -> Fields.integer(line, "bytes"))
                .average()
                .orElse(0);
        double[] sizes = new double[sized.size()];
        Arrays.fill(sizes, code + BASE64 * SNIPPET_SECONDS * bytesPerSecond);
        return sizes;
    }

    private static List<Kind> kinds(List<ChronicleRecord> sized) {
        Map<String, Kind> kinds = new TreeMap<>();
        for (ChronicleRecord line : sized) {
            kinds.merge(
                    Fields.text(line, "carries"),
                    new Kind(Fields.text(line, "carries"), 1, Fields.integer(line, "bytes")),
                    (a, b) -> new Kind(a.carries(), a.messages() + b.messages(), a.bytes() + b.bytes()));
        }
        return List.copyOf(kinds.values());
    }

    private static List<Kept> kept(List<ChronicleRecord> sized) {
        Map<String, Kept> kept = new TreeMap<>();
        for (ChronicleRecord line : sized) {
            if (line.has("keepDays")) {
                kept.merge(
                        Fields.soundClass(line),
                        new Kept(Fields.soundClass(line), 1, (int) Fields.integer(line, "keepDays")),
                        (a, b) -> new Kept(
                                a.soundClass(), a.messages() + b.messages(), Math.max(a.keepDays(), b.keepDays())));
            }
        }
        return List.copyOf(kept.values());
    }
}
