package org.soundtown.coverage.curve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class CurveShapeTest {
    private static final CurveShape PLAIN = new CurveShape(1, 1, 10, 3, 4, 0);

    @Test
    void atTheMidpointHalfTheSoundsAreRecognised() {
        assertEquals(0.5, PLAIN.probability(10), 1e-6);
        assertEquals(0.9 * 0.8 * 0.5, new CurveShape(0.9, 0.8, 10, 3, 4, 0).probability(10), 1e-6);
    }

    @Test
    void slopeAndSpreadAddAsVariances() {
        // Φ(1) = 0.841345, with √(3² + 4²) = 5 dB above the midpoint
        assertEquals(0.841345, PLAIN.probability(15), 1e-6);
    }

    @Test
    void aSpreadOfLevelsWidensTheCurveLikeAnyOther() {
        CurveShape everywhere = new CurveShape(1, 1, 10, 3, 4, -200);
        // √(3² + 4² + 12²) = 13 dB
        assertEquals(0.841345, one(everywhere, 23, 12), 1e-4);
    }

    @Test
    void nothingIsRecognisedThatIsNotRendered() {
        CurveShape early = new CurveShape(1, 1, -10, 3, 4, 0);
        assertEquals(0, early.probability(-0.1), 0);
        assertTrue(early.probability(0.1) > 0.9);
        // at a mean level that is just rendered, half of the sounds are
        assertEquals(0.5, one(new CurveShape(1, 1, -100, 3, 0.3, 0), 0, 6), 0.01);
    }

    @Test
    void twoMicrophonesThatShareTheSoundsEaseGainLessThanTwoIndependentOnes() {
        double one = PLAIN.probability(8);
        double two = PLAIN.atLeastOne(new double[] {8, 8}, new double[] {30, 30}, 0);
        assertTrue(two > one && two < 1 - (1 - one) * (1 - one));
    }

    @Test
    void fartherSoundsNeedMoreSignal() {
        CurveShape shape = new CurveShape(1, 1, 10, 3, 0, 0, 8);
        assertEquals(0, shape.harderDb(30), 1e-12);
        assertEquals(8, shape.harderDb(300), 1e-12);
        assertEquals(0.5, shape.given(18, 300, 0, 0), 1e-6);
        assertEquals(0.5, shape.given(2, 3, 0, 0), 1e-6);
    }

    private static double one(CurveShape shape, double snrDb, double levelSdDb) {
        return shape.atLeastOne(new double[] {snrDb}, new double[] {CurveShape.REFERENCE_METRES}, levelSdDb);
    }

    @Property
    void probabilitiesStayWithinZeroAndOneAndRiseWithTheSignal(
            @ForAll @DoubleRange(min = 0, max = 1) double ceiling,
            @ForAll @DoubleRange(min = 0, max = 1) double certainty,
            @ForAll @DoubleRange(min = -20, max = 60) double midpoint,
            @ForAll @DoubleRange(min = 1, max = 30) double slope,
            @ForAll @DoubleRange(min = 0, max = 30) double spread,
            @ForAll @DoubleRange(min = 0, max = 10) double levelSd) {
        CurveShape shape = new CurveShape(ceiling, certainty, midpoint, slope, spread, 0);
        double[] values = IntStream.range(-30, 90)
                .mapToDouble(snr -> one(shape, snr, levelSd))
                .toArray();
        for (int i = 0; i < values.length; i++) {
            assertTrue(values[i] >= 0 && values[i] <= 1);
            assertTrue(i == 0 || values[i] >= values[i - 1] - 1e-12);
        }
    }

    @Property
    void eachFurtherMicrophoneHelps(
            @ForAll @DoubleRange(min = -20, max = 60) double first,
            @ForAll @DoubleRange(min = -20, max = 60) double second,
            @ForAll @DoubleRange(min = 0, max = 10) double levelSd) {
        CurveShape shape = new CurveShape(0.9, 0.9, 12, 3, 5, 0);
        double one = one(shape, first, levelSd);
        double both = shape.atLeastOne(new double[] {first, second}, new double[] {30, 80}, levelSd);
        assertTrue(both >= one - 1e-12 && both <= 0.9);
    }
}
