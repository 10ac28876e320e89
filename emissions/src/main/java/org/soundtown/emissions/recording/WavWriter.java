package org.soundtown.emissions.recording;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/** Writes mono WAV files. */
public final class WavWriter {
    private static final double FULL_SCALE = 32767;

    private WavWriter() {}

    /** Writes a clip in 16 bits; what exceeds full scale is clipped. */
    public static void write(AudioClip clip, Path file) throws IOException {
        float[] samples = clip.samples();
        ByteBuffer bytes = ByteBuffer.allocate(2 * samples.length).order(ByteOrder.LITTLE_ENDIAN);
        for (float sample : samples) {
            bytes.putShort((short) Math.round(Math.max(-1, Math.min(1, sample)) * FULL_SCALE));
        }
        write(bytes, new AudioFormat(clip.sampleRate(), 16, 1, true, false), samples.length, file);
    }

    /** Writes a clip in 32-bit floating numbers, which nothing exceeds. */
    public static void writeFloating(AudioClip clip, Path file) throws IOException {
        float[] samples = clip.samples();
        ByteBuffer bytes = ByteBuffer.allocate(Float.BYTES * samples.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(samples);
        float rate = clip.sampleRate();
        AudioFormat format = new AudioFormat(AudioFormat.Encoding.PCM_FLOAT, rate, 32, 1, Float.BYTES, rate, false);
        write(bytes, format, samples.length, file);
    }

    private static void write(ByteBuffer bytes, AudioFormat format, int frames, Path file) throws IOException {
        try (AudioInputStream in = new AudioInputStream(new ByteArrayInputStream(bytes.array()), format, frames)) {
            AudioSystem.write(in, AudioFileFormat.Type.WAVE, file.toFile());
        }
    }
}
