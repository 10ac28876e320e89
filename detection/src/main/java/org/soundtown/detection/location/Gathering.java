package org.soundtown.detection.location;

import java.util.ArrayList;
import java.util.List;

/** Arrivals that may belong together, waiting for stragglers until a deadline. */
final class Gathering {
    private final List<Arrival> arrivals = new ArrayList<>();
    private final double deadlineSeconds;

    Gathering(double deadlineSeconds) {
        this.deadlineSeconds = deadlineSeconds;
    }

    double deadlineSeconds() {
        return deadlineSeconds;
    }

    List<Arrival> arrivals() {
        return List.copyOf(arrivals);
    }

    void add(Arrival arrival) {
        arrivals.add(arrival);
    }

    /** How many members one event could have reached together with this arrival. */
    long links(Arrival arrival, TravelTimes times, LocatorSettings settings) {
        return arrivals.stream()
                .filter(member -> linked(member, arrival, times, settings))
                .count();
    }

    private static boolean linked(Arrival one, Arrival other, TravelTimes times, LocatorSettings settings) {
        double travel = one.microphone().distanceTo(other.microphone()) / times.soundSpeed();
        double apart = Math.abs(one.onsetSeconds() - other.onsetSeconds());
        return apart <= travel + settings.pairSlackSeconds()
                && settings.compatible(one.soundClass(), other.soundClass());
    }
}
