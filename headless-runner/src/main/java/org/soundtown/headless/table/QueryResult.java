package org.soundtown.headless.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a query gave.
 *
 * @param columns their names
 * @param rows each with a value a column: a text, a number, a truth value, or nothing
 */
public record QueryResult(List<String> columns, List<List<Optional<Object>>> rows) {
    public QueryResult {
        columns = List.copyOf(columns);
        List<List<Optional<Object>>> copies = new ArrayList<>();
        rows.forEach(row -> copies.add(List.copyOf(row)));
        rows = List.copyOf(copies);
    }
}
