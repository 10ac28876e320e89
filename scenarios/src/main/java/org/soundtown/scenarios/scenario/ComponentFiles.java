package org.soundtown.scenarios.scenario;

import java.nio.file.Path;
import java.util.Optional;

/** Files that a scenario gives its components instead of the shipped ones. */
public record ComponentFiles(
        Optional<Path> anomalyTable,
        Optional<Path> model,
        Optional<Path> procedures,
        Optional<Path> dispatchSettings) {}
