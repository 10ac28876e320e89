package org.soundtown.scenarios.baseline;

import java.util.List;

/**
 * Who tells the control room what happens.
 *
 * @param key stable, for folders and files
 * @param title for people
 * @param overrides laid over the scenario, as {@code dotted.path=YAML value}
 */
public record Arrangement(String key, String title, List<String> overrides) {
    /** Sensors on top of the calls that there would be anyhow: what all others are compared with. */
    public static final Arrangement SENSORS = new Arrangement(
            "sensors", "sensors and calls", List.of("reporting={sensors: true, calls: true, patrols: false}"));

    private static final String ONLY_PATROLS = "reporting={sensors: false, calls: false, patrols: true}";

    public Arrangement {
        overrides = List.copyOf(overrides);
    }

    /** All that are compared, the sensors first. A foot patrol walks its round and runs to what it hears; assumed. */
    public static List<Arrangement> all() {
        return List.of(
                SENSORS,
                new Arrangement(
                        "calls", "calls only", List.of("reporting={sensors: false, calls: true, patrols: false}")),
                new Arrangement("car-patrol", "car patrol only", List.of(ONLY_PATROLS)),
                new Arrangement(
                        "foot-patrol",
                        "foot patrol only",
                        List.of(
                                ONLY_PATROLS,
                                "devices.patrol.onFoot=true",
                                "devices.patrol.mobilisationSeconds=5",
                                "devices.patrol.speedFactor=2",
                                "devices.patrol.roundSpeedFactor=0.9")));
    }
}
