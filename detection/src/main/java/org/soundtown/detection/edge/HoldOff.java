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
        Double last = lastOnset.get(entry.soundClass());
        boolean same = last != null && onsetSeconds - last < entry.holdOffSeconds() && !isLouder(levelDb);
        if (same || isEcho(onsetSeconds, levelDb)) {
            return false;
        }
        lastOnset.put(entry.soundClass(), onsetSeconds);
        anyOnset = onsetSeconds;
        anyLevelDb = levelDb;
        return true;
    }

    /** Whether this may be an echo of what was reported last: close upon it and no louder. */
    boolean isEcho(double onsetSeconds, double levelDb) {
        return onsetSeconds - anyOnset < settings.refractorySeconds() && !isLouder(levelDb);
    }

    private boolean isLouder(double levelDb) {
        return levelDb >= anyLevelDb + settings.louderDb();
    }
}
