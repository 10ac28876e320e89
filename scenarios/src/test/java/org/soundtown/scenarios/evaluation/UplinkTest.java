package org.soundtown.scenarios.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundtown.simcore.chronicle.ChronicleRecord;

class UplinkTest {
    private final List<ChronicleRecord> evening = Lines.resource("small-evening.jsonl");
    private final Uplink uplink = Evaluation.of(evening).uplink();

    @Test
    void bytesADayAreTheMessagesSizesOverTheTimeInService() {
        double sensorDays = 1800 / 86_400.0;

        assertEquals(190 + 188 + 8600 + 192 + 43_000, uplink.bytes());
        assertEquals(5, uplink.bytesPerSensorDay().events());
        assertEquals(52_170 / sensorDays, uplink.bytesPerSensorDay().rate().orElseThrow(), 1e-6);
        assertEquals(
                List.of(
                        new Uplink.Kind("event-code", 3, 570),
                        new Uplink.Kind("features", 1, 8600),
                        new Uplink.Kind("raw-audio", 1, 43_000)),
                uplink.carried());
    }

    @Test
    void whatItWouldHaveCostToSendSoundIsReckonedFromTheSampleRate() {
        assertEquals(86_400 * 32_000.0, uplink.streamBytesPerSensorDay().orElseThrow());
        double withASecondEach = 5 * (190 + 32_000 * 4 / 3.0);
        assertEquals(
                withASecondEach / (1800 / 86_400.0),
                uplink.snippetBytesPerSensorDay().orElseThrow().rate().orElseThrow(),
                1e-6);
    }

    @Test
    void howLongReceiversMayKeepAClassIsTold() {
        assertEquals(
                List.of(
                        new Uplink.Kept("door-slam", 1, 7),
                        new Uplink.Kept("firecracker", 1, 30),
                        new Uplink.Kept("gunshot", 3, 30)),
                uplink.kept());
    }

    @Test
    void aChronicleThatTellsNoSizesGivesNoBytesInsteadOfWrongOnes() {
        List<ChronicleRecord> old = evening;
        for (int id : new int[] {16, 17, 18, 31, 47}) {
            old = Lines.with(old, id, fields -> fields.remove(List.of("bytes", "carries", "keepDays")));
        }
        old = Lines.with(old, 1, fields -> fields.remove("sampleRate"));

        Uplink unknown = Evaluation.of(old).uplink();

        assertEquals(0, unknown.messages());
        assertTrue(unknown.bytesPerSensorDay().high().isEmpty());
        assertTrue(unknown.streamBytesPerSensorDay().isEmpty());
        assertTrue(unknown.kept().isEmpty());
    }
}
