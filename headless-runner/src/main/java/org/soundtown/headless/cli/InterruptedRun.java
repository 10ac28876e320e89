package org.soundtown.headless.cli;

import java.nio.file.Path;

/** The user stopped a run; what was written up to then is kept. */
final class InterruptedRun extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InterruptedRun(Path chronicle) {
        super("interrupted; kept up to here: " + chronicle);
    }
}
