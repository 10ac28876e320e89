package org.soundtown.training.example;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.soundtown.acoustics.air.Atmosphere;
import org.soundtown.acoustics.path.PathFinder;
import org.soundtown.acoustics.path.PropagationPath;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.acoustics.signal.ImpulseResponse;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.MountingPoint;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.dice.DiceCursor;
import org.soundtown.foundation.geometry.Position;

/**
 * Ways that sounds take in a district: from somewhere on a street, 3 to 150 m away, to one of the mounting points. Made once
 * and drawn from. Thread-safe.
 */
final class Street {
    private static final double NEAREST = 3;
    private static final double FARTHEST = 150;
    private static final double SOURCE_HEIGHT = 1.3;
    private static final int MOST_TRIES = 200;

    private final List<List<ImpulseResponse>> ofSplit = new ArrayList<>();

    /**
     * @param count how many ways are kept
     */
    Street(District district, long seed, int count, int sampleRate) {
        for (int i = 0; i < Split.values().length; i++) {
            ofSplit.add(new ArrayList<>());
        }
        Scene scene = Scene.of(district);
        PathFinder finder = new PathFinder(scene, Atmosphere.of(district.weather()));
        for (int i = 0; i < count; i++) {
            DiceCursor dice = Dice.of(seed, "way " + i, "street").cursor();
            ImpulseResponse way = ImpulseResponse.of(pair(district, scene, finder, dice), sampleRate);
            ofSplit.get(Split.of(i).ordinal()).add(way);
        }
    }

    /** One of the ways that belong to a split. */
    ImpulseResponse any(Split split, Dice dice) {
        List<ImpulseResponse> ways = ofSplit.get(split.ordinal());
        return ways.get(dice.forPurpose("way").below(0, ways.size()));
    }

    private static List<PropagationPath> pair(District district, Scene scene, PathFinder finder, DiceCursor dice) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            List<MountingPoint> points = district.mountingPoints();
            Position receiver = points.get(dice.below(points.size())).position();
            double distance = dice.logUniform(NEAREST, FARTHEST);
            Position source = nearestOnStreets(district, scene, receiver, distance, dice);
            double found = source.distanceTo(receiver);
            if (found >= NEAREST && found <= FARTHEST) {
                return finder.find(source, receiver);
            }
        }
        throw new IllegalStateException("no street lies within " + FARTHEST + " m of a mounting point");
    }

    /** Of sixty random places on the streets, the one whose distance is nearest to the wanted one. */
    private static Position nearestOnStreets(
            District district, Scene scene, Position receiver, double distance, DiceCursor dice) {
        Position best = receiver;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < 60; i++) {
            Position candidate = somewhere(district, scene, dice);
            double off = Math.abs(Math.log(candidate.distanceTo(receiver) / distance));
            if (off < least) {
                least = off;
                best = candidate;
            }
        }
        return best;
    }

    private static Position somewhere(District district, Scene scene, DiceCursor dice) {
        var street = district.streets().get(dice.below(district.streets().size()));
        Coordinate[] line = street.centreLine().getCoordinates();
        int leg = dice.below(line.length - 1);
        double along = dice.uniform();
        double across = (dice.uniform() - 0.5) * street.widthMetres();
        double dx = line[leg + 1].x - line[leg].x;
        double dy = line[leg + 1].y - line[leg].y;
        double length = Math.max(1e-6, Math.hypot(dx, dy));
        double x = line[leg].x + along * dx - across * dy / length;
        double y = line[leg].y + along * dy + across * dx / length;
        return new Position(x, y, scene.groundAltitudeAt(x, y) + SOURCE_HEIGHT);
    }
}
