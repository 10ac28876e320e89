package org.soundtown.headless.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.apache.parquet.format.CompressionCodec;

/** How a page's body lies in the file. */
public enum PageCodec {
    /** As it is: the same bytes with every Java. */
    PLAIN(CompressionCodec.UNCOMPRESSED) {
        @Override
        byte[] encode(byte[] plain) {
            return plain;
        }
    },
    /** Less than half as long; how it is compressed is up to the zlib at hand. */
    GZIP(CompressionCodec.GZIP) {
        @Override
        byte[] encode(byte[] plain) throws IOException {
            ByteArrayOutputStream compressed = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
                gzip.write(plain);
            }
            return compressed.toByteArray();
        }
    };

    private final CompressionCodec format;

    PageCodec(CompressionCodec format) {
        this.format = format;
    }

    CompressionCodec format() {
        return format;
    }

    abstract byte[] encode(byte[] plain) throws IOException;
}
