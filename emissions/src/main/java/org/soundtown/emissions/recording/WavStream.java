package org.soundtown.emissions.recording;

import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.soundtown.foundation.document.InputError;

/** WAV with 8, 16, 24 or 32-bit whole or 32 or 64-bit floating samples, through the JDK's reader. */
final class WavStream implements AudioStream {
    private static final int PIECE_FRAMES = 8192;

    /** A header written before the length was known promises about this much, or nothing (bytes). */
    private static final long UNKNOWN_BYTES = Integer.MAX_VALUE - 4096L;

    private final String name;
    private final AudioInputStream in;
    private final SampleFormat format;
    private final int sampleRate;
    private final OptionalLong promised;
    private long held;

    WavStream(String name, InputStream content) {
        this.name = name;
        try {
            in = AudioSystem.getAudioInputStream(content);
        } catch (UnsupportedAudioFileException | IOException | IllegalArgumentException e) {
            throw new InputError(
                    name + ": corrupt or unsupported WAV (" + e.getMessage() + "): expected PCM or float", e);
        }
        AudioFormat found = in.getFormat();
        format = formatOf(found);
        sampleRate = Math.round(found.getSampleRate());
        long frames = in.getFrameLength();
        boolean told = frames > 0 && frames * format.frameBytes() < UNKNOWN_BYTES;
        promised = told ? OptionalLong.of(frames) : OptionalLong.empty();
    }

    private SampleFormat formatOf(AudioFormat found) {
        int bits = found.getSampleSizeInBits();
        boolean floating = found.getEncoding().equals(AudioFormat.Encoding.PCM_FLOAT);
        boolean unsigned = found.getEncoding().equals(AudioFormat.Encoding.PCM_UNSIGNED);
        boolean whole = unsigned || found.getEncoding().equals(AudioFormat.Encoding.PCM_SIGNED);
        boolean known =
                floating ? bits == 32 || bits == 64 : whole && (bits == 8 || bits == 16 || bits == 24 || bits == 32);
        if (!known || found.isBigEndian() || found.getChannels() < 1) {
            throw new InputError(
                    name + ": WAV with " + found + ": expected PCM of 8, 16, 24 or 32 bits or floats of 32 or 64 bits");
        }
        return new SampleFormat(found.getChannels(), bits, unsigned, floating);
    }

    @Override
    public int sampleRate() {
        return sampleRate;
    }

    @Override
    public int channels() {
        return format.channels();
    }

    @Override
    public OptionalLong length() {
        return promised;
    }

    @Override
    public float[][] next() {
        try {
            byte[] bytes = in.readNBytes(PIECE_FRAMES * format.frameBytes());
            float[][] samples = format.decode(bytes, bytes.length);
            checkEnd(samples[0].length);
            requireFinite(samples);
            held += samples[0].length;
            return samples;
        } catch (IOException e) {
            throw new InputError(name + ": WAV cannot be read: " + e.getMessage(), e);
        }
    }

    private void checkEnd(int frames) {
        if (frames == 0 && held == 0) {
            throw new InputError(name + ": WAV holds no samples: expected at least one");
        }
        if (frames == 0 && promised.isPresent() && held < promised.getAsLong()) {
            throw new InputError(name + ": WAV breaks off: holds " + held + " of the " + promised.getAsLong()
                    + " frames that its header promises");
        }
    }

    private void requireFinite(float[][] samples) {
        for (float[] channel : samples) {
            for (int i = 0; format.floating() && i < channel.length; i++) {
                if (!Float.isFinite(channel[i])) {
                    throw new InputError(
                            name + ": sample " + (held + i) + ": " + channel[i] + ": expected a finite number");
                }
            }
        }
    }

    @Override
    public void close() {
        Closing.close(in);
    }
}
