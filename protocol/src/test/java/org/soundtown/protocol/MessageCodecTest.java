package org.soundtown.protocol;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.soundtown.foundation.document.InputError;
import org.soundtown.foundation.geometry.Position;

class MessageCodecTest {
    private static final Position PLACE = new Position(1.5, -2.25, 520);

    static List<Message> oneOfEach() {
        return List.of(
                new Detection("mic-01", "gunshot", 0.93, 12.345678, 88.5, 31.25),
                new Alert(
                        "alert-1",
                        "gunshot",
                        0.97,
                        12.3,
                        PLACE,
                        new Ellipse(8, 3, 45),
                        "time-difference",
                        5,
                        4,
                        "patrol-at-once"),
                new CitizenReport("gunshot", PLACE, 40),
                new CameraOnTarget("camera-03", "incident-1", PLACE, 62.5, Sighting.INCIDENT),
                new DroneOnScene("drone-1", "incident-1", PLACE, Sighting.NOTHING),
                new PatrolOnScene("patrol-2", "incident-1", PLACE, Sighting.BLOCKED),
                new PatrolReport("patrol-1", "gunshot", PLACE, 40),
                new SpeechDone("speaker-1", "incident-1"),
                new DeviceStatus("drone-1", PLACE, false, "battery 18 %"),
                new LookOrder("incident-1", "camera-03", PLACE),
                new FlyOrder("incident-1", "drone-1", PLACE),
                new SpeakOrder("incident-1", "speaker-1", "Police municipale"),
                new GoOrder("incident-1", "patrol-2", PLACE),
                new ReleaseOrder("incident-1", "drone-1"),
                new IncidentOpened("incident-1", "gunshot", PLACE, 4, "patrol-at-once", "operator-1"),
                new IncidentMerged("incident-1"),
                new IncidentClosed("incident-1", "confirmed", "patrol"));
    }

    @ParameterizedTest
    @MethodSource("oneOfEach")
    void aMessageSurvivesTheWire(Message message) {
        assertEquals(message, MessageCodec.read(MessageCodec.write(message)));
    }

    @Test
    void everyKindOfMessageIsTriedAboveButTheOneThatCarriesAudio() {
        TreeSet<String> tried = new TreeSet<>();
        oneOfEach().forEach(m -> tried.add(m.getClass().getSimpleName()));
        TreeSet<String> all = new TreeSet<>();
        Stream.of(FromStreet.class, ToStreet.class, Journal.class)
                .flatMap(direction -> Stream.of(direction.getPermittedSubclasses()))
                .forEach(kind -> all.add(kind.getSimpleName()));
        all.remove("Capture");
        assertEquals(all, tried);
    }

    @Test
    void audioSurvivesTheWireSampleBySample() {
        Capture capture = new Capture("mic-01", 3.5, 16000, new float[] {0, 0.5f, -1}, 130, true);
        Capture read = (Capture) MessageCodec.read(MessageCodec.write(capture));
        assertEquals(3.5 + 3 / 16000.0, read.endSeconds(), 1e-12);
        assertTrue(java.util.Arrays.equals(capture.samples(), read.samples()));
    }

    @Test
    void whatADetectionMayCarryComesOutOfTheWireAsItWentIn() {
        float[][] picture = {{-3, 0.5f, 2}, {1, 1.25f, -0.75f}};
        float[] sound = {0, 0.25f, -1, 1};
        Detection sent = new Detection("mic-01", "gunshot", 0.93, 12.3, 88.5, 31.25)
                .carrying(
                        30,
                        Optional.of(SentFeatures.of(picture, 2)),
                        Optional.of(SentAudio.of(sound, 12.25, 16_000, 130, 1)));

        Detection read = (Detection) MessageCodec.read(MessageCodec.write(sent));

        assertEquals(sent, read);
        assertEquals("raw-audio", read.carries());
        assertEquals(Optional.of(30), read.keepDays());
        for (int band = 0; band < picture.length; band++) {
            assertArrayEquals(picture[band], read.features().orElseThrow().picture()[band], 5f / 510 + 1e-6f);
        }
        assertArrayEquals(sound, read.audio().orElseThrow().samples(), 1f / 32_767);
    }

    @Test
    void featuresOfTheWrongSizeAreRefused() {
        SentFeatures cut = new SentFeatures(2, 3, 0, 1, 0, "AAAA");

        IllegalArgumentException error = assertThrows(IllegalArgumentException.class, cut::picture);

        assertEquals("features: 3 bytes: expected 2 bands of 3 frames", error.getMessage());
    }

    @Test
    void theWireSpeaksOfClassAndSightingInPlainWords() {
        assertEquals(
                "{\"type\":\"detection\",\"version\":1,\"microphone\":\"mic-01\",\"class\":\"gunshot\","
                        + "\"confidence\":0.93,\"onsetSeconds\":12.345678,\"levelDb\":88.5,\"snrDb\":31.25,\"supporting\":false,\"sustained\":false}",
                MessageCodec.write(oneOfEach().get(0)));
        assertTrue(MessageCodec.write(oneOfEach().get(3)).contains("\"sighting\":\"incident\""));
    }

    @Test
    void anOnsetMayBeCalledTimeAsTheDetectCommandDoes() {
        String line = MessageCodec.write(oneOfEach().get(0)).replace("onsetSeconds", "time");
        assertEquals(oneOfEach().get(0), MessageCodec.read(line));
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(
            strings = {
                "{\"type\":\"detection\",\"version\":2}",
                "{\"type\":\"telepathy\",\"version\":1}",
                "{\"type\":\"speech-done\",\"version\":1,\"speaker\":\"s\",\"incident\":\"i\",\"volume\":11}",
                "[1, 2]",
                "{\"type\":"
            })
    void whatIsNotAMessageIsRefusedInOneLine(String json) {
        InputError error = assertThrows(InputError.class, () -> MessageCodec.read(json));
        assertEquals(1, error.getMessage().lines().count());
        assertTrue(error.getMessage().startsWith("message: "), error.getMessage());
    }
}
