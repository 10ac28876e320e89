package org.soundtown.simcore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.drawing.DrawnDistrict;
import org.soundtown.protocol.Addresses;
import org.soundtown.protocol.Capture;
import org.soundtown.protocol.Component;
import org.soundtown.protocol.Detection;
import org.soundtown.protocol.Envelope;
import org.soundtown.protocol.Outbox;
import org.soundtown.simcore.chronicle.Chronicle;
import org.soundtown.simcore.sound.SoundSettings;

class DeterminismTest {
    private static final DrawnDistrict CROSSING = DrawnDistrict.of(
            "########.########",
            "########M########",
            "########.###H####",
            "P...M...x...M....",
            "########.########",
            "########.########",
            "########M########");

    /** Puts the loudness of every capture on record, so that a sample that differs shows in the chronicle. */
    private record Meter(String microphone) implements Component {
        @Override
        public String id() {
            return Addresses.detectorOf(microphone);
        }

        @Override
        public void step(double nowSeconds, List<Envelope> inbox, Outbox outbox) {
            for (Envelope envelope : inbox) {
                if (envelope.message() instanceof Capture capture) {
                    double energy = 0;
                    for (float sample : capture.samples()) {
                        energy += sample * sample;
                    }
                    outbox.send(
                            "locator",
                            new Detection(microphone, "background", 0, capture.startSeconds(), 1e6 * energy, energy),
                            List.of(envelope.id()));
                }
            }
        }
    }

    @Test
    void theSameRunOnOneThreadAndOnTwoLeavesTheSameChronicle() {
        String one = sha256(busyMinute(1, 1).text());
        String two = sha256(busyMinute(1, 2).text());
        assertEquals(one, two);
    }

    @Test
    void anotherSeedIsAnotherRun() {
        assertNotEquals(
                sha256(busyMinute(1, 2).text()).substring(0, 40),
                sha256(busyMinute(2, 2).text()).substring(0, 40));
    }

    @Test
    void aBusyMinuteHasEverydaySoundsAndCapturesInIt() {
        Chronicle chronicle = busyMinute(1, 2);
        assertTrue(chronicle.records().stream()
                .anyMatch(line -> line.is("emission") && line.text("origin").equals("everyday")));
        assertTrue(chronicle.records().stream()
                        .filter(line -> line.is("detection"))
                        .count()
                > 50);
    }

    private static Chronicle busyMinute(long seed, int threads) {
        District district = CROSSING.withPeople(50, 60, 600).district();
        return Worlds.of(district)
                .seeded(seed)
                .lasting(90)
                .populated(1)
                .hearing(new SoundSettings(1, 1, 0, 30, 3))
                .with(Worlds.sound("event/shot", "gunshot", 20.123, CROSSING.mark('x', 1.5)))
                .onThreads(threads)
                .run(new Meter("M1"), new Meter("M2"), new Meter("M3"), new Meter("M4"));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
