package org.soundtown.headless.curve;

/** What is forecast of a sound, and from what. */
public enum ForecastKind {
    /** At least one microphone detects it; by the curve, from the signal-to-noise ratios that the twin found. */
    CURVE_DETECTED("detected, from the twin's levels", true),
    /** At least three microphones report it, one of them detecting it; likewise. */
    CURVE_REPORTED("reported by three, from the twin's levels", true),
    /** At least one microphone hears it; by the coverage map. */
    MAP_HEARD("heard, by the map", false),
    /** At least one microphone detects it; likewise. */
    MAP_DETECTED("detected, by the map", false),
    /** It is located; likewise. */
    MAP_LOCATED("located, by the map", false);

    private final String words;
    private final boolean fromTwin;

    ForecastKind(String words, boolean fromTwin) {
        this.words = words;
        this.fromTwin = fromTwin;
    }

    public String words() {
        return words;
    }

    /** Whether the forecast knows the levels at the microphones, and tests the curve alone. */
    public boolean fromTwin() {
        return fromTwin;
    }
}
