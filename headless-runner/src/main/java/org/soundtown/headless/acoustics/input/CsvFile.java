package org.soundtown.headless.acoustics.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.soundtown.foundation.document.InputError;
import org.soundtown.foundation.document.NearestNames;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/**
 * A table of comma-separated values with a header line (RFC 4180), its columns found by name; compressed where the file's
 * name ends in {@code .gz}. A fault names file, line and column.
 */
public final class CsvFile {
    private static final CsvMapper MAPPER = CsvMapper.builder()
            .enable(CsvReadFeature.WRAP_AS_ARRAY)
            .enable(CsvReadFeature.SKIP_EMPTY_LINES)
            .enable(CsvReadFeature.TRIM_SPACES)
            .build();

    private final Path file;
    private final List<String> header;
    private final List<String[]> rows;
    private final List<Integer> lines;

    private CsvFile(Path file, List<String> header, List<String[]> rows, List<Integer> lines) {
        this.file = file;
        this.header = header;
        this.rows = rows;
        this.lines = lines;
    }

    /**
     * Reads a whole file.
     *
     * @throws InputError where it is missing, is no UTF-8 text, has no header or a row of another length
     */
    public static CsvFile read(Path file) {
        List<String[]> rows = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        try (InputStream in = open(file);
                MappingIterator<String[]> records =
                        MAPPER.readerFor(String[].class).readValues(in)) {
            while (records.hasNextValue()) {
                rows.add(records.nextValue());
                lines.add(records.parser().currentTokenLocation().getLineNr());
            }
        } catch (NoSuchFileException e) {
            throw new InputError(file + ": no such file", e);
        } catch (IOException e) {
            throw new InputError(file + ": cannot be read: " + e.getMessage(), e);
        } catch (JacksonException e) {
            throw new InputError(
                    file + ": after line " + (lines.isEmpty() ? 0 : lines.get(lines.size() - 1)) + ": "
                            + e.getOriginalMessage() + ": expected comma-separated values in UTF-8",
                    e);
        }
        if (rows.isEmpty()) {
            throw new InputError(file + ": empty: expected a header line with the names of the columns");
        }
        CsvFile table = new CsvFile(file, List.of(rows.remove(0)), rows, lines.subList(1, lines.size()));
        table.checkLengths();
        return table;
    }

    public int rows() {
        return rows.size();
    }

    public boolean has(String column) {
        return header.contains(column);
    }

    /** Refuses a column with another name. */
    public void allowOnly(List<String> names) {
        for (String column : header) {
            if (!names.contains(column)) {
                throw new InputError(
                        file + ": line 1: unknown column '" + column + "': " + NearestNames.suggestion(column, names));
            }
        }
    }

    /**
     * The column with one of these names, the first that there is.
     *
     * @throws InputError where there is none, or it is there twice
     */
    public int column(String... names) {
        for (String name : names) {
            int at = header.indexOf(name);
            if (at >= 0 && header.lastIndexOf(name) != at) {
                throw InputError.at(file, "line 1", "column '" + name + "' twice", "each column once");
            }
            if (at >= 0) {
                return at;
            }
        }
        throw InputError.at(
                file, "line 1", String.join(",", header), "a column '" + String.join("' or '", names) + "'");
    }

    /** A value that is not empty. */
    public String text(int row, int column) {
        String text = rows.get(row)[column];
        if (text.isEmpty()) {
            throw fault(row, column, "a value");
        }
        return text;
    }

    /** A number from {@code low} to {@code high}, both included. */
    public double number(int row, int column, double low, double high, String unit) {
        String text = text(row, column);
        try {
            double value = Double.parseDouble(text);
            if (value >= low && value <= high) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw fault(row, column, "a number (" + unit + ")");
        }
        throw fault(row, column, range(low, high, unit));
    }

    /** What to say of a value in this table. */
    public InputError fault(int row, int column, String expected) {
        String value = rows.get(row)[column];
        return InputError.at(
                file,
                "line " + lines.get(row) + ", column " + header.get(column),
                value.isEmpty() ? "empty" : value,
                expected);
    }

    private void checkLengths() {
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).length != header.size()) {
                throw InputError.at(
                        file,
                        "line " + lines.get(row),
                        rows.get(row).length + " values",
                        header.size() + ", as in the header");
            }
        }
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return file.getFileName().toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    }

    private static String range(double low, double high, String unit) {
        return "a number from " + plain(low) + " to " + plain(high) + " " + unit;
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
