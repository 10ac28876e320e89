package org.soundtown.headless.parquet;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.BitSet;

/** Truth values, eight to a byte, the first in the lowest bit. */
final class BitPacked {
    private final BitSet bits = new BitSet();
    private int size;

    void add(boolean value) {
        bits.set(size++, value);
    }

    /** All of them as Parquet's plain encoding has flags; none are left. */
    byte[] takeBytes() {
        byte[] bytes = Arrays.copyOf(bits.toByteArray(), (size + 7) / 8);
        bits.clear();
        size = 0;
        return bytes;
    }

    /**
     * All of them as one bit-packed run of Parquet's hybrid encoding (Encodings.md, "RLE/Bit-packing hybrid"), with its
     * length before it, as the levels of a data page of version 1 have it; none are left.
     */
    byte[] takeAsRun() {
        byte[] packed = takeBytes();
        ByteArrayOutputStream run = new ByteArrayOutputStream();
        int header = packed.length << 1 | 1;
        while (header > 0x7F) {
            run.write(header & 0x7F | 0x80);
            header >>>= 7;
        }
        run.write(header);
        run.writeBytes(packed);
        return ByteBuffer.allocate(Integer.BYTES + run.size())
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(run.size())
                .put(run.toByteArray())
                .array();
    }
}
