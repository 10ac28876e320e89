package org.soundtown.training.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.soundtown.acoustics.path.PathFinder;
import org.soundtown.acoustics.path.PathSettings;
import org.soundtown.acoustics.path.PropagationPath;
import org.soundtown.acoustics.reverberation.LateField;
import org.soundtown.acoustics.reverberation.LateTail;
import org.soundtown.acoustics.reverberation.Scattering;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.acoustics.signal.ImpulseResponse;
import org.soundtown.acoustics.signal.ResponseOptions;
import org.soundtown.acoustics.weather.Refraction;
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

    /** What is left of a tail after this is below the ambience with all but a few sounds (dB). */
    private static final double TAIL_FALL_DB = 30;

    private static final PathSettings PATHS = PathSettings.standard();

    private final Scene scene;
    private final Refraction weather;
    private final PathFinder finder;

    private final List<List<ImpulseResponse>> ofSplit = new ArrayList<>();

    /**
     * @param count how many ways are kept
     */
    Street(District district, long seed, int count, int sampleRate) {
        for (int i = 0; i < Split.values().length; i++) {
            ofSplit.add(new ArrayList<>());
        }
        scene = Scene.of(district);
        weather = Refraction.of(district.weather());
        finder = new PathFinder(scene, weather, PATHS);
        for (int i = 0; i < count; i++) {
            DiceCursor dice = Dice.of(seed, "way " + i, "street").cursor();
            ofSplit.get(Split.of(i).ordinal()).add(way(pair(district, scene, dice), sampleRate));
        }
    }

    /** One of the ways that belong to a split. */
    ImpulseResponse any(Split split, Dice dice) {
        List<ImpulseResponse> ways = ofSplit.get(split.ordinal());
        return ways.get(dice.forPurpose("way").below(0, ways.size()));
    }

    private record Pair(Position source, Position receiver) {}

    private ImpulseResponse way(Pair pair, int sampleRate) {
        List<PropagationPath> paths = finder.find(pair.source(), pair.receiver());
        Optional<LateTail> tail =
                LateTail.between(lateField(pair.source()), lateField(pair.receiver()), paths, PATHS.reflectionOrder());
        ResponseOptions options = tail.map(ResponseOptions.plain()::withTail)
                .orElseGet(ResponseOptions.plain()::withCalibration)
                .withTailFall(TAIL_FALL_DB);
        List<PropagationPath> heard = tail.map(late -> late.onTopOf(paths)).orElse(paths);
        return ImpulseResponse.of(heard, sampleRate, 0, options);
    }

    private LateField lateField(Position place) {
        return LateField.of(scene, weather.air(), Scattering.standard(), place);
    }

    private static Pair pair(District district, Scene scene, DiceCursor dice) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            List<MountingPoint> points = district.mountingPoints();
            Position receiver = points.get(dice.below(points.size())).position();
            double distance = dice.logUniform(NEAREST, FARTHEST);
            Position source = nearestOnStreets(district, scene, receiver, distance, dice);
            double found = source.distanceTo(receiver);
            if (found >= NEAREST && found <= FARTHEST) {
                return new Pair(source, receiver);
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
