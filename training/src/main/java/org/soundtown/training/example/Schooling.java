package org.soundtown.training.example;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.reading.DistrictReader;
import org.soundtown.detection.features.LogMel;
import org.soundtown.emissions.EmissionClass;
import org.soundtown.emissions.EmissionLibrary;
import org.soundtown.training.ProgressListener;
import org.soundtown.training.TrainingSettings;
import org.soundtown.training.network.Syllabus;
import org.soundtown.training.recording.ClassMap;
import org.soundtown.training.recording.Recording;
import org.soundtown.training.recording.RecordingIndex;

/** All examples for a training: every class that is taught and every recording that is mapped to a class. */
public final class Schooling {
    /** What is no class of the library. */
    public static final String BACKGROUND = "background";

    private static final int RATE = LogMel.SAMPLE_RATE;
    private static final int SOUNDS_PER_PART = 100;
    private static final int RECORDINGS_PER_PART = 100;
    private static final int MOST_PLACEMENTS = 24;
    private static final int TEST_PLACEMENTS = 2;

    /** So many recordings of a kind of background make it a subject of its own. */
    private static final int LEAST_FOR_SUBJECT = 10;

    /** Kinds of recordings that may lie under other sounds. */
    private static final Set<String> AMBIENT = Set.of(
            "street_ambience",
            "night_ambience",
            "indoor_ambience",
            "traffic",
            "crowd",
            "rain",
            "wind",
            "birds",
            "sea_waves",
            "train",
            "bus",
            "aircraft",
            "helicopter",
            "engine",
            "engine_idling",
            "machine",
            "footsteps",
            "metro_tram",
            "construction",
            "babble",
            "air_conditioner",
            "church_ambience");

    private final TrainingSettings settings;
    private final EmissionLibrary library = EmissionLibrary.shipped();
    private final List<EmissionClass> taught = TaughtClasses.shipped().of(library);
    private final List<String> labels = new ArrayList<>();
    private final Map<String, List<Recording>> recordings = new LinkedHashMap<>();
    private final List<Recording> ambient = new ArrayList<>();
    private final Set<String> unknown = new TreeSet<>();
    private final Syllabus syllabus;

    public Schooling(TrainingSettings settings) {
        this.settings = settings;
        taught.forEach(known -> labels.add(known.id()));
        labels.add(BACKGROUND);
        settings.recordings().ifPresent(this::sortRecordings);
        syllabus = Syllabus.of(labels, kindsOfBackground());
    }

    /** What the network is taught to tell apart. */
    public Syllabus syllabus() {
        return syllabus;
    }

    /** Class ids in the order of the network's outputs; {@code background} is the last. */
    public List<String> labels() {
        return List.copyOf(labels);
    }

    /** Names of classes of the recordings that the class map does not know: they are taught as background. */
    public Set<String> unknown() {
        return Collections.unmodifiableSet(unknown);
    }

    /** Recordings by our class, without those that the map leaves out. */
    public Map<String, List<Recording>> recordings() {
        return recordings;
    }

    /** Whether the network is taught this recording, or it is kept for validation, the test or measuring only. */
    public static boolean isTaught(Recording recording, long seed) {
        return RecordedExamples.split(recording, seed) == Split.TRAINING;
    }

    /** Makes or reads all examples. */
    public ExampleSet examples(ProgressListener listener) {
        District district = DistrictReader.read(settings.district());
        long seed = settings.plan().seed();
        Street street = new Street(district, seed, settings.ways(), RATE);
        Ambience ambience = new Ambience(library, street, ambient, seed, RATE);
        Staging staging = new Staging(ambience, RATE);
        ExampleStore store = new ExampleStore(folder(), settings.threads());
        addBackground(store, new BackgroundExamples(ambience, seed, RATE));
        addRecorded(store, new RecordedExamples(library, street, staging, seed, RATE));
        addSynthetic(store, new SyntheticExamples(library, street, staging, seed, RATE));
        return new ExampleSet(store.examples((done, total, name) -> listener.progress("examples", done, total, name)));
    }

