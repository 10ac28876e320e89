package org.soundtown.scenarios.suite;

import java.util.List;

/**
 * One place of a scenario that takes several values.
 *
 * @param path {@code weather.windSpeedMetresPerSecond}
 * @param values at least one, no label twice
 */
public record Axis(String path, List<Value> values) {
    public Axis {
        values = List.copyOf(values);
    }

    /**
     * @param label what people call it: the value itself, or the name that the file gives it
     * @param text the value as YAML
     */
    public record Value(String label, String text) {}
}
