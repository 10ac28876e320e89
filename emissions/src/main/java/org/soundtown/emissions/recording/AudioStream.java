package org.soundtown.emissions.recording;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.OptionalLong;

/** A recording read piece by piece, all its channels: as long as one likes, in little memory. Not thread-safe. */
public interface AudioStream extends AutoCloseable {
    /** Samples per second and channel (Hz). */
    int sampleRate();

    int channels();

    /** How many samples a channel the header promises, where it does. */
    OptionalLong length();

    /**
     * The next samples, [channel][sample], fraction of full scale; none of each at the end.
     *
     * @throws org.soundtown.foundation.document.InputError where it breaks off or is damaged
     */
    float[][] next();

    @Override
    void close();

    /**
     * Opens a WAV or FLAC file by its content, whatever its name.
     *
     * @throws org.soundtown.foundation.document.InputError when it is missing, empty, corrupt or of another format
     */
    static AudioStream open(Path file) {
        return AudioFile.open(file);
    }

    /**
     * Signed 16-bit little-endian samples without a header, the channels in turn. Pieces are what has come so far. A sample that
     * is cut in two at the end is left out.
     *
     * @param name what to call it in an error
     */
    static AudioStream raw(String name, InputStream in, int sampleRate, int channels) {
        return new RawStream(name, in, sampleRate, channels);
    }
}
