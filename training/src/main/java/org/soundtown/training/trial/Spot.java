package org.soundtown.training.trial;

import org.soundtown.acoustics.signal.ImpulseResponse;
import org.soundtown.foundation.geometry.Position;

/**
 * A source on a street and a microphone at a mounting point.
 *
 * @param metres between them
 * @param lineOfSight whether the straight path exists
 * @param arrivalSample tap at which the earliest path lies
 * @param response with the microphone's frequency response
 */
public record Spot(
        double metres,
        boolean lineOfSight,
        String mountingPoint,
        Position source,
        int arrivalSample,
        ImpulseResponse response) {}
