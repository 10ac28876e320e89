package org.soundtown.foundation.document;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Something a user gave is wrong. The message has one line for each fault, which names the document, the place in it, the
 * value and what was expected; the command line prints it and exits with 2.
 */
public final class InputError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public InputError(String message) {
        this(message, null);
    }

    public InputError(String message, Throwable cause) {
        super(oneLine(message), cause);
        this.faults = List.of();
    }

    public InputError(Fault fault) {
        this(List.of(fault));
    }

    /** @param faults at least one */
    public InputError(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** The faults one by one, where they are known as such; else empty, and the message is all there is. */
    public List<Fault> faults() {
        return faults == null ? List.of() : faults;
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
