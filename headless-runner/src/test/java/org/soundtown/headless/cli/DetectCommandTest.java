package org.soundtown.headless.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundtown.emissions.EmissionLibrary;
import org.soundtown.emissions.recording.AudioClip;
import org.soundtown.emissions.recording.WavWriter;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.protocol.Detection;
import org.soundtown.protocol.MessageCodec;

class DetectCommandTest {
    private static final int RATE = 16_000;
    private static final double HORN_SECONDS = 1.5;

    @TempDir
    Path folder;

    /** A car horn of the library at 88 dB peak in faint noise, from 1.5 s on. */
    private static float[] horn() {
        EmissionLibrary library = EmissionLibrary.shipped();
        float[] horn = library.synthesise(library.getClass("car-horn"), Dice.of(3, "horn", "test"), RATE)
                .waveform();
        float peak = 0;
        for (float sample : horn) {
            peak = Math.max(peak, Math.abs(sample));
        }
        Dice dice = Dice.of(1, "noise", "test");
        float[] street = new float[4 * RATE];
        for (int i = 0; i < street.length; i++) {
            int since = i - (int) (HORN_SECONDS * RATE);
            float sound = since >= 0 && since < horn.length ? 0.03f * horn[since] / peak : 0;
            street[i] = sound + (float) (2e-5 * dice.gaussian(i));
        }
        return street;
    }

    private Path wav(float[] samples) throws IOException {
        Path file = folder.resolve("horn.wav");
        WavWriter.write(new AudioClip(RATE, samples), file);
        return file;
    }

    private static byte[] raw(float[] samples, int channels) {
        ByteBuffer bytes = ByteBuffer.allocate(2 * channels * samples.length).order(ByteOrder.LITTLE_ENDIAN);
        for (float sample : samples) {
            for (int channel = 0; channel < channels; channel++) {
                bytes.putShort((short) Math.round(32767 * sample));
            }
        }
        return bytes.array();
    }

    private static Invocation piped(byte[] bytes, String... arguments) {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(bytes));
            return Invocation.of(arguments);
        } finally {
            System.setIn(before);
        }
    }

    private static List<Detection> detections(String out) {
        return out.lines().map(line -> (Detection) MessageCodec.read(line)).toList();
    }

    private static void assertRefused(Invocation refused, String words) {
        assertEquals(2, refused.exitCode(), refused.err());
        assertTrue(refused.err().contains(words), refused.err());
        assertTrue(
                refused.err()
                                .lines()
                                .filter(line -> !line.contains("levels are relative"))
                                .count()
                        == 1,
                refused.err());
    }

    @Test
    void aHornInARecordingIsALineThatTheProtocolUnderstands() throws IOException {
        Invocation heard = Invocation.of("detect", wav(horn()).toString(), "--json", "--full-scale-db", "120");

        assertEquals(0, heard.exitCode(), heard.err());
        assertTrue(heard.out().startsWith("{\"type\":\"detection\",\"version\":1,\"time\":1.5"), heard.out());
        Detection horn = detections(heard.out()).get(0);
        assertEquals("car-horn", horn.soundClass());
        assertEquals(HORN_SECONDS, horn.onsetSeconds(), 0.02);
        assertEquals("mic", horn.microphone());
        assertEquals("", heard.err());
    }

    @Test
    void withoutAScaleItSaysThatLevelsAreRelative() throws IOException {
        Invocation heard = Invocation.of("detect", wav(horn()).toString());

        assertTrue(heard.err().contains("levels are relative"), heard.err());
        assertTrue(heard.out().contains("car-horn"), heard.out());
    }

    @Test
    void whatComesThroughAPipeIsHeardAsTheFileWouldBe() throws IOException {
        Invocation file = Invocation.of("detect", wav(horn()).toString(), "--json");
        Invocation pipe = piped(raw(horn(), 1), "detect", "-", "--rate", "16000", "--json");

        assertEquals(file.out(), pipe.out());
    }

    @Test
    void eachChannelIsAMicrophone() {
        Invocation pipe = piped(
                raw(horn(), 2), "detect", "-", "--rate", "16000", "--channels", "2", "--json", "--microphone", "roof");

        TreeSet<String> microphones = new TreeSet<>();
        detections(pipe.out()).forEach(detection -> microphones.add(detection.microphone()));
        assertEquals(new TreeSet<>(List.of("roof-1", "roof-2")), microphones);
    }

    @Test
    void nothingHeardIsNoError() throws IOException {
        float[] noise = Arrays.copyOf(horn(), RATE);

        Invocation heard = Invocation.of("detect", wav(noise).toString(), "--json");

        assertEquals(0, heard.exitCode());
        assertEquals("", heard.out());
    }

    @Test
    void ofAFileThatBreaksOffIsToldWhatWasHeardUntilThereAndThatItDoes() throws IOException {
        byte[] whole = Files.readAllBytes(wav(horn()));
        Path cut = Files.write(folder.resolve("cut.wav"), Arrays.copyOf(whole, whole.length * 7 / 8));

        Invocation heard = Invocation.of("detect", cut.toString(), "--json");

        assertEquals("car-horn", detections(heard.out()).get(0).soundClass());
        assertRefused(heard, "cut.wav: WAV breaks off");
    }

    @Test
    void badInputIsOneLine() throws IOException {
        assertRefused(Invocation.of("detect", folder.resolve("none.wav").toString()), "no such file");
        assertRefused(Invocation.of("detect", folder.toString()), "is a folder");
        assertRefused(Invocation.of("detect", "-"), "--rate: missing");
        assertRefused(Invocation.of("detect", "-", "--rate", "4000"), "--rate 4000: expected 8000 to 192000 Hz");
        assertRefused(Invocation.of("detect", "-", "--rate", "16000", "--channels", "0"), "--channels 0");
        String file = wav(horn()).toString();
        assertRefused(Invocation.of("detect", file, "--rate", "16000"), "says that itself");
        assertRefused(Invocation.of("detect", file, "--full-scale-db", "300"), "--full-scale-db 300");
        assertRefused(Invocation.of("detect", file, "--table", "none.yaml"), "none.yaml");
        Path slow = folder.resolve("slow.wav");
        WavWriter.write(new AudioClip(4000, horn()), slow);
        assertRefused(Invocation.of("detect", slow.toString()), "sample rate 4000 Hz");
    }
}
