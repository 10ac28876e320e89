package org.soundtown.scenarios.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.soundtown.foundation.document.InputError;
import org.soundtown.simcore.chronicle.ChronicleRecord;

class EvaluationTest {
    private final List<ChronicleRecord> evening = Lines.resource("small-evening.jsonl");
    private final Results results = Evaluation.of(evening);

    @Test
    void theSameChronicleAlwaysGivesThePublishedResultsFile() {
        assertEquals(Lines.text("small-evening.results.json"), ResultsFile.text(results));
    }

    @Test
    void eachMissIsToldWithItsReason() {
        Map<String, String> reasons = results.outcomes().stream()
                .collect(Collectors.toMap(
                        Outcome::soundClass,
                        outcome -> outcome.stage().id() + ", " + outcome.miss().id()));
        assertEquals(
                Map.of(
                        "gunshot", "located, none",
                        "cry", "unheard, shadowed",
                        "glass-breaking", "detected, wrong-class",
                        "spray-can", "heard, below-threshold"),
                reasons);
        assertEquals(3, results.misses().size());
    }

    @Test
    void anUnheardSoundInLouderSurroundingsThanUsualIsCalledMasked() {
        List<ChronicleRecord> lines = Lines.with(evening, 38, fields -> {
            fields.put("ambientDb", 62);
            fields.put("snrDb", -5);
        });
        assertEquals(MissReason.MASKED, missOf(lines, "cry"));
    }

    @Test
    void aHeardSoundThatALouderOneDrownsIsCalledMasked() {
        List<ChronicleRecord> lines = Lines.parse("""
                {"type":"run-started","scenario":"s","district":"d","seed":1,"version":"v","startHour":0,"durationSeconds":9,
                 "switches":{},"weather":{}}
                {"type":"emission","x":0,"y":0,"z":0,"class":"tram","target":false,"durationSeconds":5}
                {"type":"emission","x":0,"y":0,"z":0,"class":"cry","target":true,"durationSeconds":1,"time":3}
                {"type":"arrival","who":"m","causes":[2],"onsetSeconds":0.1,"levelDb":70,"ambientDb":50,"snrDb":20,
                 "path":"direct","lineOfSight":true,"audible":true,"distanceMetres":9}
                {"type":"arrival","who":"m","causes":[3],"onsetSeconds":3.1,"levelDb":60,"ambientDb":50,"snrDb":9,
                 "path":"direct","lineOfSight":true,"audible":true,"distanceMetres":9}
                """);
        assertEquals(MissReason.MASKED, missOf(lines, "cry"));
        assertEquals(
                MissReason.BELOW_THRESHOLD, missOf(Lines.with(lines, 5, fields -> fields.put("levelDb", 71)), "cry"));
    }

    @Test
    void anUnheardSoundInSightIsCalledTooFar() {
        List<ChronicleRecord> lines = Lines.with(evening, 38, fields -> fields.put("lineOfSight", true));
        assertEquals(MissReason.TOO_FAR, missOf(lines, "cry"));
    }

    @Test
    void aSoundThatReachedNoMicrophoneIsCalledTooFar() {
        List<ChronicleRecord> lines = Lines.parse("""
                {"type":"run-started","scenario":"s","district":"d","seed":1,"version":"v","startHour":0,"durationSeconds":9,
                 "switches":{},"weather":{}}
                {"type":"emission","x":0,"y":0,"z":0,"class":"cry","target":true,"durationSeconds":1}
                """);
        assertEquals(MissReason.TOO_FAR, missOf(lines, "cry"));
    }

    @Test
    void aSoundHeardOnlyByADeadSensorIsNotBlamedOnTheDetector() {
        List<ChronicleRecord> lines =
                Lines.inserted(evening, 47, "{\"type\":\"sensor-failed\",\"who\":\"mic-1\",\"time\":440}");
        assertEquals(MissReason.SENSOR_OUT, missOf(lines, "spray-can"));
    }

    @Test
    void aDetectionLostOnTheNetworkIsNotBlamedOnTheDetector() {
        List<ChronicleRecord> lines = Lines.inserted(
                evening,
                47,
                "{\"type\":\"message-lost\",\"who\":\"link\",\"time\":401,\"causes\":[47],\"to\":\"locator\"}");
        assertEquals(MissReason.MESSAGE_LOST, missOf(lines, "glass-breaking"));
    }

    @Test
    void aKilledRunIsMeasuredOverTheTimeItReached() {
        Results cut = Evaluation.of(evening.subList(0, 36));
        assertFalse(cut.run().complete());
        assertTrue(results.run().complete());
        assertEquals(142, cut.run().reachedSeconds());
        assertEquals(3 * 142 / 86_400.0, cut.falseAlarms().perSensorDay().exposure(), 1e-12);
        assertEquals(1, cut.falseAlarms().perSensorDay().count());
        assertEquals(1, cut.outcomes().size());
    }

    @Test
    void aFailedSensorDoesNotCountAsListeningInAKilledRun() {
        List<ChronicleRecord> lines = Lines.inserted(
                evening.subList(0, 36), 27, "{\"type\":\"sensor-failed\",\"who\":\"mic-1\",\"time\":92}");
        assertEquals(
                (3 * 142 - 50) / 86_400.0,
                Evaluation.of(lines).falseAlarms().perSensorDay().exposure(),
                1e-12);
    }

    @Test
    void aRunKilledRightAfterItsStartHasResultsWithoutNumbers() {
        Results nothing = Evaluation.of(evening.subList(0, 1));
        assertEquals(0, nothing.allTargets().emitted());
        assertTrue(nothing.falseAlarms().perSensorDay().rate().isEmpty());
        assertTrue(ResultsFile.text(nothing).contains("\"p50\": null"));
    }

    @Test
    void aLineWithoutAPromisedFieldIsNamed() {
        List<ChronicleRecord> lines = Lines.with(evening, 19, fields -> fields.remove("class"));
        InputError error = assertThrows(InputError.class, () -> Evaluation.of(lines));
        assertEquals("chronicle: line 19 (alert): class: missing: expected a text", error.getMessage());
    }

    @Test
    void aChronicleWithoutItsFirstLineIsRefused() {
        InputError error = assertThrows(InputError.class, () -> Evaluation.of(List.of()));
        assertEquals("chronicle: line 1: missing: expected run-started", error.getMessage());
    }

    private static MissReason missOf(List<ChronicleRecord> lines, String soundClass) {
        return Evaluation.of(lines).outcomes().stream()
                .filter(outcome -> outcome.soundClass().equals(soundClass))
                .findFirst()
                .orElseThrow()
                .miss();
    }
}
