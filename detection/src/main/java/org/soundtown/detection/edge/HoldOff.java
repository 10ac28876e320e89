package org.soundtown.detection.edge;

import java.util.LinkedHashMap;
import java.util.Map;
import org.soundtown.detection.table.AnomalyEntry;

/** Keeps one event from being reported twice: its echoes, and the same class for as long as the table says. */
final class HoldOff {
    private final DetectorSettings settings;
    private final Map<String, Double> lastOnset = new LinkedHashMap<>();
    private double anyOnset = Double.NEGATIVE_INFINITY;
    private double anyLevelDb;

    HoldOff(DetectorSettings settings) {
        this.settings = settings;
    }

    /** Whether a detection with this onset and level is a new event; if so, it counts as reported. */
    boolean admit(AnomalyEntry entry, double onsetSeconds, double levelDb) {
        boolean louder = levelDb >= anyLevelDb + settings.louderDb();
        boolean echo = onsetSeconds - anyOnset < settings.refractorySeconds() && !louder;
        Double last = lastOnset.get(entry.soundClass());
        boolean same = last != null && onsetSeconds - last < entry.holdOffSeconds() && !louder;
        if (echo || same) {
            return false;
        }
        lastOnset.put(entry.soundClass(), onsetSeconds);
        anyOnset = onsetSeconds;
        anyLevelDb = levelDb;
        return true;
    }
}
