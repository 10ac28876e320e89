package org.soundtown.emissions.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundtown.foundation.document.InputError;

class AudioStreamTest {
    @TempDir
    Path folder;

    /** Left counts up, right counts down. */
    private static byte[] stereo(int frames) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * frames).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < frames; i++) {
            bytes.putShort((short) i).putShort((short) -i);
        }
        return bytes.array();
    }

    /** Hands out at most three bytes at a time, as a slow pipe might. */
    private static InputStream dripping(byte[] bytes) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(3, length));
            }
        };
    }

    @Test
    void rawSamplesAreTheSameHoweverTheyTrickleIn() {
        AudioStream stream = AudioStream.raw("pipe", dripping(stereo(1000)), 48_000, 2);
        int frame = 0;
        for (float[][] piece = stream.next(); piece[0].length > 0; piece = stream.next()) {
            for (int i = 0; i < piece[0].length; i++, frame++) {
                assertEquals(frame / 32768f, piece[0][i]);
                assertEquals(-frame / 32768f, piece[1][i]);
            }
        }
        assertEquals(1000, frame);
    }

    @Test
    void halfASampleAtTheEndIsLeftOut() {
        AudioStream stream = AudioStream.raw("pipe", new ByteArrayInputStream(Arrays.copyOf(stereo(4), 15)), 8000, 2);

        assertEquals(3, stream.next()[0].length);
        assertEquals(0, stream.next()[0].length);
    }

    @Test
    void aWavThatBreaksOffGivesWhatItHoldsFirst() throws IOException {
        Path file = folder.resolve("whole.wav");
        WavWriter.write(new AudioClip(16_000, new float[20_000]), file);
        Path cut = Files.write(folder.resolve("cut.wav"), Arrays.copyOf(Files.readAllBytes(file), 30_044));
        int held = 0;
        try (AudioStream stream = AudioStream.open(cut)) {
            assertEquals(20_000, stream.length().orElseThrow());
            InputError error = null;
            while (error == null) {
                int before = held;
                try {
                    held += stream.next()[0].length;
                } catch (InputError e) {
                    error = e;
                }
                assertTrue(error != null || held > before, "ended without a word");
            }
            assertTrue(error.getMessage().endsWith("holds 15000 of the 20000 frames that its header promises"));
        }
        assertEquals(15_000, held);
    }

    @Test
    void aSampleThatIsNoNumberIsNamed() throws IOException {
        float[] samples = new float[100];
        samples[42] = Float.NaN;
        Path file = folder.resolve("nan.wav");
        WavWriter.writeFloating(new AudioClip(16_000, samples), file);
        try (AudioStream stream = AudioStream.open(file)) {
            String message = assertThrows(InputError.class, stream::next).getMessage();
            assertEquals(file + ": sample 42: NaN: expected a finite number", message);
        }
    }
}
