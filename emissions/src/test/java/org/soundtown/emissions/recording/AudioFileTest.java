package org.soundtown.emissions.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soundtown.emissions.Emission;
import org.soundtown.emissions.EmissionClass;
import org.soundtown.emissions.EmissionLibrary;
import org.soundtown.emissions.level.SoundLevel;
import org.soundtown.foundation.document.InputError;

class AudioFileTest {
    private static final int RATE = 16000;

    @TempDir
    Path folder;

    private static float[] ramp() {
        float[] samples = new float[1000];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (0.8 * Math.sin(2 * Math.PI * 440 * i / RATE));
        }
        return samples;
    }

    private String refusal(Path file) {
        String message =
                assertThrows(InputError.class, () -> AudioFile.read(file)).getMessage();
        assertTrue(message.startsWith(file + ": "), message);
        assertTrue(!message.contains("\n"), message);
        return message;
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private byte[] goodWav() throws IOException {
        Path file = folder.resolve("good.wav");
        WavWriter.write(new AudioClip(RATE, ramp()), file);
        return Files.readAllBytes(file);
    }

    @Test
    void whatIsWrittenAsWavIsReadBack() throws IOException {
        goodWav();
        AudioClip clip = AudioFile.read(folder.resolve("good.wav"));
        assertEquals(RATE, clip.sampleRate());
        float[] wanted = ramp();
        assertEquals(wanted.length, clip.samples().length);
        for (int i = 0; i < wanted.length; i++) {
            assertEquals(wanted[i], clip.samples()[i], 1.0 / 16000);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 16, 24, 32, -32})
    void wavOfEveryUsualSampleFormatIsRead(int bits) throws IOException {
        boolean floating = bits < 0;
        int width = Math.abs(bits) / 8;
        float[] wanted = ramp();
        ByteBuffer bytes = ByteBuffer.allocate(wanted.length * width * 2).order(ByteOrder.LITTLE_ENDIAN);
        for (float sample : wanted) {
            for (int channel = 0; channel < 2; channel++) {
                double value = channel == 0 ? sample : 0.5 * sample;
                if (floating) {
                    bytes.putFloat((float) value);
                } else if (width == 1) {
                    bytes.put((byte) (128 + Math.round(value * 127)));
                } else {
                    int whole = (int) Math.round(value * (Math.pow(2, bits - 1) - 1));
                    for (int b = 0; b < width; b++) {
                        bytes.put((byte) (whole >> (8 * b)));
                    }
                }
            }
        }
        AudioFormat.Encoding encoding = floating
                ? AudioFormat.Encoding.PCM_FLOAT
                : width == 1 ? AudioFormat.Encoding.PCM_UNSIGNED : AudioFormat.Encoding.PCM_SIGNED;
        AudioFormat format = new AudioFormat(encoding, RATE, Math.abs(bits), 2, width * 2, RATE, false);
        Path file = folder.resolve("format.wav");
        AudioSystem.write(
                new AudioInputStream(new ByteArrayInputStream(bytes.array()), format, wanted.length),
                AudioFileFormat.Type.WAVE,
                file.toFile());
        AudioClip clip = AudioFile.read(file);
        for (int i = 0; i < wanted.length; i++) {
            assertEquals(0.75 * wanted[i], clip.samples()[i], width == 1 ? 0.01 : 1e-4);
        }
    }

    @Test
    void aMissingFileIsNamed() {
        assertTrue(refusal(folder.resolve("none.wav")).endsWith("no such file: expected WAV or FLAC audio"));
    }

    @Test
    void anEmptyFileIsNamed() throws IOException {
        assertTrue(refusal(write("empty.flac", new byte[0])).endsWith("empty file: expected WAV or FLAC audio"));
    }

    @Test
    void aFileOfAnotherKindIsNamed() throws IOException {
        Path text = write("song.wav", "this is text".getBytes(StandardCharsets.UTF_8));
        assertTrue(refusal(text).contains("starts with neither 'RIFF' nor 'fLaC'"));
    }

    @Test
    void aWavThatBreaksOffIsNamed() throws IOException {
        byte[] good = goodWav();
        assertTrue(
                refusal(write("half.wav", Arrays.copyOf(good, good.length / 2))).contains("breaks off"));
        assertTrue(refusal(write("head.wav", Arrays.copyOf(good, 20))).contains("WAV"));
        assertTrue(refusal(write("bare.wav", Arrays.copyOf(good, 44))).contains("WAV"));
    }

    @Test
    void aFlacOfRubbishIsNamed() throws IOException {
        byte[] rubbish = new byte[500];
        for (int i = 0; i < rubbish.length; i++) {
            rubbish[i] = (byte) (37 * i);
        }
        System.arraycopy("fLaC".getBytes(StandardCharsets.US_ASCII), 0, rubbish, 0, 4);
        assertTrue(refusal(write("rubbish.flac", rubbish)).contains("FLAC"));
    }

    @Test
    void aRecordingBecomesAnEmissionOfTheLevelThatTheUserGives() {
        EmissionClass horn = EmissionLibrary.shipped().getClass("car-horn");
        EmissionClass shot = EmissionLibrary.shipped().getClass("gunshot");
        AudioClip clip = new AudioClip(44100, ramp());
        Emission steady = Emission.ofRecording(horn, clip, 108, RATE);
        assertEquals(108, SoundLevel.soundingLeqDb(steady.waveform(), RATE), 0.01);
        Emission impulse = Emission.ofRecording(shot, clip, 150, RATE);
        assertEquals(150, SoundLevel.peakDb(impulse.waveform()), 0.01);
        assertEquals(clip.durationSeconds(), impulse.durationSeconds(), 1e-3);
    }

    @Test
    void aFileOfSilenceIsNamed() throws IOException {
        Path file = folder.resolve("silent.wav");
        WavWriter.write(new AudioClip(RATE, new float[1000]), file);
        assertTrue(refusal(file).endsWith("nothing but silence: expected something to be heard"));
    }

    @Test
    void aSilentRecordingIsRefused() {
        EmissionClass horn = EmissionLibrary.shipped().getClass("car-horn");
        AudioClip silence = new AudioClip(RATE, new float[1000]);
        assertThrows(IllegalArgumentException.class, () -> Emission.ofRecording(horn, silence, 100, RATE));
    }
}
