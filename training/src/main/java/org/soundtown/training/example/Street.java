package org.soundtown.training.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.soundtown.acoustics.path.PathFinder;
import org.soundtown.acoustics.path.PathSettings;
import org.soundtown.acoustics.path.PropagationPath;
import org.soundtown.acoustics.reverberation.LateField;
import org.soundtown.acoustics.reverberation.LateTail;
import org.soundtown.acoustics.reverberation.Scattering;
import org.soundtown.acoustics.signal.ImpulseResponse;
import org.soundtown.acoustics.signal.ResponseOptions;
import org.soundtown.citymodel.District;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.geometry.Position;

/**
 * Ways that sounds take to a microphone, from 3 to 150 m away: half of them in a district, half in quarters that never were.
 * Made once and drawn from. Thread-safe.
 */
final class Street {
    private static final int RANDOM_QUARTERS = 20;

    /** What is left of a tail after this is below the ambience with all but a few sounds (dB). */
    private static final double TAIL_FALL_DB = 30;

    private static final PathSettings PATHS = PathSettings.standard();

    private final List<List<ImpulseResponse>> ofSplit = new ArrayList<>();

    /**
     * @param count how many ways are kept
     */
    Street(District district, long seed, int count, int sampleRate) {
        for (int i = 0; i < Split.values().length; i++) {
            ofSplit.add(new ArrayList<>());
        }
        List<Ways> random = new ArrayList<>();
        for (int i = 0; i < RANDOM_QUARTERS; i++) {
            random.add(new Ways(RandomQuarter.of(Dice.of(seed, "quarter " + i, "street"))));
        }
        Ways known = new Ways(DistrictQuarter.of(district));
        for (int i = 0; i < count; i++) {
            Ways ways = i % 2 == 0 ? known : random.get(i / 2 % RANDOM_QUARTERS);
            Dice dice = Dice.of(seed, "way " + i, "street");
            ofSplit.get(Split.of(i / 2).ordinal()).add(ways.any(dice, sampleRate));
        }
    }

    /** One of the ways that belong to a split. */
    ImpulseResponse any(Split split, Dice dice) {
        List<ImpulseResponse> ways = ofSplit.get(split.ordinal());
        return ways.get(dice.forPurpose("way").below(0, ways.size()));
    }

    /** Finds ways in one quarter. */
    private record Ways(Quarter quarter, PathFinder finder) {
        Ways(Quarter quarter) {
            this(quarter, new PathFinder(quarter.scene(), quarter.weather(), PATHS));
        }

        ImpulseResponse any(Dice dice, int sampleRate) {
            Quarter.Pair pair = quarter.pair(dice.cursor());
            List<PropagationPath> paths = finder.find(pair.source(), pair.receiver());
            Optional<LateTail> tail = LateTail.between(
                    lateField(pair.source()), lateField(pair.receiver()), paths, PATHS.reflectionOrder());
            ResponseOptions options = tail.map(ResponseOptions.plain()::withTail)
                    .orElseGet(ResponseOptions.plain()::withCalibration)
                    .withTailFall(TAIL_FALL_DB);
            List<PropagationPath> heard = tail.map(late -> late.onTopOf(paths)).orElse(paths);
            return ImpulseResponse.of(heard, sampleRate, 0, options);
        }

        private LateField lateField(Position place) {
            return LateField.of(quarter.scene(), quarter.weather().air(), Scattering.standard(), place);
        }
    }
}
