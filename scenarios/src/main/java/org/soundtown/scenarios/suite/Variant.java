package org.soundtown.scenarios.suite;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One combination of a case's matrix.
 *
 * @param choices from the axis' path to the value chosen, in the order of the axes
 */
public record Variant(Map<String, Axis.Value> choices) {
    /** Of a case without a matrix. */
    public static final Variant NONE = new Variant(Map.of());

    public Variant {
        choices = new LinkedHashMap<>(choices);
    }

    Variant with(String path, Axis.Value value) {
        Map<String, Axis.Value> more = new LinkedHashMap<>(choices);
        more.put(path, value);
        return new Variant(more);
    }

    /** "startHour=22, weather.windSpeedMetresPerSecond=8"; empty for a case without a matrix. */
    public String name() {
        return choices.entrySet().stream()
                .map(choice -> choice.getKey() + "=" + choice.getValue().label())
                .collect(Collectors.joining(", "));
    }

    /** As texts {@code dotted.path=value}. */
    public List<String> overrides() {
        return choices.entrySet().stream()
                .map(choice -> choice.getKey() + "=" + choice.getValue().text())
                .toList();
    }
}
