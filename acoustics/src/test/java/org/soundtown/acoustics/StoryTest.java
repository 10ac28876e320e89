package org.soundtown.acoustics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.soundtown.acoustics.air.Atmosphere;
import org.soundtown.acoustics.path.PathFinder;
import org.soundtown.acoustics.path.PathSettings;
import org.soundtown.acoustics.path.PropagationPath;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.acoustics.signal.BandLevels;
import org.soundtown.acoustics.signal.ImpulseResponse;
import org.soundtown.citymodel.drawing.DrawnDistrict;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.geometry.Position;

class StoryTest {
    private static final DrawnDistrict QUARTER = DrawnDistrict.of(
            "44444444444..,,,,,,,,",
            "44444444444..,,,,,,,,",
            "44       44a.,,,,,,,,",
            "44  c    44..,,,,,,,,",
            "44       44..,,,,,,,,",
            "44444444444..,,,,,,,,",
            "b....s....M.....,,,,,",
            ".............p..,,,,,",
            "555555555555..3333333",
            "555555555555..3333333");

    private final Scene scene = Scene.of(QUARTER.district());
    private final Atmosphere air = Atmosphere.still(15, 60);
    private final PathFinder finder =
            new PathFinder(scene, air, PathSettings.standard().withReflections(1, 40));
    private final Position microphone =
            QUARTER.district().mountingPoints().get(0).position();

    @Test
    void aShotInTheStreetTheCourtyardAndRoundTheCornerReachTheMicrophoneEachInItsWay() {
        String heard = tell("street", 's') + tell("courtyard", 'c') + tell("round the corner", 'a');
        assertEquals("""
                street: first after 60.2 ms, 107 dB(A), {direct=1, reflected=4}
                courtyard: first after 98.3 ms, 81 dB(A), {over-roof=1, reflected=3}
                round the corner: first after 51.6 ms, 88 dB(A), {around-corner=1, over-roof=1, reflected=2}
                """, heard);
    }

    @Test
    void whatTheMicrophoneRecordsIsAsLoudAsTheLevelsSay() {
        List<PropagationPath> paths = finder.find(QUARTER.mark('a', 1.5), microphone);
        float[] noise = new float[64_000];
        Dice dice = Dice.of(7, "noise", "story");
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (float) dice.gaussian(i);
        }
        double[] flat = new double[8];
        // White noise of unit variance at 16 kHz: each octave band has the share of 8 kHz that it is wide.
        for (int band = 0; band < 8; band++) {
            double width = 1000 * Math.pow(10, 0.3 * (band - 4)) * (Math.pow(10, 0.15) - Math.pow(10, -0.15));
            flat[band] = 10 * Math.log10(Math.min(width, band == 7 ? 8000 - 5623 : width) / 8000);
        }
        double expected = BandLevels.atReceiver(flat, paths).totalDb();
        double energy = 0;
        for (float pressure : ImpulseResponse.of(paths, 16_000).applyTo(noise)) {
            energy += pressure * pressure;
        }
        assertEquals(expected, 10 * Math.log10(energy / noise.length), 1.5);
    }

    @Test
    void theSameSoundArrivesTheSameToTheLastBit() {
        List<PropagationPath> paths = finder.find(QUARTER.mark('s', 1.5), microphone);
        List<PropagationPath> again = new PathFinder(
                        Scene.of(QUARTER.district()),
                        air,
                        PathSettings.standard().withReflections(1, 40))
                .find(QUARTER.mark('s', 1.5), microphone);
        assertTrue(Arrays.equals(
                ImpulseResponse.of(paths, 48_000).taps(),
                ImpulseResponse.of(again, 48_000).taps()));
    }

    private String tell(String what, char mark) {
        List<PropagationPath> paths = finder.find(QUARTER.mark(mark, 1.5), microphone);
        double level = BandLevels.atReceiver(new double[] {120, 120, 120, 120, 120, 120, 120, 120}, paths)
                .aWeightedDb();
        String kinds = paths.stream()
                .collect(Collectors.groupingBy(
                        path -> path.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        TreeMap::new,
                        Collectors.counting()))
                .toString();
        return String.format(
                Locale.ROOT,
                "%s: first after %.1f ms, %.0f dB(A), %s\n",
                what,
                1000 * paths.get(0).delaySeconds(),
                level,
                kinds);
    }
}
