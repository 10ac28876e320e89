package org.soundtown.detection.location;

import org.soundtown.acoustics.air.Atmosphere;
import org.soundtown.foundation.geometry.Position;

/**
 * When a sound from one place should arrive, and how far off a reported onset usually is.
 *
 * @param soundSpeed of still air at the installation's temperature (m/s)
 */
record OnsetModel(double soundSpeed, LocatorSettings settings) {
    /** Humidity assumed (%): between 10 and 90 % it moves the speed of sound by less than 0.3 %. */
    private static final double HUMIDITY_PERCENT = 50;

    /** From how many of the detector's own errors on an onset is taken to have come by a detour (1). */
    private static final double FULLY_LATE_SIGMAS = 2;

    /** In still air: what little the installation knows of the weather is its temperature. */
    static OnsetModel at(double temperatureCelsius, LocatorSettings settings) {
        return new OnsetModel(
                Atmosphere.still(temperatureCelsius, HUMIDITY_PERCENT).soundSpeed(), settings);
    }

    /** Direct travel time (s). */
    double travelSeconds(Position source, Arrival arrival) {
        return source.distanceTo(arrival.microphone()) / soundSpeed;
    }

    /**
     * Standard error of the onset of a sound from there (s). An onset comes early only by the detector's own error; it
     * comes late by that and by detours, which grow with distance. In between the error widens over two of the former.
     */
    double sigmaSeconds(Position source, double emissionSeconds, Arrival arrival) {
        double own = ownSeconds(arrival);
        double late = lateSeconds(source, emissionSeconds, arrival);
        double share = Math.min(1, Math.max(0, late / (FULLY_LATE_SIGMAS * own)));
        return Math.sqrt(own * own + share * square(detourSeconds(source, arrival)));
    }

    /** How much wider than the detector's own error the whole spread of an onset from there is (1). */
    double widening(Position source, Arrival arrival) {
        double own = ownSeconds(arrival);
        return (own + Math.sqrt(own * own + square(detourSeconds(source, arrival)))) / (2 * own);
    }

    /** Onset less its prediction, in standard errors (1). */
    double deviation(Position source, double emissionSeconds, Arrival arrival) {
        return lateSeconds(source, emissionSeconds, arrival) / sigmaSeconds(source, emissionSeconds, arrival);
    }

    private double lateSeconds(Position source, double emissionSeconds, Arrival arrival) {
        return arrival.onsetSeconds() - emissionSeconds - travelSeconds(source, arrival);
    }

    private double ownSeconds(Arrival arrival) {
        return settings.onsetSigmaSeconds(arrival.soundClass());
    }

    private double detourSeconds(Position source, Arrival arrival) {
        return settings.detourShare() * travelSeconds(source, arrival);
    }

    private static double square(double v) {
        return v * v;
    }
}