    private void addSynthetic(ExampleStore store, SyntheticExamples maker) {
        for (int from = 0; from < settings.soundsPerClass(); from += SOUNDS_PER_PART) {
            int first = from;
            int last = Math.min(settings.soundsPerClass(), from + SOUNDS_PER_PART);
            for (EmissionClass known : taught) {
                store.add("synthetic-" + known.id() + "-" + first + "-" + last, () -> {
                    List<Example> examples = new ArrayList<>();
                    for (int i = first; i < last; i++) {
                        examples.addAll(maker.of(known, i, labels.indexOf(known.id()), labels.size() - 1));
                    }
                    return examples;
                });
            }
        }
    }

    private void addBackground(ExampleStore store, BackgroundExamples maker) {
        store.add("synthetic-" + BACKGROUND + "-0-" + settings.soundsPerClass(), () -> {
            List<Example> examples = new ArrayList<>();
            for (int i = 0; i < settings.soundsPerClass(); i++) {
                examples.addAll(maker.of(i, labels.size() - 1));
            }
            return examples;
        });
    }

    private void addRecorded(ExampleStore store, RecordedExamples maker) {
        bySubject().forEach((subject, all) -> {
            String name = syllabus.subjects().get(subject).replace('/', '-');
            long trainable = all.stream().filter(Recording::trainable).count();
            int wanted = (int) Math.max(2, settings.recordedPerClass() / Math.max(1, trainable));
            int placements = Math.min(MOST_PLACEMENTS, wanted);
            for (int from = 0; from < all.size(); from += RECORDINGS_PER_PART) {
                List<Recording> some = all.subList(from, Math.min(all.size(), from + RECORDINGS_PER_PART));
                store.add(
                        "recorded-" + name + "-" + settings.recordedPerClass() + "-" + from,
                        () -> recorded(maker, some, placements, subject));
            }
        });
    }

    private List<Example> recorded(RecordedExamples maker, List<Recording> some, int placements, int subject) {
        String label = labels.get(syllabus.classOf()[subject]);
        Optional<EmissionClass> known =
                taught.stream().filter(one -> one.id().equals(label)).findFirst();
        List<Example> examples = new ArrayList<>();
        for (Recording recording : some) {
            int times = isTaught(recording, settings.plan().seed()) ? placements : TEST_PLACEMENTS;
            examples.addAll(maker.of(recording, times, subject, known));
        }
        return examples;
    }

    private void sortRecordings(Path folder) {
        ClassMap map = ClassMap.shipped();
        for (Recording recording : RecordingIndex.read(folder)) {
            boolean known = map.knows(recording.soundClass());
            if (!known) {
                unknown.add(recording.soundClass());
            }
            Optional<String> ours = known ? map.findClass(recording.soundClass()) : Optional.of(BACKGROUND);
            ours.ifPresent(id ->
                    recordings.computeIfAbsent(id, unused -> new ArrayList<>()).add(recording));
            if (AMBIENT.contains(recording.soundClass())) {
                ambient.add(recording);
            }
        }
    }

    private List<String> kindsOfBackground() {
        Map<String, Integer> counts = new TreeMap<>();
        for (Recording recording : recordings.getOrDefault(BACKGROUND, List.of())) {
            counts.merge(recording.soundClass(), recording.trainable() ? 1 : 0, Integer::sum);
        }
        return counts.keySet().stream()
                .filter(kind -> counts.get(kind) >= LEAST_FOR_SUBJECT)
                .toList();
    }

    private Map<Integer, List<Recording>> bySubject() {
        Map<Integer, List<Recording>> sorted = new TreeMap<>();
        recordings.forEach((ours, all) -> {
            for (Recording recording : all) {
                int subject = ours.equals(BACKGROUND)
                        ? syllabus.subjectOfBackground(recording.soundClass())
                        : labels.indexOf(ours);
                sorted.computeIfAbsent(subject, unused -> new ArrayList<>()).add(recording);
            }
        });
        return sorted;
    }

    /** Examples depend on these settings, so another set is kept beside; what a part holds stands in its name. */
    private Path folder() {
        return settings.work().resolve("examples-" + settings.plan().seed() + "-" + settings.ways());
    }
}
