package org.soundtown.detection.edge;

import java.util.LinkedHashMap;
import java.util.Map;
import org.soundtown.detection.table.AnomalyEntry;

/**
 * Keeps one event from being reported twice: its echoes, and the same class for as long as the table says after it was
 * reported. A sound that goes on is one event however long: while its class keeps being recognised in further or routine
 * looks, or in onsets without quiet before them, the time starts anew.
 */
final class HoldOff {
    /** A sound that is looked at routinely may miss two looks in a row without being taken for a new one (s). */
    private static final double ROUTINE_SECONDS = 3;

    private final DetectorSettings settings;
    private final Map<String, Event> events = new LinkedHashMap<>();
    private double anyOnset = Double.NEGATIVE_INFINITY;
    private double anyLevelDb;

    private record Event(double heardSeconds, double loudestDb) {}

    HoldOff(DetectorSettings settings) {
        this.settings = settings;
    }

    /** Whether a detection from this picture is a new event; if so, it counts as reported. */
    boolean admit(AnomalyEntry entry, Picture picture) {
        if (isGoingOn(entry, picture) || isEcho(picture.onsetSeconds(), picture.levelDb())) {
            return false;
        }
        events.put(entry.soundClass(), new Event(picture.onsetSeconds(), picture.levelDb()));
        anyOnset = picture.onsetSeconds();
        anyLevelDb = picture.levelDb();
        return true;
    }

    /** Whether this class in this picture is the event that was reported before. */
    boolean isGoingOn(AnomalyEntry entry, Picture picture) {
        Event last = events.get(entry.soundClass());
        if (last == null) {
            return false;
        }
        boolean further = picture.isRoutine() || picture.look() > 0;
        double at = further ? picture.startSeconds() : picture.onsetSeconds();
        double holdOff = further ? Math.max(ROUTINE_SECONDS, entry.holdOffSeconds()) : entry.holdOffSeconds();
        boolean louder = !further && picture.levelDb() >= last.loudestDb + settings.louderDb();
        if (louder || at - last.heardSeconds >= holdOff) {
            return false;
        }
        if (picture.mayContinue()) {
            events.put(
                    entry.soundClass(),
                    new Event(Math.max(at, last.heardSeconds), Math.max(picture.levelDb(), last.loudestDb)));
        }
        return true;
    }

    /** Whether this may be an echo of what was reported last: close upon it and no louder. */
    boolean isEcho(double onsetSeconds, double levelDb) {
        return onsetSeconds - anyOnset < settings.refractorySeconds() && levelDb < anyLevelDb + settings.louderDb();
    }
}
