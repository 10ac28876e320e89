package org.soundtown.coverage.chance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundtown.coverage.Effort;
import org.soundtown.coverage.curve.CurveShape;
import org.soundtown.coverage.curve.DetectionCurve;
import org.soundtown.coverage.curve.DetectionCurves;
import org.soundtown.coverage.sound.MicrophoneMap;
import org.soundtown.coverage.sound.SoundLevel;
import org.soundtown.coverage.sound.SoundLevels;
import org.soundtown.emissions.EmissionClass;
import org.soundtown.emissions.EmissionLibrary;
import org.soundtown.foundation.band.OctaveBands;

class CombinationTest {
    private static final String CLASS = "crumpled-metal";
    private static final double CEILING = 0.95;
    private static final double CERTAINTY = 0.9;
    private static final double[] SNR_DB = {14, 10, 8, 5, 1};
    private static final double[] METRES = {68, 68, 68, 68, 68};
    private static final double[] EAST = {1, 0, -1, 0, 0.7};
    private static final double[] NORTH = {0, 1, 0, -1, 0.7};

    private final EmissionClass emission = EmissionLibrary.shipped().getClass(CLASS);
    private final SoundLevel level = SoundLevels.shipped().getLevel(CLASS);
    private final double levelSd = Math.hypot(emission.spreadDb(), level.spreadDb());
    private final CurveShape detection = new CurveShape(CEILING, CERTAINTY, 9, 3, 2, 0, 8);
    private final CurveShape report = new CurveShape(CEILING, CERTAINTY, 5, 3, 2, 0, 4);
    private final OnsetErrors errors = new OnsetErrors(0.002, 0.005, name -> 0.01);

    @Test
    void atLeastOneDetectionIsWhatTheCurveItselfGives() {
        assertEquals(detection.atLeastOne(SNR_DB, METRES, levelSd), layer().of(Link.DETECTED)[0], 0.01);
    }

    @Test
    void theLocatedShareIsThatOfAllGroupsOfMicrophonesCounted() {
        assertEquals(counted(), layer().of(Link.LOCATED)[0], 0.01);
    }

    @Test
    void eachLinkIsAtMostAsLikelyAsTheOneBefore() {
        Layer layer = layer();
        float[] chain = {
            layer.of(Link.DETECTED)[0], layer.of(Link.LOCATED)[0], layer.of(Link.SEEN)[0], layer.of(Link.DRONE)[0]
        };
        assertEquals(
                true, chain[0] >= chain[1] && chain[1] >= chain[2] && chain[1] >= chain[3], Arrays.toString(chain));
        assertEquals(0, layer.of(Link.PATROL)[0], "no patrol comes in time");
    }

    /** Every group, by sampling what microphones share in 4001 steps. */
    private double counted() {
        Geometry geometry = new Geometry(errors, 25, 340);
        geometry.begin();
        for (int i = 0; i < SNR_DB.length; i++) {
            geometry.take(i, EAST[i], NORTH[i], 0.2, 0.01);
        }
        double located = 0;
        double weights = 0;
        for (int step = -2000; step <= 2000; step++) {
            double deviations = step / 800.0;
            double weight = Math.exp(-deviations * deviations / 2);
            weights += weight;
            for (int group = 0; group < 1 << SNR_DB.length; group++) {
                if (Float.isInfinite(geometry.errorMetres(group))) {
                    continue;
                }
                double reported = 1;
                double unconfirmed = 1;
                for (int i = 0; i < SNR_DB.length; i++) {
                    double found = detection.given(SNR_DB[i], METRES[i], levelSd, deviations);
                    double told = Math.max(found, report.given(SNR_DB[i], METRES[i], levelSd, deviations));
                    boolean in = (group >> i & 1) == 1;
                    reported *= in ? told : 1 - told;
                    unconfirmed *= in ? told - found : 1 - told;
                }
                located += weight * (reported - unconfirmed);
            }
        }
        return CEILING * located / weights;
    }

    private Layer layer() {
        List<MicrophoneMap> maps = new ArrayList<>();
        double[] floor = new double[OctaveBands.COUNT];
        double top = Arrays.stream(level.bandsDb()).max().orElseThrow() + level.bestBandDb();
        for (int i = 0; i < SNR_DB.length; i++) {
            float[] gain = new float[OctaveBands.COUNT];
            Arrays.fill(gain, (float) (SNR_DB[i] - top));
            maps.add(new MicrophoneMap(
                    new int[] {0},
                    gain,
                    new float[] {0.2f},
                    new float[] {(float) EAST[i]},
                    new float[] {(float) NORTH[i]},
                    new float[] {(float) EAST[i]},
                    new float[] {(float) NORTH[i]}));
        }
        DetectionCurve curve = new DetectionCurve(
                CLASS, detection, report, new DetectionCurve.StandardErrors(0, 0, 0, 0, 0, 0), 100, 500, 300, 400, 250);
        DetectionCurves curves = new DetectionCurves("", "", "test", 1, 1, List.of("none"), "none", List.of(curve));
        Means means = new Means(new float[] {15}, new boolean[] {true}, 40, new boolean[] {false}, 40);
        Combination combination =
                new Combination(EmissionLibrary.shipped(), SoundLevels.shipped(), curves, floor, 0, errors, 25, 340);
        return combination
                .of(List.of(CLASS), maps, means, new int[] {0}, Effort.silent(1))
                .get(0);
    }
}
