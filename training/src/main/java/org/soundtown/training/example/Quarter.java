package org.soundtown.training.example;

import org.soundtown.acoustics.scene.Scene;
import org.soundtown.acoustics.weather.Refraction;
import org.soundtown.foundation.dice.DiceCursor;
import org.soundtown.foundation.geometry.Position;

/** Streets in which sounds travel while the network learns. */
interface Quarter {
    /** Nearest and farthest that a source is from its microphone (m). */
    double NEAREST = 3;

    double FARTHEST = 150;

    /** Source height above the ground (m). */
    double SOURCE_HEIGHT = 1.3;

    Scene scene();

    Refraction weather();

    /** A source on a street and a microphone that hears it, from {@link #NEAREST} to {@link #FARTHEST} apart. */
    Pair pair(DiceCursor dice);

    /** Where a sound is made and where it is heard (m). */
    record Pair(Position source, Position receiver) {
        double distance() {
            return source.distanceTo(receiver);
        }

        boolean isInRange() {
            return distance() >= NEAREST && distance() <= FARTHEST;
        }
    }
}
