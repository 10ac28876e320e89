package org.soundtown.headless.cli;

/** The user stopped a run; {@link StopSignal} has said what is kept. */
final class InterruptedRun extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
