package org.soundtown.scenarios.shelf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.soundtown.foundation.document.InputError;
import org.soundtown.scenarios.evaluation.trace.Fields;
import org.soundtown.scenarios.evaluation.trace.Types;
import org.soundtown.simcore.chronicle.ChronicleReader;
import org.soundtown.simcore.chronicle.ChronicleRecord;

/**
 * The runs in a folder, at any depth, in the order of their keys. Scenario and seed stand in a chronicle's first line; the
 * variation is what a suite says, else what {@link VariationName} makes of the folder's path. A
 * folder that is still being made ({@code .part}) holds no run.
 */
public record RunShelf(Path root, List<ShelvedRun> runs) {
    public RunShelf {
        runs = List.copyOf(runs);
    }

    /**
     * @param root a run's folder, or one that holds such folders
     * @throws InputError where there is no run in it, or a chronicle does not begin as one
     */
    public static RunShelf of(Path root) {
        if (!Files.isDirectory(root)) {
            throw new InputError(root + ": no such folder: expected that of a run, or one with runs in it");
        }
        List<ShelvedRun> runs = new ArrayList<>();
        Map<Path, Map<Path, String>> listings = new TreeMap<>();
        for (Path chronicle : chronicles(root)) {
            Path folder = chronicle.getParent();
            Optional<Map<Path, String>> listing = Optional.ofNullable(folder.getParent())
                    .map(Path::getParent)
                    .map(suite -> listings.computeIfAbsent(suite, SuiteListing::in))
                    .filter(listed -> !listed.isEmpty());
            if (listing.isEmpty() || listing.get().containsKey(folder)) {
                runs.add(shelved(root, chronicle, listing.map(listed -> listed.get(folder))));
            }
        }
        if (runs.isEmpty()) {
            throw new InputError(
                    root + ": no run in this folder: expected a " + ShelvedRun.CHRONICLE + " in it or below it");
        }
        runs.sort(Comparator.comparing(ShelvedRun::key).thenComparing(ShelvedRun::name));
        return new RunShelf(root, runs);
    }

    /** Whether the folder is one run's and not that of many. */
    public boolean isSingle() {
        return runs.size() == 1 && runs.get(0).folder().equals(root);
    }

    private static List<Path> chronicles(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.getFileName() != null
                            && file.getFileName().toString().equals(ShelvedRun.CHRONICLE))
                    .filter(file -> Files.isRegularFile(file) && isDone(root.relativize(file)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(new IOException(root + ": cannot be read: " + e.getMessage(), e));
        }
    }

    private static boolean isDone(Path below) {
        for (Path part : below) {
            if (part.toString().endsWith(".part")) {
                return false;
            }
        }
        return true;
    }

    private static ShelvedRun shelved(Path root, Path chronicle, Optional<String> listed) {
        ChronicleRecord start = ChronicleReader.readFirst(chronicle)
                .filter(line -> line.is(Types.RUN_STARTED))
                .orElseThrow(() -> InputError.at(chronicle, "line 1", "no such line", Types.RUN_STARTED));
        String scenario = Fields.text(start, "scenario");
        long seed = Fields.integer(start, "seed");
        Path folder = chronicle.getParent();
        Path below = root.relativize(folder);
        String name = below.toString().isEmpty()
                ? folder.toAbsolutePath().normalize().getFileName() + ""
                : below.toString().replace('\\', '/');
        String variation = listed.or(() -> SuiteListing.ownVariation(folder, seed))
                .orElseGet(() -> below.toString().isEmpty() ? "" : VariationName.of(name, scenario, seed));
        return new ShelvedRun(new RunKey(scenario, variation, seed), name, folder);
    }
}
