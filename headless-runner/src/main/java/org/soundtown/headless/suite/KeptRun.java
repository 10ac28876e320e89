package org.soundtown.headless.suite;

import java.nio.file.Path;
import org.soundtown.scenarios.evaluation.Results;

/**
 * A run that came to its end.
 *
 * @param folder with {@code chronicle.jsonl}, {@code results.json}, {@code report.html} and {@code run.json}
 * @param digest SHA-256 of its chronicle
 * @param wallSeconds how long it took when it was run (s)
 */
public record KeptRun(PlannedRun planned, Path folder, String digest, double wallSeconds, Results results) {}
