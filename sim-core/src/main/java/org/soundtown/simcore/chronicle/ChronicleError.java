package org.soundtown.simcore.chronicle;

/** The chronicle cannot be written: no room, no permission. One line; the command line prints it and exits with 1. */
public final class ChronicleError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ChronicleError(String message, Throwable cause) {
        super(message.replaceAll("\\s*\\R\\s*", " "), cause);
    }
}
