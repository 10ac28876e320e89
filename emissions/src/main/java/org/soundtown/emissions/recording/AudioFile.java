package org.soundtown.emissions.recording;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.soundtown.foundation.document.InputError;

/** Reads WAV and FLAC files by their content, whatever their name; several channels are averaged into one. */
public final class AudioFile {
    private static final int BUFFER_BYTES = 1 << 16;

    private AudioFile() {}

    /**
     * Reads a whole file.
     *
     * @throws InputError when it is missing, empty, silent, broken off, corrupt or of another format
     */
    public static AudioClip read(Path file) {
        List<float[]> pieces = new ArrayList<>();
        int length = 0;
        int sampleRate;
        try (AudioStream stream = open(file)) {
            sampleRate = stream.sampleRate();
            for (float[] piece = mono(stream.next()); piece.length > 0; piece = mono(stream.next())) {
                pieces.add(piece);
                length += piece.length;
            }
        }
        float[] samples = new float[length];
        int at = 0;
        for (float[] piece : pieces) {
            System.arraycopy(piece, 0, samples, at, piece.length);
            at += piece.length;
        }
        if (isSilent(samples)) {
            throw new InputError(file + ": nothing but silence: expected something to be heard");
        }
        return clip(file, sampleRate, samples);
    }

    private static AudioClip clip(Path file, int sampleRate, float[] samples) {
        try {
            return new AudioClip(sampleRate, samples);
        } catch (IllegalArgumentException e) {
            throw new InputError(file + ": " + e.getMessage(), e);
        }
    }

    static AudioStream open(Path file) {
        InputStream content = content(file);
        try {
            return decoder(file, content);
        } catch (IOException e) {
            Closing.close(content);
            throw unreadable(file, e);
        } catch (InputError e) {
            Closing.close(content);
            throw e;
        }
    }

    private static AudioStream decoder(Path file, InputStream content) throws IOException {
        content.mark(BUFFER_BYTES);
        String magic = new String(content.readNBytes(4), StandardCharsets.ISO_8859_1);
        content.reset();
        if (magic.isEmpty()) {
            throw new InputError(file + ": empty file: expected WAV or FLAC audio");
        }
        return switch (magic) {
            case "RIFF" -> new WavStream(file.toString(), content);
            case "fLaC" -> new FlacStream(file.toString(), content);
            default ->
                throw new InputError(file + ": starts with neither 'RIFF' nor 'fLaC': expected WAV or FLAC audio");
        };
    }

    private static InputStream content(Path file) {
        if (Files.isDirectory(file)) {
            throw new InputError(file + ": is a folder: expected WAV or FLAC audio");
        }
        try {
            return new BufferedInputStream(Files.newInputStream(file), BUFFER_BYTES);
        } catch (NoSuchFileException e) {
            throw new InputError(file + ": no such file: expected WAV or FLAC audio", e);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static InputError unreadable(Path file, IOException e) {
        return new InputError(file + ": cannot be read: " + e.getMessage(), e);
    }

    private static float[] mono(float[][] channels) {
        float[] mono = new float[channels[0].length];
        for (int i = 0; i < mono.length; i++) {
            double sum = 0;
            for (float[] channel : channels) {
                sum += channel[i];
            }
            mono[i] = (float) (sum / channels.length);
        }
        return mono;
    }

    private static boolean isSilent(float[] samples) {
        for (float sample : samples) {
            if (sample != samples[0]) {
                return false;
            }
        }
        return true;
    }
}
