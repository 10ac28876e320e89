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
import org.soundtown.headless.acoustics.levels.LevelsRun;

/** Measures throughput: first in fresh processes, then settled in this one. */
public record ThroughputRun(BenchDistrict district, int repeats, Path temporary) {

    public Throughput measure(Workload work, int threads) throws IOException, InterruptedException {
        List<Place> receivers = district.everyReceiver(work.receiverStep());
        LevelSettings settings = LevelSettings.customary(work.reflectionOrder());
        List<Effort> fresh = new ArrayList<>();
        FreshProcess process = new FreshProcess(district.folder(), district.sources(), temporary);
        for (int i = 0; work.fresh() && i < repeats; i++) {
            fresh.add(process.run(receivers, settings, threads).effort());
        }
        List<Effort> settled =
                new SettledRun(district.scene(), settings, threads, district.sources(), receivers).repeat(repeats);
        long pairs = LevelsRun.countPairs(district.sources(), receivers, settings.maxDistanceMetres());
        return new Throughput(
                work,
                threads,
                district.sources().size(),
                receivers.size(),
                pairs,
                fresh.isEmpty() ? Optional.empty() : Optional.of(perCpuSecond(fresh)),
                perCpuSecond(settled),
                Sample.of(settled.stream()
                        .mapToDouble(effort -> effort.pairs() / effort.wallSeconds())
                        .toArray()),
                fresh.stream().mapToDouble(Effort::peakMebibytes).max().orElseGet(EffortMeter::peakMebibytes),
                FieldTool.find(work.reflectionOrder(), threads, pairs));
    }

    private static Sample perCpuSecond(List<Effort> efforts) {
        return Sample.of(efforts.stream().mapToDouble(Effort::pairsPerCpuSecond).toArray());
    }
}
