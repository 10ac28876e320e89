package org.soundtown.training.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
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
import org.soundtown.foundation.document.InputError;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.training.example.StreetPlace;

/**
 * Finds places at wanted distances in a district, drawn with dice: sources 1.3 m above its streets, microphones at its mounting
 * points, whatever stands between them. Each gets the paths in the district's weather and the late tail of its streets.
 */
public final class SpotFinder {
    /** How far a distance may be off, as a share of it. */
    static final double TOLERANCE = 0.15;

    private static final double SOURCE_HEIGHT = 1.3;
    private static final int MOST_TRIES = 200_000;

    /** What is left of a tail after this lies below the ambience with all but the nearest shots (dB). */
    private static final double TAIL_FALL_DB = 45;

    private static final PathSettings PATHS = PathSettings.standard();

    private final District district;
    private final Scene scene;
    private final Refraction weather;
    private final PathFinder finder;
    private final double[] responseDb;
    private final int sampleRate;

    /**
     * @param responseDb of the microphone, per octave band (dB)
     * @throws InputError where the district has no street or no mounting point
     */
    public SpotFinder(District district, double[] responseDb, int sampleRate) {
        this.district = district;
        this.responseDb = responseDb;
        this.sampleRate = sampleRate;
        scene = Scene.of(district);
        weather = Refraction.of(district.weather());
        finder = new PathFinder(scene, weather, PATHS);
        if (district.mountingPoints().isEmpty() || district.streets().isEmpty()) {
            throw new InputError(district.name() + ": expected a district with streets and mounting points");
        }
    }

    /**
     * Places at distances of a kind.
     *
     * @param wanted the distance (m) for a number from 0 to 1
     * @throws InputError where the district has no place at such a distance
     */
    public List<Spot> find(int count, Dice dice, DoubleUnaryOperator wanted) {
        List<Spot> spots = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            DiceCursor cursor = dice.forPurpose("spot " + i).cursor();
            spots.add(spot(cursor, wanted.applyAsDouble(cursor.uniform())));
        }
        return spots;
    }

    private Spot spot(DiceCursor dice, double metres) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            MountingPoint point = district.mountingPoints()
                    .get(dice.below(district.mountingPoints().size()));
            Position source = StreetPlace.any(district, scene, SOURCE_HEIGHT, dice);
            double found = source.distanceTo(point.position());
            if (Math.abs(found - metres) <= TOLERANCE * metres
                    && scene.findBuildingAround(source).isEmpty()) {
                return heardAt(point, source, found);
            }
        }
        throw new InputError(district.name() + ": no place on a street is " + Math.round(metres)
                + " m (within 15 %) from a mounting point: expected another distance or a denser district");
    }

    private Spot heardAt(MountingPoint point, Position source, double metres) {
        List<PropagationPath> paths = finder.find(source, point.position());
        Optional<LateTail> tail =
                LateTail.between(lateField(source), lateField(point.position()), paths, PATHS.reflectionOrder());
        ResponseOptions options = tail.map(ResponseOptions.plain()::withTail)
                .orElseGet(ResponseOptions.plain()::withCalibration)
                .withTailFall(TAIL_FALL_DB);
        List<PropagationPath> heard = tail.map(late -> late.onTopOf(paths)).orElse(paths).stream()
                .map(this::throughMicrophone)
                .toList();
        ImpulseResponse response = ImpulseResponse.of(heard, sampleRate, 0, options);
        double first = paths.get(0).delaySeconds() - response.startSeconds();
        boolean sight = paths.stream().anyMatch(path -> path.kind() == PropagationPath.Kind.DIRECT);
        return new Spot(metres, sight, point.id(), source, (int) Math.round(first * sampleRate), response);
    }

    private PropagationPath throughMicrophone(PropagationPath path) {
        double[] gains = path.gainDb().clone();
        for (int band = 0; band < gains.length; band++) {
            gains[band] += responseDb[band];
        }
        return new PropagationPath(path.kind(), path.polyline(), path.lengthMetres(), path.delaySeconds(), gains);
    }

    private LateField lateField(Position place) {
        return LateField.of(scene, weather.air(), Scattering.standard(), place);
    }
}
