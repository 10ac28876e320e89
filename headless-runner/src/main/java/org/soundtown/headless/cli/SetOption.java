package org.soundtown.headless.cli;

/** What {@code --set} means, wherever it is offered. */
final class SetOption {
    static final String DESCRIPTION =
            "a value instead of the scenario's, as in weather.windSpeedMetresPerSecond=6; repeatable";

    private SetOption() {}
}
