package org.soundtown.emissions.recording;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Little-endian interleaved samples to one channel of floats. */
final class Samples {
    private Samples() {}

    /**
     * @param bits 8, 16, 24 or 32
     * @param unsigned true for 8-bit samples around 128
     * @param floating true for 32-bit IEEE 754 samples
     */
    static float[] mono(byte[] bytes, int length, int channels, int bits, boolean unsigned, boolean floating)
            throws BrokenAudio {
        int width = bits / 8;
        int frames = length / (width * channels);
        ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, length).order(ByteOrder.LITTLE_ENDIAN);
        float[] mono = new float[frames];
        for (int frame = 0; frame < frames; frame++) {
            double sum = 0;
            for (int channel = 0; channel < channels; channel++) {
                sum += floating ? buffer.getFloat() : whole(buffer, width, unsigned);
            }
            mono[frame] = (float) (sum / channels);
            if (!Float.isFinite(mono[frame])) {
                throw new BrokenAudio("sample " + frame + " is not a finite number");
            }
        }
        return mono;
    }

    private static double whole(ByteBuffer buffer, int width, boolean unsigned) {
        return switch (width) {
            case 1 -> unsigned ? ((buffer.get() & 0xFF) - 128) / 128.0 : buffer.get() / 128.0;
            case 2 -> buffer.getShort() / 32768.0;
            case 3 -> ((buffer.get() & 0xFF) | (buffer.get() & 0xFF) << 8 | buffer.get() << 16) / 8388608.0;
            default -> buffer.getInt() / 2147483648.0;
        };
    }
}
