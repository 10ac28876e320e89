package org.soundtown.training.trial;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.soundtown.detection.level.FastLevel;
import org.soundtown.detection.table.AnomalyEntry;
import org.soundtown.detection.table.AnomalyTable;
import org.soundtown.emissions.EmissionClass;
import org.soundtown.emissions.EmissionLibrary;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.training.recording.ClassMap;

/** How loud a class typically is: by the anomaly table, else by the emission library, else as assumed. Thread-safe. */
final class ClassLevels {
    private static final int DRAWN = 5;

    private final AnomalyTable table;
    private final EmissionLibrary library;
    private final Assumptions assumptions;
    private final int sampleRate;
    private final Map<String, Double> ofLibrary = new ConcurrentHashMap<>();

    ClassLevels(AnomalyTable table, EmissionLibrary library, Assumptions assumptions, int sampleRate) {
        this.table = table;
        this.library = library;
        this.assumptions = assumptions;
        this.sampleRate = sampleRate;
    }

    /**
     * @param atOneMetreDb loudest Fast level at 1 m (dB(A) re 20 µPa)
     * @param basis where it comes from
     */
    record Level(double atOneMetreDb, String basis) {}

    /** @param label the recordings' own name for it */
    Level of(String soundClass, String label) {
        Optional<AnomalyEntry> entry = table.findEntry(soundClass);
        if (entry.isPresent()) {
            return new Level(entry.get().levelAtOneMetreDb(), "anomaly table");
        }
        if (knows(soundClass)) {
            return new Level(
                    ofLibrary.computeIfAbsent(soundClass, this::medianDb),
                    "emission library, median of " + DRAWN + " synthesised sounds");
        }
        Double assumed = assumptions.levelsDb().get(ClassMap.plain(label));
        return assumed == null
                ? new Level(assumptions.defaultLevelDb(), "assumed for what has no level of its own")
                : new Level(assumed, "assumed");
    }

    private boolean knows(String soundClass) {
        return library.classes().stream().anyMatch(one -> one.id().equals(soundClass));
    }

    private double medianDb(String soundClass) {
        EmissionClass known = library.getClass(soundClass);
        List<Double> levels = IntStream.range(0, DRAWN)
                .mapToObj(i -> library.synthesise(known, Dice.of(0, soundClass + " " + i, "level"), sampleRate))
                .map(sound -> FastLevel.loudestDb(sound.waveform(), sampleRate, Clip.PASCAL_DB))
                .sorted()
                .toList();
        return levels.get(DRAWN / 2);
    }
}
