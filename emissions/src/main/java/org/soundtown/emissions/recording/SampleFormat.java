package org.soundtown.emissions.recording;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How samples lie in bytes: little-endian, the channels in turn.
 *
 * @param bits 8, 16, 24 or 32, or 64 where floating
 * @param unsigned true for 8-bit samples around 128
 * @param floating true for IEEE 754 samples of 32 or 64 bits
 */
record SampleFormat(int channels, int bits, boolean unsigned, boolean floating) {
    /** Bytes of one sample of every channel. */
    int frameBytes() {
        return channels * bits / 8;
    }

    /** The whole frames among the first {@code length} bytes, [channel][sample]. */
    float[][] decode(byte[] bytes, int length) {
        int frames = length / frameBytes();
        ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, length).order(ByteOrder.LITTLE_ENDIAN);
        float[][] samples = new float[channels][frames];
        for (int frame = 0; frame < frames; frame++) {
            for (int channel = 0; channel < channels; channel++) {
                samples[channel][frame] = (float) (floating ? real(buffer) : whole(buffer));
            }
        }
        return samples;
    }

    private double real(ByteBuffer buffer) {
        return bits == 64 ? buffer.getDouble() : buffer.getFloat();
    }

    private double whole(ByteBuffer buffer) {
        return switch (bits) {
            case 8 -> unsigned ? ((buffer.get() & 0xFF) - 128) / 128.0 : buffer.get() / 128.0;
            case 16 -> buffer.getShort() / 32768.0;
            case 24 -> ((buffer.get() & 0xFF) | (buffer.get() & 0xFF) << 8 | buffer.get() << 16) / 8388608.0;
            default -> buffer.getInt() / 2147483648.0;
        };
    }
}
