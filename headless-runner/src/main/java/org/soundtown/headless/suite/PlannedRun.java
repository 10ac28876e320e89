package org.soundtown.headless.suite;

import java.nio.file.Path;
import org.soundtown.foundation.document.Overrides;

/**
 * One run that a suite takes.
 *
 * @param label what people call it: "shots [startHour=22] seed 3"
 * @param key of what makes it: documents, overrides, seed, program, and for a repeated run its number of threads
 * @param durationSeconds how long it lasts (s, simulated)
 */
public record PlannedRun(
        String label, Path scenario, Overrides overrides, long seed, int threads, String key, double durationSeconds) {}
