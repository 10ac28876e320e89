package org.soundtown.headless.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Type;
import org.apache.parquet.format.Util;

/** Reads plain, gzip-compressed, required columns back, by the Parquet format's description. */
record PlainParquet(List<String> names, List<List<String>> columns) {
    static PlainParquet read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int end = bytes.length - 8;
        int length =
                ByteBuffer.wrap(bytes, end, 4).order(ByteOrder.LITTLE_ENDIAN).getInt();
        FileMetaData footer = Util.readFileMetaData(new ByteArrayInputStream(bytes, end - length, length));
        List<String> names = new ArrayList<>();
        List<List<String>> columns = new ArrayList<>();
        for (int column = 1; column < footer.getSchemaSize(); column++) {
            names.add(footer.getSchema().get(column).getName());
            List<String> values = new ArrayList<>();
            for (RowGroup group : footer.getRow_groups()) {
                readChunk(bytes, group.getColumns().get(column - 1), values);
            }
            columns.add(values);
        }
        return new PlainParquet(names, columns);
    }

    List<String> asCsvLines() {
        List<String> lines = new ArrayList<>(List.of(String.join(",", names)));
        for (int row = 0; row < columns.get(0).size(); row++) {
            int at = row;
            lines.add(String.join(
                    ",", columns.stream().map(column -> column.get(at)).toList()));
        }
        return lines;
    }

    private static void readChunk(byte[] bytes, ColumnChunk chunk, List<String> values) throws IOException {
        int start = (int) chunk.getMeta_data().getData_page_offset();
        InputStream in = new ByteArrayInputStream(bytes, start, bytes.length - start);
        PageHeader header = Util.readPageHeader(in);
        byte[] compressed = in.readNBytes(header.getCompressed_page_size());
        byte[] plain = new GZIPInputStream(new ByteArrayInputStream(compressed)).readAllBytes();
        ByteBuffer page = ByteBuffer.wrap(plain).order(ByteOrder.LITTLE_ENDIAN);
        for (int row = 0; row < header.getData_page_header().getNum_values(); row++) {
            values.add(value(chunk.getMeta_data().getType(), page));
        }
    }

    private static String value(Type type, ByteBuffer page) {
        if (type == Type.DOUBLE) {
            return String.format(Locale.ROOT, "%.3f", page.getDouble());
        }
        if (type == Type.INT64) {
            return Long.toString(page.getLong());
        }
        byte[] text = new byte[page.getInt()];
        page.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }
}
