package org.soundtown.coverage.chance;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.soundtown.coverage.Effort;
import org.soundtown.coverage.curve.DetectionCurves;
import org.soundtown.coverage.sound.MicrophoneMap;
import org.soundtown.coverage.sound.SoundLevels;
import org.soundtown.emissions.EmissionLibrary;

/**
 * Puts the microphones' maps together into probabilities, for all classes at once. Thread-safe.
 *
 * @param floorDb what masks a sound, per octave band (dB); not copied
 * @param audibleSnrDb the twin's limit of what is audible (dB)
 * @param soundSpeed in the air between (m/s)
 */
@SuppressWarnings("ArrayRecordComponent")
public record Combination(
        EmissionLibrary library,
        SoundLevels levels,
        DetectionCurves curves,
        double[] floorDb,
        double audibleSnrDb,
        OnsetErrors errors,
        double locatedMetres,
        double soundSpeed) {
    private static final int STRETCH = 64;

    /**
     * Works cells out.
     *
     * @param cells their numbers, ascending; the layers' arrays run over them
     * @throws CancellationException when the effort is given up
     */
    public List<Layer> of(List<String> classes, List<MicrophoneMap> maps, Means means, int[] cells, Effort effort) {
        List<ClassChance> chances = classes.stream().map(this::chance).toList();
        List<Layer> layers =
                classes.stream().map(each -> new Layer(each, cells.length)).toList();
        int stretches = stretches(cells.length);
        AtomicInteger next = new AtomicInteger();
        Runnable work = () -> {
            CellChance each = new CellChance(maps, means, new Geometry(errors, locatedMetres, soundSpeed));
            for (int s = next.getAndIncrement(); s < stretches; s = next.getAndIncrement()) {
                if (effort.stopped()) {
                    throw new CancellationException("coverage given up");
                }
                each.beginAt(cells[s * STRETCH]);
                for (int at = s * STRETCH; at < Math.min(cells.length, (s + 1) * STRETCH); at++) {
                    each.take(cells[at]);
                    for (int c = 0; c < chances.size(); c++) {
                        each.work(chances.get(c), layers.get(c), at);
                    }
                }
                effort.passed();
            }
        };
        share(Math.max(1, Math.min(effort.threads(), stretches)), work);
        return layers;
    }

    /** How often {@link Effort#passed} is called for so many cells. */
    public static int stretches(int cells) {
        return (cells + STRETCH - 1) / STRETCH;
    }

    private ClassChance chance(String soundClass) {
        return new ClassChance(
                library.getClass(soundClass),
                levels.getLevel(soundClass),
                curves.getCurve(soundClass),
                floorDb,
                audibleSnrDb,
                errors.ownSeconds().applyAsDouble(soundClass));
    }

    private static void share(int crew, Runnable work) {
        ExecutorService executor = Executors.newFixedThreadPool(crew);
        try {
            List<Future<?>> jobs = new ArrayList<>();
            for (int i = 0; i < crew; i++) {
                jobs.add(executor.submit(work));
            }
            for (Future<?> job : jobs) {
                job.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("coverage interrupted");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        } finally {
            executor.shutdownNow();
        }
    }
}
