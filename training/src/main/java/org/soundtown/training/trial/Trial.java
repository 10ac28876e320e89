package org.soundtown.training.trial;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.reading.DistrictReader;
import org.soundtown.detection.table.AnomalyEntry;
import org.soundtown.emissions.EmissionLibrary;
import org.soundtown.emissions.recording.AudioFile;
import org.soundtown.training.recording.ClassMap;
import org.soundtown.training.trial.score.Listened;

/**
 * Plays recordings and ambience to the edge detector and keeps what it said. The same settings and model say the same on any
 * number of threads. Recordings are read one at a time on each thread.
 */
public final class Trial {
    static final int SAMPLE_RATE = 16_000;

    private final TrialSettings settings;
    private final Model model;
    private final Cast cast;
    private final Listener listener;
    private final Stage stage;
    private final Optional<EverydayStreet> everyday;
    private final ClassLevels levels;
    private final TrialInputs inputs;

    /**
     * Reads the district and the recordings' index and finds places.
     *
     * @throws org.soundtown.foundation.document.InputError where one of them does not fit
     */
    public Trial(TrialSettings settings, Model model) {
        this(settings, model, DistrictReader.read(settings.district()), Cast.of(settings, model.taught()));
    }

    private Trial(TrialSettings settings, Model model, District district, Cast cast) {
        this(settings, model, district, cast, Stage.of(district, settings, SAMPLE_RATE));
    }

    /** On a stage that is there already. */
    Trial(TrialSettings settings, Model model, District district, Cast cast, Stage stage) {
        this.settings = settings;
        this.model = model;
        this.cast = cast;
        this.stage = stage;
        Assumptions assumptions = Assumptions.shipped();
        listener = new Listener(model.classifier(), model.table());
        everyday = sections() == 0
                ? Optional.empty()
                : Optional.of(new EverydayStreet(district, stage.ear(), assumptions, settings.seed()));
        levels = new ClassLevels(model.table(), EmissionLibrary.shipped(), assumptions, SAMPLE_RATE);
        inputs = inputs();
    }

    /** Steps that {@link #run} counts: recordings at a distance, ambience by the section and by the recording. */
    public long steps() {
        return (long) cast.events().size() * settings.distancesMetres().size()
                + sections()
                + cast.ambience().size();
    }

    /**
     * Runs until all is heard or the thread is interrupted; then what was heard so far is in the result.
     *
     * @param progress told how many steps are done, by any thread
     */
    public TrialResult run(LongConsumer progress) {
        AtomicLong done = new AtomicLong();
        Runnable step = () -> progress.accept(done.incrementAndGet());
        ExecutorService workers = Executors.newFixedThreadPool(settings.threads());
        try {
            List<Future<List<Performance>>> played = new ArrayList<>();
            List<Future<Heard>> simulated = new ArrayList<>();
            List<Future<Heard>> recorded = new ArrayList<>();
            for (Role role : cast.events()) {
                played.add(workers.submit(() -> performances(role, step)));
            }
            for (int i = 0; i < sections(); i++) {
                int number = i;
                simulated.add(
                        workers.submit(() -> heard(() -> everyday.orElseThrow().section(number), step)));
            }
            RecordedBeds beds = new RecordedBeds(stage.ear(), stage.bedDb(), settings.seed());
            for (Role role : cast.ambience()) {
                recorded.add(workers.submit(() -> heard(() -> beds.bed(role), step)));
            }
            return result(gathered(played), gathered(simulated), gathered(recorded));
        } finally {
            workers.shutdownNow();
        }
    }

    /** What the microphone delivered in a performance, made again. */
    public float[] samplesOf(Performance performance) {
        Role role = cast.events().stream()
                .filter(one -> one.name().equals(performance.file()))
                .findFirst()
                .orElseThrow();
        return stage.play(clip(role), role.name(), performance.metres()).samples();
    }

    /** What was said of a stretch of ambience. */
    private record Heard(double seconds, List<String> claimed) {}

    /** What is done, in order; whether that is all. */
    private record Gathered<T>(List<T> all, boolean complete) {}

    private static <T> Gathered<T> gathered(List<Future<T>> futures) {
        List<T> all = new ArrayList<>();
        boolean complete = true;
        boolean interrupted = Thread.currentThread().isInterrupted();
        for (Future<T> future : futures) {
            try {
                if (interrupted && !future.isDone()) {
                    complete = false;
                } else {
                    Thread.interrupted();
                    all.add(future.get());
                }
            } catch (InterruptedException e) {
                interrupted = true;
                complete = false;
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return new Gathered<>(all, complete);
    }

    private List<Performance> performances(Role role, Runnable step) {
        Clip clip = clip(role);
        List<Performance> performances = new ArrayList<>();
        for (double metres : settings.distancesMetres()) {
            performances.add(performance(role, clip, metres));
            step.run();
        }
        return performances;
    }

    private Clip clip(Role role) {
        double levelDb = levels.of(role.soundClass(), role.label()).atOneMetreDb();
        return Clip.of(AudioFile.read(role.file()), levelDb, SAMPLE_RATE);
    }

    private Performance performance(Role role, Clip clip, double metres) {
        Stage.Scene scene = stage.play(clip, role.name(), metres);
        List<Claim> claims = listener
                .hear(scene.samples(), SAMPLE_RATE, stage.ear().fullScaleDb())
                .stream()
                .map(Claim::of)
                .toList();
        return new Performance(
                role.name(),
                role.originalId(),
                role.soundClass(),
                ClassMap.plain(role.label()),
                metres,
                scene.spot(),
                scene.levelDb(),
                scene.snrDb(),
                scene.start(),
                scene.onset(),
                scene.end(),
                claims);
    }

    private Heard heard(Callable<float[]> sound, Runnable step) throws Exception {
        float[] samples = sound.call();
        List<String> claimed = listener.hear(samples, SAMPLE_RATE, stage.ear().fullScaleDb()).stream()
                .map(detection -> detection.soundClass())
                .toList();
        step.run();
        return new Heard((double) samples.length / SAMPLE_RATE, claimed);
    }

    private TrialResult result(
            Gathered<List<Performance>> played, Gathered<Heard> simulated, Gathered<Heard> recorded) {
        return TrialResult.of(
                played.complete() && simulated.complete() && recorded.complete(),
                inputs,
                played.all().stream().flatMap(List::stream).toList(),
                listened(simulated.all()),
                listened(recorded.all()));
    }

    private Listened listened(List<Heard> heard) {
        return Listened.of(
                heard.stream().flatMap(one -> one.claimed().stream()).toList(),
                tableClasses(),
                heard.stream().mapToDouble(Heard::seconds).sum());
    }

    private List<String> tableClasses() {
        return model.table().classes().stream().map(AnomalyEntry::soundClass).toList();
    }

    private int sections() {
        double hours = settings.ambienceHours();
        return hours == 0 ? 0 : (int) Math.max(1, Math.round(hours * 3600 / EverydayStreet.SECTION_SECONDS));
    }

    private TrialInputs inputs() {
        Map<String, ClassLevels.Level> used = new LinkedHashMap<>();
        for (Role role : cast.events()) {
            used.computeIfAbsent(role.heading(), unused -> levels.of(role.soundClass(), role.label()));
        }
        return TrialInputs.of(settings, model, cast, stage, used);
    }
}
