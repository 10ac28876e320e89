package org.soundtown.emissions.recording;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Closes what was read, where the caller's signature knows no checked exception. */
final class Closing {
    private Closing() {}

    static void close(Closeable open) {
        try {
            open.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
