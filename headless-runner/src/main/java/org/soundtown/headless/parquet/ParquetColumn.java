package org.soundtown.headless.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
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

/** One column: its values of the row group at hand, in the plain encoding of the Parquet format. */
public final class ParquetColumn {
    private final String name;
    private final Type type;
    private final boolean nullable;
    private final BitPacked present = new BitPacked();
    private final BitPacked flags = new BitPacked();
    private ByteBuffer values = ByteBuffer.allocate(1 << 12).order(ByteOrder.LITTLE_ENDIAN);
    private int rows;

    private ParquetColumn(String name, Type type, boolean nullable) {
        this.name = name;
        this.type = type;
        this.nullable = nullable;
    }

    public static ParquetColumn ofDoubles(String name) {
        return new ParquetColumn(name, Type.DOUBLE, false);
    }

    public static ParquetColumn ofWholeNumbers(String name) {
        return new ParquetColumn(name, Type.INT64, false);
    }

    public static ParquetColumn ofTexts(String name) {
        return new ParquetColumn(name, Type.BYTE_ARRAY, false);
    }

    public static ParquetColumn ofFlags(String name) {
        return new ParquetColumn(name, Type.BOOLEAN, false);
    }

    /** The same column, still empty, that may lack values. */
    public ParquetColumn nullable() {
        return new ParquetColumn(name, type, true);
    }

    public void add(double value) {
        begin(Type.DOUBLE);
        room(Double.BYTES).putDouble(value);
    }

    public void add(long value) {
        begin(Type.INT64);
        room(Long.BYTES).putLong(value);
    }

    public void add(String value) {
        begin(Type.BYTE_ARRAY);
        byte[] text = value.getBytes(StandardCharsets.UTF_8);
        room(Integer.BYTES + text.length).putInt(text.length).put(text);
    }

    public void add(boolean value) {
        begin(Type.BOOLEAN);
        flags.add(value);
    }

    public void addNull() {
        if (!nullable) {
            throw new IllegalStateException("column " + name + ": no value: expected one in every row");
        }
        present.add(false);
        rows++;
    }

    int rows() {
        return rows;
    }

    String name() {
        return name;
    }

    /**
     * A page as it lies in the file, and the chunk that consists of it.
     *
     * @param bytes header and body
     */
    record Page(byte[] bytes, ColumnChunk chunk) {}

    SchemaElement schema() {
        SchemaElement element = new SchemaElement(name)
                .setType(type)
                .setRepetition_type(nullable ? FieldRepetitionType.OPTIONAL : FieldRepetitionType.REQUIRED);
        return type == Type.BYTE_ARRAY
                ? element.setConverted_type(ConvertedType.UTF8).setLogicalType(LogicalType.STRING(new StringType()))
                : element;
    }

    /** Ends the row group. */
    Page takePage(long fileOffset, PageCodec codec) throws IOException {
        byte[] plain = takeBody();
        byte[] body = codec.encode(plain);
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        PageHeader header = new PageHeader(PageType.DATA_PAGE, plain.length, body.length)
                .setData_page_header(new DataPageHeader(rows, Encoding.PLAIN, Encoding.RLE, Encoding.RLE));
        Util.writePageHeader(header, page);
        int headerSize = page.size();
        page.write(body);
        ColumnMetaData data = new ColumnMetaData(
                type,
                nullable ? List.of(Encoding.PLAIN, Encoding.RLE) : List.of(Encoding.PLAIN),
                List.of(name),
                codec.format(),
                rows,
                (long) headerSize + plain.length,
                page.size(),
                fileOffset);
        rows = 0;
        return new Page(page.toByteArray(), new ColumnChunk(fileOffset).setMeta_data(data));
    }

    /** Which rows have a value, where some may lack one, and then the values. */
    private byte[] takeBody() {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        if (nullable) {
            body.writeBytes(present.takeAsRun());
        }
        body.writeBytes(flags.takeBytes());
        body.write(values.array(), 0, values.position());
        values.clear();
        return body.toByteArray();
    }

    private void begin(Type expected) {
        if (type != expected) {
            throw new IllegalStateException("column " + name + ": " + expected + ": expected " + type);
        }
        if (nullable) {
            present.add(true);
        }
        rows++;
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
