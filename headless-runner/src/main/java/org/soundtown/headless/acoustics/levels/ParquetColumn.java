package org.soundtown.headless.acoustics.levels;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.StringType;
import org.apache.parquet.format.Type;
import org.apache.parquet.format.Util;

/** One required column: its values of the row group at hand, in the plain encoding of the Parquet format. */
final class ParquetColumn {
    private final String name;
    private final Type type;
    private ByteBuffer values = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);

    private ParquetColumn(String name, Type type) {
        this.name = name;
        this.type = type;
    }

    /**
     * A page as it lies in the file, and the chunk that consists of it.
     *
     * @param bytes header and compressed values
     */
    record Page(byte[] bytes, ColumnChunk chunk) {}

    static ParquetColumn ofDoubles(String name) {
        return new ParquetColumn(name, Type.DOUBLE);
    }

    /** @param numbers whether the names are whole numbers and kept as such */
    static ParquetColumn ofNames(String name, boolean numbers) {
        return new ParquetColumn(name, numbers ? Type.INT64 : Type.BYTE_ARRAY);
    }

    void add(double value) {
        room(Double.BYTES).putDouble(value);
    }

    void addName(String value) {
        if (type == Type.INT64) {
            room(Long.BYTES).putLong(Long.parseLong(value));
        } else {
            byte[] text = value.getBytes(StandardCharsets.UTF_8);
            room(Integer.BYTES + text.length).putInt(text.length).put(text);
        }
    }

    SchemaElement schema() {
        SchemaElement element = new SchemaElement(name).setType(type).setRepetition_type(FieldRepetitionType.REQUIRED);
        return type == Type.BYTE_ARRAY
                ? element.setConverted_type(ConvertedType.UTF8).setLogicalType(LogicalType.STRING(new StringType()))
                : element;
    }

    /** Ends the row group. */
    Page takePage(int rows, long fileOffset) throws IOException {
        int plainSize = values.position();
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(values.array(), 0, plainSize);
        }
        values.clear();
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        PageHeader header = new PageHeader(PageType.DATA_PAGE, plainSize, compressed.size())
                .setData_page_header(new DataPageHeader(rows, Encoding.PLAIN, Encoding.RLE, Encoding.RLE));
        Util.writePageHeader(header, page);
        int headerSize = page.size();
        compressed.writeTo(page);
        ColumnMetaData data = new ColumnMetaData(
                type,
                List.of(Encoding.PLAIN),
                List.of(name),
                CompressionCodec.GZIP,
                rows,
                (long) headerSize + plainSize,
                page.size(),
                fileOffset);
        return new Page(page.toByteArray(), new ColumnChunk(fileOffset).setMeta_data(data));
    }

    private ByteBuffer room(int bytes) {
        if (values.remaining() < bytes) {
            ByteBuffer larger =
                    ByteBuffer.allocate(2 * values.capacity() + bytes).order(ByteOrder.LITTLE_ENDIAN);
            values = larger.put(values.flip());
        }
        return values;
    }
}
