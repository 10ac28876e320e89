package org.soundtown.headless.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.soundtown.foundation.document.Documents;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A query's answer as text; ends in a newline. */
public final class QueryText {
    private static final int NUMBER_DECIMALS = 6;

    private QueryText() {}

    /** Columns below their names, numbers to the right, and how many rows there were. */
    public static String aligned(QueryResult result) {
        int columns = result.columns().size();
        List<List<String>> lines = new ArrayList<>(List.of(result.columns()));
        result.rows().forEach(row -> lines.add(row.stream().map(QueryText::text).toList()));
        int[] widths = IntStream.range(0, columns)
                .map(i -> lines.stream()
                        .mapToInt(line ->
                                line.get(i).codePointCount(0, line.get(i).length()))
                        .max()
                        .orElse(0))
                .toArray();
        boolean[] numbers = new boolean[columns];
        for (int i = 0; i < columns; i++) {
            int column = i;
            numbers[i] = result.rows().stream()
                    .flatMap(row -> row.get(column).stream())
                    .anyMatch(Number.class::isInstance);
        }
        StringBuilder text = new StringBuilder();
        for (List<String> line : lines) {
            StringBuilder written = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                String value = line.get(i);
                String padding = " ".repeat(widths[i] - value.codePointCount(0, value.length()));
                written.append(i == 0 ? "" : "  ").append(numbers[i] ? padding + value : value + padding);
            }
            text.append(written.toString().stripTrailing()).append('\n');
        }
        int rows = result.rows().size();
        return text.append('(')
                .append(rows)
                .append(rows == 1 ? " row)\n" : " rows)\n")
                .toString();
    }

    /** RFC 4180 with a header; lines end in a line feed; nothing stands for no value. */
    public static String csv(QueryResult result) {
        StringBuilder text = new StringBuilder();
        text.append(String.join(
                        ",", result.columns().stream().map(QueryText::quoted).toList()))
                .append('\n');
        for (List<Optional<Object>> row : result.rows()) {
            text.append(String.join(
                            ",",
                            row.stream()
                                    .map(value ->
                                            quoted(value.map(QueryText::plain).orElse("")))
                                    .toList()))
                    .append('\n');
        }
        return text.toString();
    }

    /** A list with an object a row, a line each; {@code null} for no value and for a number that is not finite. */
    public static String json(QueryResult result) {
        ArrayNode rows = Documents.JSON.createArrayNode();
        for (List<Optional<Object>> row : result.rows()) {
            ObjectNode object = rows.addObject();
            for (int i = 0; i < row.size(); i++) {
                Object value = row.get(i).filter(QueryText::isWritable).orElse(null);
                object.set(result.columns().get(i), Documents.JSON.valueToTree(value));
            }
        }
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < rows.size(); i++) {
            text.append(i == 0 ? "\n  " : ",\n  ").append(rows.get(i));
        }
        return text.append(rows.isEmpty() ? "]\n" : "\n]\n").toString();
    }

    private static boolean isWritable(Object value) {
        return !(value instanceof Number number) || Double.isFinite(number.doubleValue());
    }

    private static String text(Optional<Object> value) {
        return value.map(present -> present instanceof Double || present instanceof Float
                        ? rounded(((Number) present).doubleValue())
                        : present.toString())
                .orElse("–");
    }

    private static String rounded(double value) {
        if (!Double.isFinite(value) || Math.abs(value) >= 1e15) {
            return Double.toString(value);
        }
        return new BigDecimal(value)
                .setScale(NUMBER_DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String plain(Object value) {
        return value instanceof Double number && Double.isFinite(number) && Math.abs(number) < 1e15
                ? new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString()
                : value.toString();
    }

    private static String quoted(String text) {
        return text.matches("[^\",\\r\\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
