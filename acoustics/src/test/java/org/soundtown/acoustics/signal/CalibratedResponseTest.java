package org.soundtown.acoustics.signal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.soundtown.acoustics.path.PathFinder;
import org.soundtown.acoustics.path.PropagationPath;
import org.soundtown.acoustics.reverberation.LateTail;
import org.soundtown.foundation.band.OctaveBands;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.dice.DiceCursor;
import org.soundtown.foundation.geometry.Position;

class CalibratedResponseTest {
    /** One to twelve paths within half a second, some nearly together, with spectra that fall up to 9 dB an octave. */
    private static List<PropagationPath> paths(long seed) {
        DiceCursor dice = Dice.of(seed, "paths", "test").cursor();
        List<PropagationPath> paths = new ArrayList<>();
        double delay = dice.uniform(0.01, 0.5);
        int count = 1 + dice.below(12);
        for (int i = 0; i < count; i++) {
            double[] gain = new double[OctaveBands.COUNT];
            gain[0] = dice.uniform(-60, -20);
            for (int band = 1; band < gain.length; band++) {
                gain[band] = gain[band - 1] - dice.uniform(-2, 9);
            }
            double length = 340 * delay;
            PropagationPath.Kind kind = PropagationPath.Kind.values()[dice.below(4)];
            List<Position> line = List.of(new Position(0, 0, 0), new Position(0.9 * length, 0, 0));
            paths.add(new PropagationPath(kind, line, length, delay, gain));
            delay += dice.logUniform(1e-4, 0.1);
        }
        return paths;
    }

    private static LateTail tail(long seed, double begin) {
        DiceCursor dice = Dice.of(seed, "tail", "test").cursor();
        double[] decay = new double[OctaveBands.COUNT];
        double[] share = new double[OctaveBands.COUNT];
        for (int band = 0; band < decay.length; band++) {
            decay[band] = dice.uniform(0.3, 2.5);
            share[band] = dice.uniform(0, 0.8);
        }
        return new LateTail(decay, share, begin, Dice.of(seed, "noise", "test"));
    }

    private static void assertBands(double[] wanted, ImpulseResponse response, double top, String what) {
        double[] bands = Taps.bandGainsDb(response);
        for (int band = 0; band < bands.length; band++) {
            if (OctaveBands.exactHertz(band) * Math.sqrt(2) < top) {
                assertEquals(wanted[band], bands[band], 0.2, what + ", band " + band);
            }
        }
    }

    @Property(tries = 60)
    void everyBandHasTheEnergyOfTheLevelCalculation(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        List<PropagationPath> paths = paths(seed);
        double[] wanted = PathFinder.totalGainDb(paths);
        for (int rate : new int[] {8000, 16000, 48000}) {
            ImpulseResponse early =
                    ImpulseResponse.of(paths, rate, 0, ResponseOptions.plain().withCalibration());
            assertBands(wanted, early, rate / 2.0, rate + " Hz");
        }
        double last = paths.get(paths.size() - 1).delaySeconds();
        ImpulseResponse whole =
                ImpulseResponse.of(paths, 16000, 3e-5, ResponseOptions.plain().withTail(tail(seed, last)));
        assertBands(wanted, whole, 8000, "with tail");
    }

    @Property(tries = 15)
    void soHaveTheBandsBelowSixtyThreeHertz(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        List<PropagationPath> paths = paths(seed);
        double last = paths.get(paths.size() - 1).delaySeconds();
        ImpulseResponse response = ImpulseResponse.of(
                paths, 8000, 0, ResponseOptions.plain().withLowBands().withTail(tail(seed, last)));
        double[] wanted = LowBands.totalGainDb(paths);
        for (int band = 0; band < 8; band++) {
            double low = LowBands.exactHertz(band) * Math.pow(10, -0.15);
            double high = LowBands.exactHertz(band) * Math.pow(10, 0.15);
            assertEquals(wanted[band], Taps.meanGainDb(response, low, high), 0.2, "band " + band);
        }
    }

    @Test
    void theFirstArrivalStaysWhereItIsAndAsSharpWhateverFollows() {
        List<PropagationPath> paths = paths(7).subList(0, 1);
        ImpulseResponse plain = ImpulseResponse.of(paths, 16000);
        double at = paths.get(0).delaySeconds();
        ImpulseResponse whole =
                ImpulseResponse.of(paths, 16000, 0, ResponseOptions.plain().withTail(tail(7, at + 0.01)));
        double peak = plain.startSeconds() + Taps.peakSample(plain.taps()) / 16000;
        assertEquals(peak, whole.startSeconds() + Taps.peakSample(whole.taps()) / 16000, 0.05 / 16000);
        assertEquals(crest(plain), crest(whole), 0.15 * crest(plain));
    }

    /** Peak over the root of the energy within 2 ms of it. */
    private static double crest(ImpulseResponse response) {
        int at = (int) Math.round(Taps.peakSample(response.taps()));
        double energy = 0;
        for (int i = at - 32; i <= at + 32; i++) {
            energy += response.taps()[i] * response.taps()[i];
        }
        return Math.abs(response.taps()[at]) / Math.sqrt(energy);
    }

    @Test
    void theTailDiesAwayAtTheRateThatItWasGiven() {
        double[] gain = new double[OctaveBands.COUNT];
        List<PropagationPath> one = List.of(new PropagationPath(
                PropagationPath.Kind.DIRECT, List.of(new Position(0, 0, 0), new Position(34, 0, 0)), 34, 0.1, gain));
        double[] decay = {1, 1, 1, 1, 1, 1, 1, 1};
        double[] share = {0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5};
        LateTail tail = new LateTail(decay, share, 0.12, Dice.of(3, "noise", "test"));
        ImpulseResponse response =
                ImpulseResponse.of(one, 16000, 0, ResponseOptions.plain().withTail(tail));
        double early = energy(response, 0.14, 0.34);
        double late = energy(response, 0.44, 0.64);
        assertEquals(18, early - late, 0.7);
        double before = energy(response, 0, 0.115);
        assertEquals(0, before - energy(response, 0.115, 2), 0.6, "half of the energy before the tail begins");
    }

    private static double energy(ImpulseResponse response, double from, double to) {
        double sum = 0;
        for (int i = 0; i < response.taps().length; i++) {
            double at = response.startSeconds() + i / 16000.0;
            sum += at >= from && at < to ? response.taps()[i] * response.taps()[i] : 0;
        }
        return 10 * Math.log10(sum);
    }

    @Test
    void theSameTailIsTheSameToTheLastBit() {
        List<PropagationPath> paths = paths(11);
        ResponseOptions options = ResponseOptions.plain().withTail(tail(11, 0.6));
        assertArrayEquals(
                ImpulseResponse.of(paths, 16000, 0, options).taps(),
                ImpulseResponse.of(paths, 16000, 0, options).taps());
        assertTrue(ImpulseResponse.of(List.of(), 16000, 0, options).taps().length == 0);
    }
}
