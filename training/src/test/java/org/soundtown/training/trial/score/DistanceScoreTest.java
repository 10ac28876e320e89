package org.soundtown.training.trial.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundtown.scenarios.evaluation.interval.Share;
import org.soundtown.training.trial.Claim;
import org.soundtown.training.trial.Performance;

class DistanceScoreTest {
    private static final List<String> TABLE = List.of("car-horn", "gunshot", "whistle");

    @Test
    void precisionRecallAndF1AreThoseOfTheTextbook() {
        // Three shots, two reported; one firecracker and one horn taken for shots: P 2/4, R 2/3, F1 4/7.
        DistanceScore score = score(List.of(
                played("gunshot", "a", "gunshot"),
                played("gunshot", "b", "gunshot", "gunshot"),
                played("gunshot", "c"),
                played("firecracker", "d", "gunshot"),
                played("car-horn", "e", "gunshot", "car-horn")));

        ClassScore shot = score.classes().get(1);
        assertEquals(Share.of(2, 3), shot.recall());
        assertEquals(Share.of(2, 4), shot.precision());
        assertEquals(4.0 / 7, shot.f1().value().orElseThrow(), 1e-12);
        assertEquals((4.0 / 7 + 1) / 2, score.macroF1Five().value().orElseThrow(), 1e-12);
    }

    @Test
    void whatWasTakenForWhatIsListedApartFromFalseAlarmsInQuiet() {
        DistanceScore score = score(List.of(
                played("firecracker", "a", "gunshot"), played("firecracker", "b"), played("gunshot", "c", "gunshot")));

        assertEquals(List.of(new CrossTrigger("firecracker", "gunshot", Share.of(1, 2))), score.crossTriggers());
        assertEquals(0, score.quiet().alarms().get(0).perHour().count());
        assertEquals(1, score.distractors().alarms().get(0).perHour().count());
        assertEquals(4.0 / 3600, score.distractors().hours(), 1e-9);
    }

    @Test
    void tenCutsOfOneRecordingAreLessEvidenceThanTenRecordings() {
        List<Performance> cuts = new ArrayList<>();
        List<Performance> originals = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String[] said = i % 2 == 0 ? new String[] {"gunshot"} : new String[0];
            cuts.add(played("gunshot", i % 2 == 0 ? "heard" : "missed", said));
            originals.add(played("gunshot", "o" + i, said));
        }

        Estimate ofCuts = score(cuts).classes().get(0).f1();
        Estimate ofOriginals = score(originals).classes().get(0).f1();

        assertEquals(ofCuts.value(), ofOriginals.value());
        assertTrue(
                ofCuts.high().getAsDouble() - ofCuts.low().getAsDouble()
                        > 1.5
                                * (ofOriginals.high().getAsDouble()
                                        - ofOriginals.low().getAsDouble()),
                ofCuts + " " + ofOriginals);
    }

    @Test
    void noFalseAlarmInTwoHoursStillLeavesRoomForOverAThousandInAMonth() {
        Listened quiet = Listened.of(List.of(), TABLE, 7200);

        // Garwood's upper bound of nothing is 3.689 events.
        assertEquals(0, quiet.gunshotPerSensorMonth().orElseThrow().rate().getAsDouble());
        assertEquals(
                3.6889 / 2 * 730.5,
                quiet.gunshotPerSensorMonth().orElseThrow().high().getAsDouble(),
                0.1);
    }

    @Test
    void confidenceIsHonestWhereAsManyAreRightAsItSays() {
        List<Performance> performances = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            performances.add(played(i < 8 ? "gunshot" : "firecracker", "o" + i, "gunshot"));
        }

        Reliability reliability = Reliability.of(performances);

        assertEquals(10, reliability.claims());
        assertEquals(Share.of(8, 10), reliability.bins().get(0).right());
        assertEquals(0, reliability.error().getAsDouble(), 1e-9, "said 0.8, right in 8 of 10");
    }

    private static DistanceScore score(List<Performance> performances) {
        return DistanceScore.of(30, performances, TABLE, 1);
    }

    /** From 3 to 5 s, with claims of these classes at 3 s. */
    private static Performance played(String soundClass, String original, String... claimed) {
        List<Claim> claims = new ArrayList<>();
        for (String one : claimed) {
            claims.add(new Claim(one, 0.8, 3, 70));
        }
        return new Performance(original + ".wav", original, soundClass, soundClass, 30, 0, 70, 20, 3, 3, 5, claims);
    }
}
