package org.soundtown.headless.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongPredicate;
import org.soundtown.citymodel.drawing.DrawnDistrict;
import org.soundtown.citymodel.reading.DistrictWriter;
import org.soundtown.scenarios.scenario.Scenario;
import org.soundtown.scenarios.suite.SuiteReader;
import org.soundtown.simcore.ProgressListener;

/** A scenario on a drawn street, and a simulation that is over at once: ten cries, as many heard as the seed has it. */
final class FakeTown implements Simulation {
    static final SuiteListener NOBODY = new SuiteListener() {
        @Override
        public void progressed(PlannedRun run, double seconds) {}

        @Override
        public void ended(PlannedRun run) {}
    };

    private final Path folder;
    final AtomicInteger runs = new AtomicInteger();
    LongPredicate hears = seed -> true;
    Runnable beforeRun = () -> {};

    FakeTown(Path folder) {
        this.folder = folder;
        DistrictWriter.write(
                DrawnDistrict.of("##########", "....M..C..", "P.........", "##########")
                        .district(),
                folder);
        write("scenario.yaml", "name: story\ndistrict: .\ndurationSeconds: 600\n");
    }

    Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SuitePlan plan(String suite) {
        return SuitePlan.of(
                SuiteReader.read(write("suite.yaml", suite)), name -> name, folder, List.of(), scenario -> {});
    }

    Optional<SuiteResult> run(SuitePlan plan, int jobs, Path out, GoldenList golden) {
        try (RunStore store = RunStore.open(out, plan.program())) {
            return new SuiteRunner(plan, folder, this, store, NOBODY).run(jobs, golden);
        }
    }

    SuiteResult run(SuitePlan plan, int jobs, Path out) {
        return run(plan, jobs, out, GoldenList.NONE).orElseThrow();
    }

    @Override
    public boolean run(Scenario scenario, int threads, Path into, ProgressListener listener) {
        runs.incrementAndGet();
        beforeRun.run();
        if (Thread.currentThread().isInterrupted()) {
            return false;
        }
        StringBuilder lines =
                new StringBuilder("{\"id\":1,\"time\":0,\"type\":\"run-started\",\"who\":\"world\",\"causes\":[],"
                        + "\"scenario\":\"s\",\"district\":\"d\",\"seed\":" + scenario.seed()
                        + ",\"version\":\"v\",\"startHour\":"
                        + scenario.startHour() + ",\"durationSeconds\":9,\"switches\":{},\"weather\":{}}\n");
        int id = 1;
        for (int i = 0; i < 10; i++) {
            lines.append("{\"id\":")
                    .append(++id)
                    .append(",\"time\":1,\"type\":\"emission\",\"who\":\"event\",\"causes\":[],"
                            + "\"x\":0,\"y\":0,\"z\":0,\"class\":\"cry\",\"target\":true,\"durationSeconds\":1}\n");
            if (hears.test(scenario.seed())) {
                lines.append("{\"id\":")
                        .append(id + 1)
                        .append(",\"time\":1,\"type\":\"arrival\",\"who\":\"m\",\"causes\":[")
                        .append(id++)
                        .append("],\"onsetSeconds\":1,\"levelDb\":60,\"ambientDb\":50,\"snrDb\":9,"
                                + "\"path\":\"direct\",\"lineOfSight\":true,\"audible\":true,\"distanceMetres\":9}\n");
            }
        }
        try {
            Files.writeString(into.resolve("chronicle.jsonl"), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }
}
