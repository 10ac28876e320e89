package org.soundtown.headless.acoustics.levels;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
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
import org.soundtown.foundation.band.OctaveBands;

/**
 * Apache Parquet with one page a column and row group, plain values, gzip: the flat table needs no more of the format.
 * The metadata are written by Parquet's own library. Numbers are doubles rounded to three decimals.
 */
final class ParquetLevelTable implements LevelTable {
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int ROWS_A_GROUP = 1 << 17;
    private static final double THOUSAND = 1000;

    private final OutputStream out;
    private final ParquetColumn source;
    private final ParquetColumn receiver;
    private final List<ParquetColumn> bands = new ArrayList<>();
    private final List<RowGroup> groups = new ArrayList<>();
    private long written;
    private long rows;
    private int rowsInGroup;

    ParquetLevelTable(Path file, boolean sourceNumbers, boolean receiverNumbers) throws IOException {
        out = new BufferedOutputStream(Files.newOutputStream(file));
        source = ParquetColumn.ofNames("source_id", sourceNumbers);
        receiver = ParquetColumn.ofNames("receiver_id", receiverNumbers);
        for (int band = 0; band < OctaveBands.COUNT; band++) {
            bands.add(ParquetColumn.ofDoubles("a" + (int) OctaveBands.nominalHertz(band)));
        }
        write(MAGIC);
    }

    @Override
    public void add(String sourceId, String receiverId, double[] attenuationDb) throws IOException {
        source.addName(sourceId);
        receiver.addName(receiverId);
        for (int band = 0; band < attenuationDb.length; band++) {
            bands.get(band).add(Math.round(attenuationDb[band] * THOUSAND) / THOUSAND);
        }
        rowsInGroup++;
        if (rowsInGroup == ROWS_A_GROUP) {
            endGroup();
        }
    }

    @Override
    public void close() throws IOException {
        try (out) {
            endGroup();
            List<SchemaElement> schema = new ArrayList<>();
            schema.add(new SchemaElement("levels").setNum_children(columns().size()));
            columns().forEach(column -> schema.add(column.schema()));
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
        for (ParquetColumn column : columns()) {
            ParquetColumn.Page page = column.takePage(rowsInGroup, written);
            write(page.bytes());
            chunks.add(page.chunk());
            size += page.chunk().getMeta_data().getTotal_uncompressed_size();
        }
        groups.add(new RowGroup(chunks, size, rowsInGroup));
        rows += rowsInGroup;
        rowsInGroup = 0;
    }

    private List<ParquetColumn> columns() {
        List<ParquetColumn> all = new ArrayList<>(List.of(source, receiver));
        all.addAll(bands);
        return all;
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        written += bytes.length;
    }
}
