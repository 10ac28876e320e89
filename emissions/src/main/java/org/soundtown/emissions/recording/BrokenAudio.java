package org.soundtown.emissions.recording;

/** Audio content that cannot be decoded; the message says what was found and expected. */
final class BrokenAudio extends Exception {
    private static final long serialVersionUID = 1L;

    BrokenAudio(String message) {
        super(message);
    }

    BrokenAudio(String message, Throwable cause) {
        super(message, cause);
    }
}
