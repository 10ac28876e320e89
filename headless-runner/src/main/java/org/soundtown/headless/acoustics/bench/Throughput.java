package org.soundtown.headless.acoustics.bench;

import java.util.Optional;

/**
 * Pairs a second of processor time on one piece of work.
 *
 * @param fresh in a new Java machine from its first pair on, reading apart
 * @param settled later repeats in one Java machine
 * @param settledWall the same a second on the clock
 * @param peakMebibytes most memory of a fresh process, or of this one where none was started (MiB)
 * @param fieldTool what the field's tool does on the same work
 */
public record Throughput(
        Workload work,
        int threads,
        int sources,
        int receivers,
        long pairs,
        Optional<Sample> fresh,
        Sample settled,
        Sample settledWall,
        double peakMebibytes,
        Optional<FieldTool> fieldTool) {}
