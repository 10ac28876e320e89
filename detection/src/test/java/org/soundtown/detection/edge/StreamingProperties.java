package org.soundtown.detection.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class StreamingProperties {
    private static final float[] STREET = street();
    private static final List<Listening.Said> WHOLE = heard(STREET.length);

    private static float[] street() {
        float[] street = Sounds.noise(14, 0.001, 1);
        Sounds.addBang(street, 0.02, 0.1, 0.05, 2);
        Sounds.addTone(street, 2.2, 6.5, 0.02, 500);
        Sounds.addBang(street, 8.013, 0.3, 0.05, 3);
        for (int i = 9 * Sounds.RATE; i < street.length; i++) {
            street[i] *= (float) Math.exp((double) (i - 9 * Sounds.RATE) / Sounds.RATE);
        }
        return street;
    }

    private static List<Listening.Said> heard(int... blocks) {
        int[] next = new int[1];
        return new Listening(new TinyClassifier())
                .window(0, STREET, Sounds.RATE, () -> blocks[next[0]++ % blocks.length])
                .said();
    }

    @Property(tries = 12)
    void theSameIsHeardHoweverTheSamplesAreCutIntoCaptures(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 17, max = 60_000) Integer> lengths) {
        List<Listening.Said> cut =
                heard(lengths.stream().mapToInt(Integer::intValue).toArray());

        assertEquals(WHOLE.size(), cut.size());
        for (int i = 0; i < cut.size(); i++) {
            assertEquals(
                    WHOLE.get(i).detection().soundClass(),
                    cut.get(i).detection().soundClass());
            assertEquals(
                    WHOLE.get(i).detection().confidence(),
                    cut.get(i).detection().confidence());
            assertEquals(
                    WHOLE.get(i).detection().levelDb(), cut.get(i).detection().levelDb());
            assertEquals(
                    WHOLE.get(i).detection().snrDb(), cut.get(i).detection().snrDb());
            assertEquals(
                    WHOLE.get(i).detection().onsetSeconds(),
                    cut.get(i).detection().onsetSeconds(),
                    1e-9);
        }
    }
}
