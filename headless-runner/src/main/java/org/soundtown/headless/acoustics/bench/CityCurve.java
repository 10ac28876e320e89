package org.soundtown.headless.acoustics.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.soundtown.acoustics.air.Atmosphere;
import org.soundtown.headless.acoustics.input.Place;
import org.soundtown.headless.acoustics.levels.Effort;
import org.soundtown.headless.acoustics.levels.LevelSettings;

/**
 * What a city costs as it grows, with the same houses around the same pairs in its middle.
 *
 * @param loadSeconds reading and indexing in a fresh process (s)
 * @param peakMebibytes most memory of such a process, the calculation included (MiB)
 * @param microsecondsAPair settled processor time at reflection order 1, pairs up to 200 m (µs)
 */
public record CityCurve(int buildings, Sample loadSeconds, double peakMebibytes, long pairs, Sample microsecondsAPair) {
    /** How large a city may be had. */
    public static final List<Integer> SIZES = List.of(300, 3_000, 30_000);

    /** So near that all that the pairs meet stands in the smallest city too. */
    private static final LevelSettings NEAR = new LevelSettings(200, 1, 50, 0.5, Atmosphere.still(10, 70));

    private static final int RECEIVER_STEP = 4;
    private static final double MIDDLE_METRES = 100;

    public static CityCurve measure(int buildings, int repeats, Path temporary)
            throws IOException, InterruptedException {
        BenchDistrict city =
                BenchDistrict.read(SyntheticFolder.write(buildings, temporary.resolve("city" + buildings)));
        List<Place> receivers = middle(city.everyReceiver(RECEIVER_STEP));
        List<Place> sources = middle(city.sources());
        FreshProcess fresh = new FreshProcess(city.folder(), sources, temporary);
        List<FreshProcess.Result> started = new ArrayList<>();
        for (int i = 0; i < repeats; i++) {
            started.add(fresh.run(receivers, NEAR, 1));
        }
        SettledRun settled = new SettledRun(city.scene(), NEAR, 1, sources, receivers);
        List<Effort> efforts = settled.repeat(repeats);
        return new CityCurve(
                buildings,
                Sample.of(started.stream()
                        .mapToDouble(FreshProcess.Result::loadSeconds)
                        .toArray()),
                started.stream()
                        .mapToDouble(result -> result.effort().peakMebibytes())
                        .max()
                        .orElseThrow(),
                started.get(0).effort().pairs(),
                Sample.of(efforts.stream()
                        .mapToDouble(effort -> 1e6 / effort.pairsPerCpuSecond())
                        .toArray()));
    }

    private static List<Place> middle(List<Place> places) {
        return places.stream()
                .filter(place ->
                        Math.hypot(place.position().x(), place.position().y()) <= MIDDLE_METRES)
                .toList();
    }
}
