package org.soundtown.emissions.recording;

import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;
import org.jflac.FLACDecoder;
import org.jflac.frame.Frame;
import org.jflac.metadata.StreamInfo;
import org.jflac.util.ByteData;
import org.soundtown.foundation.document.InputError;

/** FLAC of 8, 16 or 24 bits, through jFLAC. */
final class FlacStream implements AudioStream {
    private final String name;
    private final InputStream content;
    private final FLACDecoder decoder;
    private final StreamInfo info;
    private final SampleFormat format;
    private ByteData data;
    private long held;

    FlacStream(String name, InputStream content) {
        this.name = name;
        this.content = content;
        decoder = new FLACDecoder(content);
        try {
            decoder.readMetadata();
        } catch (IOException | RuntimeException e) {
            throw corrupt(e);
        }
        info = decoder.getStreamInfo();
        if (info == null || info.getChannels() < 1) {
            throw new InputError(name + ": FLAC without a STREAMINFO block: expected one first");
        }
        int bits = info.getBitsPerSample();
        if (bits != 8 && bits != 16 && bits != 24) {
            throw new InputError(name + ": FLAC of " + bits + " bits: expected 8, 16 or 24");
        }
        format = new SampleFormat(info.getChannels(), bits, true, false);
    }

    @Override
    public int sampleRate() {
        return info.getSampleRate();
    }

    @Override
    public int channels() {
        return format.channels();
    }

    @Override
    public OptionalLong length() {
        return info.getTotalSamples() > 0 ? OptionalLong.of(info.getTotalSamples()) : OptionalLong.empty();
    }

    @Override
    public float[][] next() {
        Frame frame;
        try {
            frame = decoder.readNextFrame();
            data = frame == null ? null : decoder.decodeFrame(frame, data);
        } catch (IOException | RuntimeException e) {
            // jFLAC answers damaged content with whatever its bit reader ran into.
            throw corrupt(e);
        }
        if (frame == null) {
            if (held == 0 || held < info.getTotalSamples()) {
                throw new InputError(name + ": FLAC breaks off or is damaged: " + held + " of " + info.getTotalSamples()
                        + " samples could be decoded");
            }
            return new float[format.channels()][0];
        }
        float[][] samples = format.decode(data.getData(), data.getLen());
        held += samples[0].length;
        return samples;
    }

    private InputError corrupt(Exception e) {
        return new InputError(name + ": corrupt FLAC after " + held + " samples: " + e, e);
    }

    @Override
    public void close() {
        Closing.close(content);
    }
}
