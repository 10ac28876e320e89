package org.soundtown.headless.table;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.soundtown.foundation.document.InputError;

/** Asks the tables of a folder in SQL, by DuckDB inside this process. They are its views {@code runs} and {@code events}. */
public final class TableQuery {
    private TableQuery() {}

    /**
     * @param folder where {@code runs.parquet} and {@code events.parquet} lie
     * @param sql one statement of DuckDB's dialect
     * @throws InputError where a table is missing or the statement is wrong, in one line
     */
    public static QueryResult ask(Path folder, String sql) {
        Path runs = table(folder, RunTables.RUNS);
        Path events = table(folder, RunTables.EVENTS);
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:", settings());
                Statement statement = database.createStatement()) {
            statement.execute("CREATE VIEW runs AS SELECT * FROM read_parquet(" + quoted(runs) + ")");
            statement.execute("CREATE VIEW events AS SELECT * FROM read_parquet(" + quoted(events) + ")");
            return statement.execute(sql) ? result(statement.getResultSet()) : new QueryResult(List.of(), List.of());
        } catch (SQLException e) {
            throw new InputError("query: " + inOneLine(e.getMessage()), e);
        }
    }

    /** Nothing is fetched from elsewhere to answer a query. */
    private static Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        return settings;
    }

    private static QueryResult result(ResultSet answer) throws SQLException {
        ResultSetMetaData about = answer.getMetaData();
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= about.getColumnCount(); i++) {
            columns.add(about.getColumnLabel(i));
        }
        List<List<Optional<Object>>> rows = new ArrayList<>();
        while (answer.next()) {
            List<Optional<Object>> row = new ArrayList<>();
            for (int i = 1; i <= columns.size(); i++) {
                row.add(Optional.ofNullable(answer.getObject(i)).map(TableQuery::plain));
            }
            rows.add(row);
        }
        return new QueryResult(columns, rows);
    }

    private static Object plain(Object value) {
        boolean whole = value instanceof Long
                || value instanceof Integer
                || value instanceof Short
                || value instanceof Byte
                || value instanceof BigInteger;
        boolean kept = whole || value instanceof Double || value instanceof Float || value instanceof Boolean;
        return kept ? value : value.toString();
    }

    private static Path table(Path folder, String name) {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new InputError(
                    folder + ": no " + name + " in this folder: expected one that soundtown table has written");
        }
        return file;
    }

    private static String quoted(Path file) {
        return "'" + file.toAbsolutePath().toString().replace("'", "''") + "'";
    }

    /** Its first sentence and the line it means; the pointer below that line is lost in one line. */
    private static String inOneLine(String message) {
        return message.replaceAll("\\s*\\R\\s*\\^\\s*$", "")
                .replaceAll("\\s*\\R\\s*", "; ")
                .strip();
    }
}
