package org.soundtown.headless.table;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.soundtown.citymodel.District;
import org.soundtown.headless.file.WholeFile;
import org.soundtown.scenarios.shelf.RunShelf;
import org.soundtown.scenarios.shelf.ShelvedRun;

/** Writes what is on a shelf as {@code events.parquet} and {@code runs.parquet}: the same runs give the same bytes. */
public final class RunTables {
    public static final String EVENTS = "events.parquet";
    public static final String RUNS = "runs.parquet";

    private RunTables() {}

    /**
     * Measures every run and writes both tables.
     *
     * @param out the folder they go to; it exists
     * @param districts by name; where one is not known, its streets and places stay empty
     * @param done told after each run how many are done
     * @throws CancellationException where the thread was interrupted; no file is left half written
     */
    public static void write(
            RunShelf shelf, Path out, Function<String, Optional<District>> districts, IntConsumer done) {
        Map<String, Optional<Neighbourhood>> neighbourhoods = new TreeMap<>();
        WholeFile.<RuntimeException>write(out.resolve(EVENTS), eventsPart -> {
            WholeFile.<RuntimeException>write(out.resolve(RUNS), runsPart -> {
                try (EventTable events = new EventTable(eventsPart);
                        RunTable runs = new RunTable(runsPart)) {
                    int count = 0;
                    for (ShelvedRun each : shelf.runs()) {
                        if (Thread.currentThread().isInterrupted()) {
                            throw new CancellationException("interrupted after " + count + " runs");
                        }
                        MeasuredRun run = MeasuredRun.of(each);
                        events.add(
                                run,
                                neighbourhoods.computeIfAbsent(
                                        run.results().run().district(),
                                        name -> districts.apply(name).map(Neighbourhood::new)));
                        runs.add(run);
                        done.accept(++count);
                    }
                }
            });
        });
    }
}
