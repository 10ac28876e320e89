package org.soundtown.headless.curve;

import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.MountingPoint;
import org.soundtown.citymodel.index.BuildingIndex;
import org.soundtown.foundation.dice.DiceCursor;
import org.soundtown.foundation.geometry.Position;

/** Where the sounds of a measurement happen: outdoors, the height that a scenario gives a sound. */
public interface EventPlaces {
    /** Height above the ground that a scenario gives a sound that names none (m). */
    double HEIGHT_METRES = 1.5;

    int MOST_TRIES = 10_000;

    Position draw(DiceCursor dice);

    /** Any outdoor place of a box (m), each as likely. */
    static EventPlaces within(Envelope box, District district, BuildingIndex buildings) {
        return dice -> {
            for (int i = 0; i < MOST_TRIES; i++) {
                double x = dice.uniform(box.getMinX(), box.getMaxX());
                double y = dice.uniform(box.getMinY(), box.getMaxY());
                if (buildings.buildingAt(x, y).isEmpty()) {
                    return above(district, x, y);
                }
            }
            throw new IllegalArgumentException(district.name() + ": no outdoor place found in " + box);
        };
    }

    /**
     * Half of them anywhere around the microphones, half at a distance of one of them that is drawn by its logarithm: soft
     * sounds are heard from near places only, and these are a small part of any area.
     */
    static EventPlaces aroundMicrophones(
            District district, BuildingIndex buildings, double nearestMetres, double farthestMetres) {
        List<Position> microphones =
                district.mountingPoints().stream().map(MountingPoint::position).toList();
        Envelope box = new Envelope();
        microphones.forEach(microphone -> box.expandToInclude(microphone.x(), microphone.y()));
        box.expandBy(farthestMetres);
        EventPlaces anywhere = within(box, district, buildings);
        return dice -> {
            if (dice.uniform() < 0.5) {
                return anywhere.draw(dice);
            }
            for (int i = 0; i < MOST_TRIES; i++) {
                Position microphone = microphones.get(dice.below(microphones.size()));
                double distance = dice.logUniform(nearestMetres, farthestMetres);
                double bearing = dice.uniform(0, 2 * StrictMath.PI);
                double x = microphone.x() + distance * StrictMath.sin(bearing);
                double y = microphone.y() + distance * StrictMath.cos(bearing);
                if (buildings.buildingAt(x, y).isEmpty()) {
                    return above(district, x, y);
                }
            }
            throw new IllegalArgumentException(district.name() + ": no outdoor place found near its microphones");
        };
    }

    private static Position above(District district, double x, double y) {
        return new Position(x, y, district.terrain().altitudeAt(x, y) + HEIGHT_METRES);
    }
}
