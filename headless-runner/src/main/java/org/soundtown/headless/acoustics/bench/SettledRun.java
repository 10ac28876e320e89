package org.soundtown.headless.acoustics.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.headless.acoustics.input.Place;
import org.soundtown.headless.acoustics.levels.Effort;
import org.soundtown.headless.acoustics.levels.LevelSettings;
import org.soundtown.headless.acoustics.levels.LevelTable;
import org.soundtown.headless.acoustics.levels.LevelsRun;

/** The same pairs again and again in this Java machine, measured once the compiler has settled. */
record SettledRun(Scene scene, LevelSettings settings, int threads, List<Place> sources, List<Place> receivers) {
    /** A repeat goes over the pairs as often as it takes to be longer than the clocks are coarse (s of processor time). */
    private static final double SHORTEST_REPEAT_SECONDS = 0.5;

    private static final double WARM_UP_SECONDS = 5;

    List<Effort> repeat(int times) throws IOException, InterruptedException {
        once(WARM_UP_SECONDS);
        List<Effort> efforts = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            efforts.add(once(SHORTEST_REPEAT_SECONDS));
        }
        return efforts;
    }

    private Effort once(double leastCpuSeconds) throws IOException, InterruptedException {
        long pairs = 0;
        double wall = 0;
        double cpu = 0;
        double peak = 0;
        while (cpu < leastCpuSeconds) {
            Effort effort =
                    new LevelsRun(scene, settings, threads).run(sources, receivers, LevelTable.DISCARDED, done -> {});
            pairs += effort.pairs();
            wall += effort.wallSeconds();
            cpu += effort.cpuSeconds();
            peak = effort.peakMebibytes();
        }
        return new Effort(pairs, wall, cpu, peak);
    }
}
