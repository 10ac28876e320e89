package org.soundtown.foundation.document;

/**
 * One thing wrong in a document.
 *
 * @param document the file, or the file and the override that changed it
 * @param line from 1; 0 where the fault has no line
 * @param column from 1; 0 where the fault has no line
 * @param path in the document: {@code events.fixed[3].atSeconds}; empty for the document as a whole
 * @param value what stands there, as written
 * @param expected what should stand there, with its range and unit
 */
public record Fault(
        String document, int line, int column, String path, String value, String expected, Severity severity) {
    private static final int LONGEST_SHOWN = 80;

    public Fault {
        value = shortened(oneLine(value));
        expected = oneLine(expected).replaceFirst("^expected ", "");
    }

    /** The same as a warning. */
    public Fault asWarning() {
        return new Fault(document, line, column, path, value, expected, Severity.WARNING);
    }

    /** "pilot.yaml:37:7: events.fixed[3].atSeconds: -4: expected 0 to 3600 s". */
    @Override
    public String toString() {
        String where = document + (line > 0 ? ":" + line + ":" + column : "") + ": ";
        String kind = severity == Severity.WARNING ? "warning: " : "";
        String what = (path.isEmpty() ? "" : path + ": ") + (value.isEmpty() ? "" : value + ": ");
        return where + kind + what + (expected.startsWith("did you mean") ? "" : "expected ") + expected;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ");
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }
}
