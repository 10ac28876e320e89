package org.soundtown.headless.parquet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetFileTest {
    private static final int ROWS = 2000;

    @TempDir
    Path folder;

    @Test
    void aDatabaseReadsBackWhatWasWrittenWithItsGaps() throws IOException, SQLException {
        for (PageCodec codec : PageCodec.values()) {
            Path file = written("gaps-" + codec + ".parquet", codec);
            assertEquals(expected(), readByDuckDb(file), codec + "");
        }
    }

    @Test
    void theSameTableIsTheSameBytes() throws IOException {
        assertArrayEquals(
                Files.readAllBytes(written("one.parquet", PageCodec.PLAIN)),
                Files.readAllBytes(written("two.parquet", PageCodec.PLAIN)));
    }

    @Test
    void aRowWithoutOneOfItsValuesIsRefused() throws IOException {
        ParquetColumn name = ParquetColumn.ofTexts("name");
        ParquetColumn level = ParquetColumn.ofDoubles("level");
        try (ParquetFile file =
                new ParquetFile(folder.resolve("short.parquet"), "t", List.of(name, level), PageCodec.PLAIN)) {
            name.add("a");
            assertThrows(IllegalStateException.class, file::endRow);
            assertTrue(assertThrows(IllegalStateException.class, level::addNull)
                    .getMessage()
                    .contains("level"));
            assertThrows(IllegalStateException.class, () -> level.add("loud"));
        }
    }

    private Path written(String name, PageCodec codec) throws IOException {
        ParquetColumn texts = ParquetColumn.ofTexts("texts").nullable();
        ParquetColumn doubles = ParquetColumn.ofDoubles("doubles").nullable();
        ParquetColumn wholes = ParquetColumn.ofWholeNumbers("wholes").nullable();
        ParquetColumn flags = ParquetColumn.ofFlags("flags").nullable();
        ParquetColumn always = ParquetColumn.ofFlags("always");
        Path path = folder.resolve(name);
        try (ParquetFile file = new ParquetFile(path, "gaps", List.of(texts, doubles, wholes, flags, always), codec)) {
            for (int i = 0; i < ROWS; i++) {
                if (i % 3 == 0) {
                    texts.addNull();
                } else {
                    texts.add("é" + i);
                }
                if (i % 5 == 0) {
                    doubles.addNull();
                } else {
                    doubles.add(i / 8.0);
                }
                if (i % 2 == 0) {
                    wholes.addNull();
                    flags.addNull();
                } else {
                    wholes.add(-(long) i);
                    flags.add(i % 7 == 0);
                }
                always.add(i % 11 == 0);
                file.endRow();
            }
        }
        return path;
    }

    private static List<String> expected() {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            rows.add((i % 3 == 0 ? null : "é" + i) + " " + (i % 5 == 0 ? null : i / 8.0) + " "
                    + (i % 2 == 0 ? null : -i) + " " + (i % 2 == 0 ? null : i % 7 == 0) + " " + (i % 11 == 0));
        }
        return rows;
    }

    private static List<String> readByDuckDb(Path file) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement();
                ResultSet answer = statement.executeQuery("SELECT * FROM read_parquet('" + file + "')")) {
            while (answer.next()) {
                rows.add(answer.getObject(1) + " " + answer.getObject(2) + " " + answer.getObject(3) + " "
                        + answer.getObject(4) + " " + answer.getObject(5));
            }
        }
        return rows;
    }
}
