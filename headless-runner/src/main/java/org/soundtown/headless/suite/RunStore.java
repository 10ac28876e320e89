package org.soundtown.headless.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.soundtown.foundation.document.Digests;
import org.soundtown.foundation.document.Documents;
import org.soundtown.foundation.document.InputError;
import org.soundtown.scenarios.evaluation.Evaluation;
import org.soundtown.simcore.chronicle.ChronicleReader;

/**
 * The finished runs of a suite's folder, each in {@code runs/KEY}. A run is made in a folder of another name, which gets its
 * own in one step once the run is whole: whatever happens, a folder under {@code runs} with a key for a name holds a whole
 * run. Only one program at a time may use it.
 */
public final class RunStore implements AutoCloseable {
    private static final int NAME_LENGTH = 32;
    private static final String PART = ".part";
    private static final String CHRONICLE = "chronicle.jsonl";
    private static final String CARD = "run.json";

    private final Path runs;
    private final String program;
    private final FileChannel channel;

    /** Two cases may ask for one and the same run. */
    private final Map<String, Object> turns = new ConcurrentHashMap<>();

    private RunStore(Path runs, String program, FileChannel channel) {
        this.runs = runs;
        this.program = program;
        this.channel = channel;
    }

    /** Makes a run in a folder. */
    @FunctionalInterface
    interface Making {
        /** @return false where it was interrupted */
        boolean make(Path folder);
    }

    /**
     * @param folder the suite's; made where there is none
     * @throws InputError where another program uses it
     * @throws UncheckedIOException where it cannot be made
     */
    public static RunStore open(Path folder, String program) {
        Path runs = folder.resolve("runs");
        FileChannel channel = null;
        boolean open = false;
        try {
            Files.createDirectories(runs);
            channel =
                    FileChannel.open(folder.resolve("suite.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isLocked(channel)) {
                throw new InputError(
                        folder + ": another suite is running in this folder: expected another --out, or wait"
                                + " until it has ended");
            }
            RunStore store = new RunStore(runs, program, channel);
            store.deleteUnfinished();
            open = true;
            return store;
        } catch (IOException e) {
            throw failed(folder, "cannot be used", e);
        } finally {
            if (!open && channel != null) {
                closeQuietly(channel);
            }
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /**
     * The run that was made by exactly this, or else a new one, kept.
     *
     * @return empty where it was interrupted
     * @throws UncheckedIOException where it cannot be kept; what was kept before stays
     */
    Optional<KeptRun> obtain(PlannedRun planned, Making making) {
        synchronized (turns.computeIfAbsent(planned.key(), key -> new Object())) {
            Optional<KeptRun> found = find(planned);
            return found.isPresent() ? found : keep(planned, making);
        }
    }

    private Optional<KeptRun> find(PlannedRun planned) {
        Path folder = folder(planned);
        Path chronicle = folder.resolve(CHRONICLE);
        if (!Files.isRegularFile(chronicle)) {
            return Optional.empty();
        }
        Optional<RunCard> card = card(folder)
                .filter(found -> found.key().equals(planned.key()))
                .filter(found -> found.digest().equals(Digests.of(chronicle)));
        return card.map(found -> new KeptRun(
                planned,
                folder,
                found.digest(),
                found.wallSeconds(),
                Evaluation.of(ChronicleReader.readAll(chronicle))));
    }

    private Optional<KeptRun> keep(PlannedRun planned, Making making) {
        Path folder = folder(planned);
        Path part = folder.resolveSibling(folder.getFileName() + PART);
        try {
            delete(part);
            Files.createDirectories(part);
            long begun = System.nanoTime();
            if (!making.make(part)) {
                delete(part);
                return Optional.empty();
            }
            double wallSeconds = (System.nanoTime() - begun) / 1e9;
            String digest = Digests.of(part.resolve(CHRONICLE));
            RunCard card = new RunCard(planned.key(), program, planned.label(), digest, wallSeconds);
            Files.writeString(part.resolve(CARD), Documents.JSON.writeValueAsString(card) + "\n");
            delete(folder);
            Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
            return Optional.of(new KeptRun(
                    planned,
                    folder,
                    digest,
                    wallSeconds,
                    Evaluation.of(ChronicleReader.readAll(folder.resolve(CHRONICLE)))));
        } catch (IOException e) {
            throw failed(part, "cannot be written", e);
        }
    }

    /** Deletes the runs of other programs, which nothing can ask for any more. */
    public void deleteOutdated(Set<String> wanted) {
        for (Path folder : folders()) {
            String name = folder.getFileName().toString();
            boolean isWanted = wanted.stream().anyMatch(key -> key.startsWith(name));
            boolean isCurrent =
                    card(folder).filter(card -> card.program().equals(program)).isPresent();
            try {
                if (!isWanted && !isCurrent) {
                    delete(folder);
                }
            } catch (IOException e) {
                throw failed(folder, "cannot be deleted", e);
            }
        }
    }

    @Override
    public void close() {
        closeQuietly(channel);
    }

    /** Empty where there is none that can be read. */
    private static Optional<RunCard> card(Path folder) {
        if (!Files.isRegularFile(folder.resolve(CARD))) {
            return Optional.empty();
        }
        try {
            return Optional.of(Documents.read(folder.resolve(CARD), RunCard.class));
        } catch (InputError broken) {
            return Optional.empty();
        }
    }

    private Path folder(PlannedRun planned) {
        return runs.resolve(planned.key().substring(0, NAME_LENGTH));
    }

    private void deleteUnfinished() throws IOException {
        for (Path folder : folders()) {
            if (folder.getFileName().toString().endsWith(PART)) {
                delete(folder);
            }
        }
    }

    private List<Path> folders() {
        try (Stream<Path> listed = Files.list(runs)) {
            return listed.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw failed(runs, "cannot be read", e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> walked = Files.walk(folder)) {
            all = walked.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.deleteIfExists(path);
        }
    }

    private static void closeQuietly(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UncheckedIOException failed(Path where, String what, IOException e) {
        String reason = e instanceof java.nio.file.AccessDeniedException ? "permission denied" : e.getMessage();
        return new UncheckedIOException(new IOException(where + ": " + what + ": " + reason, e));
    }
}
