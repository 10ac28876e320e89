package org.soundtown.headless.parquet;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.Util;

/** A flat table being written: give each column its value, then {@link #endRow()}. Not thread-safe. */
public final class ParquetFile implements Closeable {
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int ROWS_A_GROUP = 1 << 17;

    private final OutputStream out;
    private final String name;
    private final List<ParquetColumn> columns;
    private final PageCodec codec;
    private final List<RowGroup> groups = new ArrayList<>();
    private long written;
    private long rows;
    private int rowsInGroup;

    /**
     * Begins a file.
     *
     * @param name of the table, in the file's schema
     * @param columns in the order in which the file has them
     */
    public ParquetFile(Path file, String name, List<ParquetColumn> columns, PageCodec codec) throws IOException {
        this.out = new BufferedOutputStream(Files.newOutputStream(file));
        this.name = name;
        this.columns = List.copyOf(columns);
        this.codec = codec;
        write(MAGIC);
    }

    /** @throws IllegalStateException where a column has no value, or more than one, for this row */
    public void endRow() throws IOException {
        rowsInGroup++;
        for (ParquetColumn column : columns) {
            if (column.rows() != rowsInGroup) {
                throw new IllegalStateException("column " + column.name() + ": " + column.rows() + " values in "
                        + rowsInGroup + " rows: expected one a row");
            }
        }
        if (rowsInGroup == ROWS_A_GROUP) {
            endGroup();
        }
    }

    @Override
    public void close() throws IOException {
        try (out) {
            endGroup();
            List<SchemaElement> schema = new ArrayList<>();
            schema.add(new SchemaElement(name).setNum_children(columns.size()));
            columns.forEach(column -> schema.add(column.schema()));
            FileMetaData footer = new FileMetaData(1, schema, rows, groups).setCreated_by("soundtown");
            long start = written;
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            Util.writeFileMetaData(footer, bytes);
            write(bytes.toByteArray());
            ByteBuffer length = ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            write(length.putInt((int) (written - start)).array());
            write(MAGIC);
        }
    }

    private void endGroup() throws IOException {
        if (rowsInGroup == 0) {
            return;
        }
        List<ColumnChunk> chunks = new ArrayList<>();
        long size = 0;
        for (ParquetColumn column : columns) {
            ParquetColumn.Page page = column.takePage(written, codec);
            write(page.bytes());
            chunks.add(page.chunk());
            size += page.chunk().getMeta_data().getTotal_uncompressed_size();
        }
        groups.add(new RowGroup(chunks, size, rowsInGroup));
        rows += rowsInGroup;
        rowsInGroup = 0;
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        written += bytes.length;
    }
}
