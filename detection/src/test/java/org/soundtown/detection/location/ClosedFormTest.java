package org.soundtown.detection.location;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.soundtown.foundation.geometry.Position;

class ClosedFormTest {
    private static final List<Position> THREE =
            List.of(new Position(0, 0, 4), new Position(300, 20, 9), new Position(120, 280, 6));

    private static List<Position> solve(List<Position> microphones, Position source, double emittedMetres) {
        double[] onsets = microphones.stream()
                .mapToDouble(microphone -> emittedMetres + microphone.distanceTo(source))
                .toArray();
        List<Position> found = new ArrayList<>();
        ClosedForm.solve(microphones, onsets, source.z(), found::add);
        return found;
    }

    @Property(tries = 300)
    void threeExactOnsetsGiveTheSourceWhateverItsTime(
            @ForAll @DoubleRange(min = -200, max = 500) double x,
            @ForAll @DoubleRange(min = -200, max = 500) double y,
            @ForAll @DoubleRange(min = -1000, max = 1000) double emittedMetres) {
        Position source = new Position(x, y, 1.5);
        List<Position> found = solve(THREE, source, emittedMetres);
        assertTrue(
                found.stream().anyMatch(place -> place.distanceTo(source) < 0.01),
                () -> source + " is none of " + found);
    }

    @Test
    void aSourceAsFarFromAllThreeIsInTheirMiddle() {
        List<Position> corners = List.of(new Position(0, 0, 0), new Position(200, 0, 0), new Position(0, 200, 0));
        Position middle = solve(corners, new Position(100, 100, 0), 0).get(0);
        assertEquals(100, middle.x(), 1e-9);
        assertEquals(100, middle.y(), 1e-9);
    }

    @Test
    void threeInOneLineHaveNoAnswerRatherThanAWrongOne() {
        List<Position> line = List.of(new Position(0, 0, 4), new Position(100, 0, 4), new Position(200, 0, 4));
        assertEquals(List.of(), solve(line, new Position(50, 40, 1.5), 0));
    }
}
