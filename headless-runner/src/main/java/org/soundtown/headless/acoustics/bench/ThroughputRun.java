package org.soundtown.headless.acoustics.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.soundtown.headless.acoustics.input.Place;
import org.soundtown.headless.acoustics.levels.Effort;
import org.soundtown.headless.acoustics.levels.EffortMeter;
import org.soundtown.headless.acoustics.levels.LevelSettings;
import org.soundtown.headless.acoustics.levels.LevelTable;
import org.soundtown.headless.acoustics.levels.LevelsRun;

/** Measures throughput: first in fresh processes, then settled in this one. */
public final class ThroughputRun {
    /** A repeat goes over the work as often as it takes to be longer than the clocks are coarse (s of processor time). */
    private static final double SHORTEST_REPEAT_SECONDS = 0.5;

    private static final double WARM_UP_SECONDS = 3;

    private final BenchDistrict district;
    private final int repeats;
    private final FreshProcess fresh;

    public ThroughputRun(BenchDistrict district, int repeats, Path temporary) {
        this.district = district;
        this.repeats = repeats;
        this.fresh = new FreshProcess(district, temporary);
    }

    public Throughput measure(Workload work, int threads) throws IOException, InterruptedException {
        List<Place> receivers = district.everyReceiver(work.receiverStep());
        LevelSettings settings = LevelSettings.customary(work.reflectionOrder());
        List<Effort> started = new ArrayList<>();
        for (int i = 0; work.fresh() && i < repeats; i++) {
            started.add(fresh.run(receivers, settings, threads));
        }
        warmUp(receivers, settings, threads);
        List<Effort> settled = new ArrayList<>();
        for (int i = 0; i < repeats; i++) {
            settled.add(repeat(receivers, settings, threads, SHORTEST_REPEAT_SECONDS));
        }
        long pairs = LevelsRun.countPairs(district.sources(), receivers, settings.maxDistanceMetres());
        return new Throughput(
                work,
                threads,
                district.sources().size(),
                receivers.size(),
                pairs,
                started.isEmpty() ? Optional.empty() : Optional.of(perCpuSecond(started)),
                perCpuSecond(settled),
                Sample.of(settled.stream()
                        .mapToDouble(effort -> effort.pairs() / effort.wallSeconds())
                        .toArray()),
                started.isEmpty()
                        ? EffortMeter.peakMebibytes()
                        : started.stream()
                                .mapToDouble(Effort::peakMebibytes)
                                .max()
                                .orElseThrow(),
                FieldTool.find(work.reflectionOrder(), threads, pairs));
    }

    private void warmUp(List<Place> receivers, LevelSettings settings, int threads)
            throws IOException, InterruptedException {
        repeat(receivers, settings, threads, WARM_UP_SECONDS);
    }

    private Effort repeat(List<Place> receivers, LevelSettings settings, int threads, double leastCpuSeconds)
            throws IOException, InterruptedException {
        long pairs = 0;
        double wall = 0;
        double cpu = 0;
        double peak = 0;
        while (cpu < leastCpuSeconds) {
            Effort effort = new LevelsRun(district.scene(), settings, threads)
                    .run(district.sources(), receivers, LevelTable.DISCARDED, done -> {});
            pairs += effort.pairs();
            wall += effort.wallSeconds();
            cpu += effort.cpuSeconds();
            peak = effort.peakMebibytes();
        }
        return new Effort(pairs, wall, cpu, peak);
    }

    private static Sample perCpuSecond(List<Effort> efforts) {
        return Sample.of(efforts.stream().mapToDouble(Effort::pairsPerCpuSecond).toArray());
    }
}
