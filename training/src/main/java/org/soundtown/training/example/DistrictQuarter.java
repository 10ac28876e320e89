package org.soundtown.training.example;

import java.util.List;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.acoustics.weather.Refraction;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.MountingPoint;
import org.soundtown.foundation.dice.DiceCursor;
import org.soundtown.foundation.geometry.Position;

/** A district's streets, heard from its mounting points. */
record DistrictQuarter(District district, Scene scene, Refraction weather) implements Quarter {
    private static final int MOST_TRIES = 200;
    private static final int CANDIDATES = 60;

    static DistrictQuarter of(District district) {
        return new DistrictQuarter(district, Scene.of(district), Refraction.of(district.weather()));
    }

    @Override
    public Pair pair(DiceCursor dice) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            List<MountingPoint> points = district.mountingPoints();
            Position receiver = points.get(dice.below(points.size())).position();
            double distance = dice.logUniform(NEAREST, FARTHEST);
            Pair pair = new Pair(nearestOnStreets(receiver, distance, dice), receiver);
            if (pair.isInRange()) {
                return pair;
            }
        }
        throw new IllegalStateException("no street lies within " + FARTHEST + " m of a mounting point");
    }

    /** Of sixty random places on the streets, the one whose distance is nearest to the wanted one. */
    private Position nearestOnStreets(Position receiver, double distance, DiceCursor dice) {
        Position best = receiver;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < CANDIDATES; i++) {
            Position candidate = StreetPlace.any(district, scene, SOURCE_HEIGHT, dice);
            double off = Math.abs(Math.log(candidate.distanceTo(receiver) / distance));
            if (off < least) {
                least = off;
                best = candidate;
            }
        }
        return best;
    }
}
