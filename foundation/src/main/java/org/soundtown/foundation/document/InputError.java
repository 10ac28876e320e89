package org.soundtown.foundation.document;

import java.nio.file.Path;

/**
 * Something a user gave is wrong. The message is one line that names the document, the place in it, the value and what
 * was expected; the command line prints it and exits with 2.
 */
public final class InputError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public InputError(String message) {
        super(oneLine(message));
    }

    public InputError(String message, Throwable cause) {
        super(oneLine(message), cause);
    }

    /**
     * @param place where in the document: "12:3", "events[2].class", "feature 7 (id b-012)", "line 40"
     * @param value what stands there, as written
     * @param expected what should stand there, with its range and unit
     */
    public static InputError at(Path document, String place, Object value, String expected) {
        return new InputError(document + ": " + place + ": " + value + ": expected " + expected);
    }

    private static String oneLine(String message) {
        return message == null ? "invalid input" : message.replaceAll("\\s*\\R\\s*", " ");
    }
}
