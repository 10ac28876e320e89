package org.soundtown.emissions.recording;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.soundtown.foundation.document.InputError;

/** Reads WAV and FLAC files by their content, whatever their name; several channels are averaged into one. */
public final class AudioFile {
    private AudioFile() {}

    /**
     * Reads a whole file.
     *
     * @throws InputError when it is missing, empty, silent, broken off, corrupt or of another format
     */
    public static AudioClip read(Path file) {
        byte[] content = content(file);
        if (content.length == 0) {
            throw new InputError(file + ": empty file: expected WAV or FLAC audio");
        }
        AudioClip clip = decode(file, content);
        if (isSilent(clip.samples())) {
            throw new InputError(file + ": nothing but silence: expected something to be heard");
        }
        return clip;
    }

    private static AudioClip decode(Path file, byte[] content) {
        try {
            if (startsWith(content, "RIFF")) {
                return WavReader.read(content);
            }
            if (startsWith(content, "fLaC")) {
                return FlacReader.read(content);
            }
        } catch (BrokenAudio e) {
            throw new InputError(file + ": " + e.getMessage(), e);
        }
        throw new InputError(file + ": starts with neither 'RIFF' nor 'fLaC': expected WAV or FLAC audio");
    }

    private static boolean isSilent(float[] samples) {
        for (float sample : samples) {
            if (sample != samples[0]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new InputError(file + ": no such file: expected WAV or FLAC audio", e);
        } catch (IOException e) {
            throw new InputError(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private static boolean startsWith(byte[] content, String magic) {
        return content.length >= magic.length()
                && new String(content, 0, magic.length(), StandardCharsets.ISO_8859_1).equals(magic);
    }
}
