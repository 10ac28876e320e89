package org.soundtown.headless.curve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.index.BuildingIndex;
import org.soundtown.citymodel.reading.DistrictReader;
import org.soundtown.coverage.curve.HeardSound;
import org.soundtown.emissions.EmissionClass;
import org.soundtown.emissions.EmissionLibrary;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.document.Digests;

/**
 * Many measurements, in turn in each of some districts, each with dice of its own. Whole ones that an earlier call left are
 * taken as they are, so an interrupted campaign goes on where it was, and a longer one keeps what a shorter one found.
 *
 * @param folder where the measurements lie
 * @param name of the campaign; its dice, so that no two campaigns draw the same sounds
 * @param districts folders
 * @param runs how many measurements
 * @param weathers how many different hours and weathers they take turns in; {@link #EACH_ITS_OWN}
 * @param sounds of each class in a measurement
 * @param detector which detector, by its digests
 */
public record Campaign(
        Path folder,
        String name,
        long seed,
        List<Path> districts,
        Siting siting,
        int runs,
        int weathers,
        int sounds,
        DetectorIdentity detector) {
    /** Every measurement has an hour and a weather that no other has. */
    public static final int EACH_ITS_OWN = 0;

    public Campaign {
        districts = List.copyOf(districts);
    }

    /** The classes that a city wants to hear of. */
    public static List<EmissionClass> targets() {
        return EmissionLibrary.shipped().classes().stream()
                .filter(EmissionClass::target)
                .toList();
    }

    /**
     * Runs what is missing.
     *
     * @param done told how many measurements are there
     * @return the sounds of each measurement, in their order; empty where the thread was interrupted
     */
    public Optional<List<List<HeardSound>>> sounds(
            Measurement.Fitting fitting, String version, int threads, IntConsumer done) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            CompletionService<Optional<List<HeardSound>>> completion = new ExecutorCompletionService<>(workers);
            List<Future<Optional<List<HeardSound>>>> results = new ArrayList<>();
            List<Ground> grounds = districts.stream().map(Ground::of).toList();
            for (int run = 0; run < runs; run++) {
                int number = run;
                results.add(completion.submit(() -> measurement(number, grounds.get(number % grounds.size()))
                        .sounds(fitting, version)));
            }
            for (int run = 0; run < runs; run++) {
                completion.take();
                done.accept(run + 1);
            }
            List<List<HeardSound>> all = new ArrayList<>();
            for (Future<Optional<List<HeardSound>>> result : results) {
                Optional<List<HeardSound>> sounds = result.get();
                if (sounds.isEmpty()) {
                    return Optional.empty();
                }
                all.add(sounds.get());
            }
            return Optional.of(all);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private Measurement measurement(int run, Ground ground) {
        long drawn = draw(run);
        Siting.Site site = siting.site(ground.district(), ground.buildings(), drawn);
        String digest = Digests.of(String.join(
                "\n", ground.digest(), seed + " " + weathers + " " + sounds, detector.model(), detector.table()));
        Path own = folder.resolve(
                String.format("%05d-%s-%s", run + 1, ground.district().name(), digest.substring(0, 8)));
        return new Measurement(
                own,
                site.district(),
                new MeasurementScenario(
                        Measurement.DISTRICT, drawn, conditions(run, drawn), targets(), sounds, site.places()));
    }

    /** Hour and weather of a measurement. */
    public Conditions conditions(int run) {
        return conditions(run, draw(run));
    }

    private Conditions conditions(int run, long drawn) {
        return Conditions.drawn(weathers == EACH_ITS_OWN ? drawn : draw(-1 - run % weathers));
    }

    private long draw(int number) {
        return Dice.of(seed, name, "measurements").bits(number) >>> 33;
    }

    private record Ground(District district, BuildingIndex buildings, String digest) {
        static Ground of(Path folder) {
            District district = DistrictReader.read(folder);
            return new Ground(district, BuildingIndex.of(district), digest(folder));
        }

        /** Of the names and contents of the folder's own files. */
        private static String digest(Path folder) {
            try (Stream<Path> inside = Files.list(folder)) {
                return Digests.of(inside.filter(Files::isRegularFile)
                        .sorted()
                        .map(file -> file.getFileName() + " " + Digests.of(file))
                        .collect(Collectors.joining("\n")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
