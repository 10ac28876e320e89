package org.soundtown.detection.location;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.soundtown.foundation.geometry.Position;

/**
 * Places an event near the loudest microphone when too few onsets agree. Its distance follows from the level and the
 * class's typical level at 1 m by spherical spreading; a second microphone that may have heard the same pulls the place
 * along the line between the two to where the difference of their onsets is met.
 */
final class Proximity {
    private final TravelTimes times;
    private final LocatorSettings settings;

    Proximity(TravelTimes times, LocatorSettings settings) {
        this.times = times;
        this.settings = settings;
    }

    /**
     * @param arrivals at least one
     * @param levelAtOneMetreDb typical level of what it probably was (dB(A)), if known
     */
    Fix locate(List<Arrival> arrivals, Optional<Double> levelAtOneMetreDb) {
        Arrival loudest = arrivals.stream()
                .max(Comparator.comparingDouble(Arrival::levelDb))
                .orElseThrow();
        double radius =
                levelAtOneMetreDb.map(level -> radius(level, loudest.levelDb())).orElse(settings.proximityMaxMetres());
        return arrivals.stream()
                .filter(other -> !other.sameMicrophone(loudest))
                .filter(other -> feasible(loudest, other))
                .max(Comparator.comparingDouble(Arrival::levelDb))
                .map(second -> between(loudest, second, radius))
                .orElseGet(() -> at(loudest, radius));
    }

    private double radius(double levelAtOneMetreDb, double levelDb) {
        double spherical = Math.pow(10, (levelAtOneMetreDb - levelDb) / 20);
        return Math.min(Math.max(spherical, settings.proximityMinMetres()), settings.proximityMaxMetres());
    }

    private boolean feasible(Arrival one, Arrival other) {
        double travel = one.microphone().distanceTo(other.microphone()) / times.soundSpeed();
        return Math.abs(one.onsetSeconds() - other.onsetSeconds()) <= travel + settings.pairSlackSeconds();
    }

    private Fix at(Arrival loudest, double radius) {
        Position place =
                times.sourceAt(loudest.microphone().x(), loudest.microphone().y());
        double emission = loudest.onsetSeconds() - radius / 2 / times.soundSpeed();
        return new Fix(Fix.Method.PROXIMITY, place, emission, Ellipses.circle(radius), List.of(loudest), false);
    }

    private Fix between(Arrival loudest, Arrival second, double radius) {
        Position from = loudest.microphone();
        Position to = second.microphone();
        double span = Math.max(from.distanceTo(to), 1e-6);
        double difference = times.soundSpeed() * (second.onsetSeconds() - loudest.onsetSeconds());
        double along = Math.min(Math.max((span - difference) / 2, 0), Math.min(span, radius));
        double share = along / span;
        Position place = times.sourceAt(from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y()));
        double emission = loudest.onsetSeconds() - along / times.soundSpeed();
        List<Arrival> used =
                loudest.onsetSeconds() <= second.onsetSeconds() ? List.of(loudest, second) : List.of(second, loudest);
        return new Fix(Fix.Method.PROXIMITY, place, emission, Ellipses.circle(radius), used, false);
    }
}
