package org.soundtown.detection.location;

import java.util.List;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.protocol.Installation;

/**
 * Where sources on the ground would sound, from nothing but the surveyed microphones: their altitudes less their usual
 * height, weighted by the inverse square of the distance (Shepard, "A two-dimensional interpolation function for
 * irregularly-spaced data", ACM 1968). Over 50 m, an error of 3 m in it moves an arrival by 0.3 ms.
 */
final class Ground {
    private static final double SOFTENING_METRES = 5;

    private final List<Position> microphones;
    private final double sourceAboveMicrophone;

    Ground(List<Installation.Sensor> sensors, LocatorSettings settings) {
        this.microphones = sensors.stream().map(Installation.Sensor::position).toList();
        this.sourceAboveMicrophone = settings.sourceHeightMetres() - settings.sensorHeightMetres();
    }

    /** A source's likely position at this place of the map (m). */
    Position sourceAt(double x, double y) {
        double weights = 0;
        double weighted = 0;
        for (Position microphone : microphones) {
            double east = microphone.x() - x;
            double north = microphone.y() - y;
            double weight = 1 / (east * east + north * north + SOFTENING_METRES * SOFTENING_METRES);
            weights += weight;
            weighted += weight * microphone.z();
        }
        return new Position(x, y, weighted / weights + sourceAboveMicrophone);
    }
}
