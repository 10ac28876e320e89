package org.soundtown.emissions.recording;

import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;
import org.soundtown.foundation.document.InputError;

/** Signed 16-bit little-endian samples without a header. */
final class RawStream implements AudioStream {
    private static final int MOST_FRAMES = 4096;

    private final String name;
    private final InputStream in;
    private final int sampleRate;
    private final SampleFormat format;
    private final byte[] buffer;
    private int held;

    RawStream(String name, InputStream in, int sampleRate, int channels) {
        this.name = name;
        this.in = in;
        this.sampleRate = sampleRate;
        this.format = new SampleFormat(channels, 16, false, false);
        this.buffer = new byte[MOST_FRAMES * format.frameBytes()];
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
        return OptionalLong.empty();
    }

    @Override
    public float[][] next() {
        try {
            while (held < format.frameBytes()) {
                int count = in.read(buffer, held, buffer.length - held);
                if (count < 0) {
                    return new float[format.channels()][0];
                }
                held += count;
            }
        } catch (IOException e) {
            throw new InputError(name + ": cannot be read: " + e.getMessage(), e);
        }
        float[][] samples = format.decode(buffer, held);
        int used = samples[0].length * format.frameBytes();
        System.arraycopy(buffer, used, buffer, 0, held - used);
        held -= used;
        return samples;
    }

    @Override
    public void close() {
        // What came in belongs to the caller.
    }
}
