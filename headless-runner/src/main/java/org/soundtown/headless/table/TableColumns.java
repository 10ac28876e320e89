package org.soundtown.headless.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.soundtown.headless.parquet.ParquetColumn;

/** The columns of a table by name, in their order; a row says each by its name. */
final class TableColumns {
    /** Places, levels and times in a table have three decimals, as the chronicle's shares have. */
    private static final double THOUSAND = 1000;

    /** What a column holds. */
    enum Kind {
        TEXT,
        WHOLE,
        NUMBER,
        FLAG
    }

    private final Map<String, ParquetColumn> columns = new LinkedHashMap<>();

    TableColumns required(Kind kind, String... names) {
        for (String name : names) {
            columns.put(name, column(kind, name));
        }
        return this;
    }

    /** Columns that may lack a value. */
    TableColumns optional(Kind kind, String... names) {
        for (String name : names) {
            columns.put(name, column(kind, name).nullable());
        }
        return this;
    }

    List<ParquetColumn> inOrder() {
        return new ArrayList<>(columns.values());
    }

    void put(String name, String value) {
        get(name).add(value);
    }

    void put(String name, long value) {
        get(name).add(value);
    }

    void put(String name, boolean value) {
        get(name).add(value);
    }

    void put(String name, double value) {
        get(name).add(Math.round(value * THOUSAND) / THOUSAND);
    }

    /** To the seven decimals that a degree needs for a centimetre. */
    void putDegrees(String name, double value) {
        get(name).add(Math.round(value * 1e7) / 1e7);
    }

    void put(String name, OptionalDouble value) {
        if (value.isPresent()) {
            put(name, value.getAsDouble());
        } else {
            putNull(name);
        }
    }

    void putText(String name, Optional<String> value) {
        value.ifPresentOrElse(text -> put(name, text), () -> putNull(name));
    }

    void putNull(String name) {
        get(name).addNull();
    }

    private ParquetColumn get(String name) {
        ParquetColumn column = columns.get(name);
        if (column == null) {
            throw new IllegalArgumentException("column " + name + ": expected one of " + columns.keySet());
        }
        return column;
    }

    private static ParquetColumn column(Kind kind, String name) {
        return switch (kind) {
            case TEXT -> ParquetColumn.ofTexts(name);
            case WHOLE -> ParquetColumn.ofWholeNumbers(name);
            case NUMBER -> ParquetColumn.ofDoubles(name);
            case FLAG -> ParquetColumn.ofFlags(name);
        };
    }
}
