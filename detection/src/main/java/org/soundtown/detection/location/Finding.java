package org.soundtown.detection.location;

import java.util.Comparator;
import java.util.List;

/**
 * A located event and the arrivals it explains: those its place was found from, wrong onsets, echoes and second triggers.
 *
 * @param heard all of them, at least those used for the fix
 */
record Finding(Fix fix, ClassVote vote, List<Arrival> heard) {
    Finding {
        heard = List.copyOf(heard);
    }

    static Finding of(Fix fix, List<Arrival> heard) {
        return new Finding(fix, ClassVote.of(heard), heard);
    }

    /** Whether a fix also explains this arrival, so that it is no event of its own. */
    static boolean explains(Fix fix, TravelTimes times, LocatorSettings settings, Arrival arrival) {
        double late = late(fix, times, arrival);
        double spread = fix.ellipse().semiMajorMetres() / times.soundSpeed();
        if (late < -settings.explainedEarlySeconds() - spread || late > settings.explainedLateSeconds() + spread) {
            return false;
        }
        boolean onTime = late <= settings.explainedEarlySeconds() + spread;
        return onTime || arrival.levelDb() <= expectedLevelDb(fix, arrival) + settings.explainedLouderDb();
    }

    /** How much later than predicted (s). */
    static double late(Fix fix, TravelTimes times, Arrival arrival) {
        return arrival.onsetSeconds() - fix.onsetSeconds() - times.seconds(arrival.sensor(), fix.position());
    }

    /** Level at a microphone by spherical spreading from the loudest of those used (dB). */
    private static double expectedLevelDb(Fix fix, Arrival arrival) {
        Arrival loudest = fix.used().stream()
                .max(Comparator.comparingDouble(Arrival::levelDb))
                .orElseThrow();
        double near = Math.max(1, fix.position().distanceTo(loudest.microphone()));
        double far = Math.max(1, fix.position().distanceTo(arrival.microphone()));
        return loudest.levelDb() - 20 * Math.log10(far / near);
    }
}
