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

    /** In still air: what little the installation knows of the weather is its temperature. */
    static OnsetModel at(double temperatureCelsius, LocatorSettings settings) {
        return new OnsetModel(
                Atmosphere.still(temperatureCelsius, HUMIDITY_PERCENT).soundSpeed(), settings);
    }

    /** Direct travel time (s). */
    double travelSeconds(Position source, Arrival arrival) {
        return source.distanceTo(arrival.microphone()) / soundSpeed;
    }

    /** Standard error of the onset of a sound from there (s): the detector's own, and detours that grow with distance. */
    double sigmaSeconds(Position source, Arrival arrival) {
        double own = settings.onsetSigmaSeconds(arrival.soundClass());
        double detour = settings.detourShare() * travelSeconds(source, arrival);
        return Math.sqrt(own * own + detour * detour);
    }

    /** Onset less its prediction, in standard errors (1). */
    double deviation(Position source, double emissionSeconds, Arrival arrival) {
        return (arrival.onsetSeconds() - emissionSeconds - travelSeconds(source, arrival))
                / sigmaSeconds(source, arrival);
    }
}
