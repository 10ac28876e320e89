package org.soundtown.headless.location;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundtown.detection.location.LocatedEvent;
import org.soundtown.foundation.geometry.Position;

class TrialRowTest {
    private static final TrialSound SOUND = new TrialSound(
            1,
            "gunshot",
            new Position(0, 0, 1.5),
            List.of(hearing("a", true), hearing("b", false), hearing("c", false)));

    private static TrialSound.Hearing hearing(String id, boolean inSight) {
        return new TrialSound.Hearing(id, inSight, 0.1, 20, Double.NaN, 70, 20);
    }

    @Test
    void aSoundThatHalfOrMoreOfItsHearersDoNotSeeIsOutOfSight() {
        assertEquals(true, SOUND.outOfSight());
    }

    @Test
    void whatWasNotLocatedCountsAgainstTheShareAndNotInTheErrors() {
        List<LocatedEvent> none = List.of();
        List<TrialOutcome> outcomes = new ArrayList<>();
        outcomes.add(TrialOutcome.of(SOUND, 3, none, false));
        outcomes.add(new TrialOutcome(8, true, true, 4, 9, true));
        outcomes.add(new TrialOutcome(8, true, true, 6, 9, false));
        TrialRow row = TrialRow.of("city-aware", "all", outcomes, outcome -> true);
        assertEquals(3, row.n());
        assertEquals(2.0 / 3, row.located().share().getAsDouble(), 1e-12);
        assertEquals(5, row.errorMetres().p50().orElseThrow().value(), 1e-12);
        assertEquals(0.5, row.inside().share().getAsDouble(), 1e-12);
    }
}
