package org.soundtown.detection.location;

import java.util.List;
import java.util.Optional;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.protocol.Installation;

/**
 * How high above its ground a source is, along straight lines.
 *
 * @param metres likeliest (m)
 * @param lowMetres to {@code highMetres}: the 95 % interval (m)
 */
public record SourceHeight(double metres, double lowMetres, double highMetres) {
    private static final int HIGHEST_METRES = 80;

    /** An interval wider than this says nothing: the sensors' heights don't determine it (m). */
    private static final double WIDEST_METRES = 20;

    /** Half the 95 % quantile of χ² with one degree of freedom: so much worse a misfit is still possible. */
    private static final double POSSIBLE = 1.92;

    /** Tries every metre of height with the best place near the one found. */
    static Optional<SourceHeight> of(TravelTimes times, LocatorSettings settings, List<Arrival> used, Position place) {
        double[] misfits = new double[HIGHEST_METRES + 1];
        int best = 0;
        double trust = 1;
        for (int height = 0; height < misfits.length; height++) {
            Misfit misfit = new Misfit(new Raised(times, height), settings, used);
            Position start = misfit.times().sourceAt(place.x(), place.y());
            misfits[height] = misfit.at(RobustFit.refine(misfit, start, 1));
            best = misfits[height] < misfits[best] ? height : best;
            trust = misfit.trust();
        }
        double limit = misfits[best] + POSSIBLE / trust;
        int low = best;
        while (low > 0 && misfits[low - 1] <= limit) {
            low--;
        }
        int high = best;
        while (high < HIGHEST_METRES && misfits[high + 1] <= limit) {
            high++;
        }
        return high - low > WIDEST_METRES || high == HIGHEST_METRES
                ? Optional.empty()
                : Optional.of(new SourceHeight(best, low, high));
    }

    /** Straight lines from sources at another height above the ground. */
    private record Raised(TravelTimes ground, double heightMetres) implements TravelTimes {
        @Override
        public List<Installation.Sensor> sensors() {
            return ground.sensors();
        }

        @Override
        public double soundSpeed() {
            return ground.soundSpeed();
        }

        @Override
        public ErrorModel errors() {
            return ground.errors();
        }

        @Override
        public Position sourceAt(double x, double y) {
            Position low = ground.sourceAt(x, y);
            return low.withZ(low.z() + heightMetres);
        }

        @Override
        public boolean possible(double x, double y) {
            return true;
        }

        @Override
        public double seconds(int sensor, Position source) {
            return source.distanceTo(sensors().get(sensor).position()) / soundSpeed();
        }

        @Override
        public double lossDb(int sensor, Position source) {
            return 20
                    * Math.log10(
                            Math.max(1, source.distanceTo(sensors().get(sensor).position())));
        }

        @Override
        public Places placesAround(int[] hearing) {
            return ground.placesAround(hearing);
        }
    }
}
