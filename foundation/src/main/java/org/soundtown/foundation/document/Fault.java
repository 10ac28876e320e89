package org.soundtown.foundation.document;

import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    public Fault {
        value = oneLine(value);
        expected = oneLine(expected).replaceFirst("^expected ", "");
    }

    /** What an error said that names its place in its text only. */
    static Fault said(String message) {
        return new Fault("", 0, 0, "", message, "", Severity.ERROR);
    }

    /** The same as a warning. */
    public Fault asWarning() {
        return new Fault(document, line, column, path, value, expected, Severity.WARNING);
    }

    /** "pilot.yaml:37:7: events.fixed[3].atSeconds: -4: expected 0 to 3600 s". */
    @Override
    public String toString() {
        String hint = expected.isEmpty() || expected.startsWith("did you mean") ? expected : "expected " + expected;
        return Stream.of(
                        document + (line > 0 ? ":" + line + ":" + column : ""),
                        severity == Severity.WARNING ? "warning" : "",
                        path,
                        value,
                        hint)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(": "));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ");
    }
}
