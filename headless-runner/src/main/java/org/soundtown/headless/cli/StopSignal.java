package org.soundtown.headless.cli;

/**
 * Turns the user's Ctrl-C into an interrupt of the thread at work, and holds the process until that thread has put its
 * work down.
 */
final class StopSignal implements AutoCloseable {
    private static final long PATIENCE_MILLIS = 10_000;

    private final Thread worker = Thread.currentThread();
    private final Thread hook = new Thread(this::stop, "stop-signal");
    private volatile boolean received;
    private volatile boolean done;

    static StopSignal onCurrentThread() {
        StopSignal signal = new StopSignal();
        Runtime.getRuntime().addShutdownHook(signal.hook);
        return signal;
    }

    boolean received() {
        return received;
    }

    @Override
    public void close() {
        synchronized (this) {
            done = true;
            notifyAll();
        }
        if (!received) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }

    private void stop() {
        received = true;
        worker.interrupt();
        synchronized (this) {
            try {
                if (!done) {
                    wait(PATIENCE_MILLIS);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
