package org.soundtown.emissions.recording;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jflac.FLACDecoder;
import org.jflac.frame.Frame;
import org.jflac.metadata.StreamInfo;
import org.jflac.util.ByteData;

/** FLAC of 8, 16 or 24 bits, through jFLAC. */
final class FlacReader {
    private FlacReader() {}

    static AudioClip read(byte[] content) throws BrokenAudio {
        try {
            FLACDecoder decoder = new FLACDecoder(new ByteArrayInputStream(content));
            decoder.readMetadata();
            StreamInfo info = decoder.getStreamInfo();
            if (info == null) {
                throw new BrokenAudio("FLAC without a STREAMINFO block: expected one first");
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ByteData data = null;
            for (Frame frame = decoder.readNextFrame(); frame != null; frame = decoder.readNextFrame()) {
                data = decoder.decodeFrame(frame, data);
                bytes.write(data.getData(), 0, data.getLen());
            }
            int bits = info.getBitsPerSample();
            float[] mono = Samples.mono(bytes.toByteArray(), bytes.size(), info.getChannels(), bits, true, false);
            if (mono.length == 0 || mono.length < info.getTotalSamples()) {
                throw new BrokenAudio("FLAC breaks off or is damaged: " + mono.length + " of " + info.getTotalSamples()
                        + " samples could be decoded");
            }
            return new AudioClip(info.getSampleRate(), mono);
        } catch (IOException | RuntimeException e) {
            // jFLAC answers damaged content with whatever its bit reader ran into.
            throw new BrokenAudio("corrupt FLAC: " + e, e);
        }
    }
}
