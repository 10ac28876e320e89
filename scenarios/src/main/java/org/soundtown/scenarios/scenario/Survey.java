package org.soundtown.scenarios.scenario;

import org.soundtown.simcore.limit.Limits;

/**
 * How well the operator knows his own equipment; all are standard deviations.
 *
 * @param positionErrorMetres of a surveyed sensor, east and north each (m)
 * @param heightErrorMetres of a surveyed sensor's altitude (m)
 * @param roofErrorMetres of a building's height on the city's map (m)
 * @param temperatureErrorCelsius of the air temperature that the platform reckons with (K)
 */
public record Survey(
        double positionErrorMetres, double heightErrorMetres, double roofErrorMetres, double temperatureErrorCelsius) {
    public Survey {
        Limits.check("positionErrorMetres", positionErrorMetres, 0, 100, "m");
        Limits.check("heightErrorMetres", heightErrorMetres, 0, 100, "m");
        Limits.check("roofErrorMetres", roofErrorMetres, 0, 20, "m");
        Limits.check("temperatureErrorCelsius", temperatureErrorCelsius, 0, 30, "K");
    }
}
