package org.soundtown.headless.cli;

/**
 * Turns the user's Ctrl-C into an interrupt of the thread at work, and holds the process until that thread has put its
 * work down.
 */
final class StopSignal implements AutoCloseable {
    private static final long PATIENCE_MILLIS = 10_000;

    private final Thread worker = Thread.currentThread();
    private final String farewell;
    private final Thread hook = new Thread(this::stop, "stop-signal");
    private volatile boolean received;
    private volatile boolean done;

    private StopSignal(String farewell) {
        this.farewell = farewell;
    }

    /** @param farewell what to tell the user when the work has been put down */
    static StopSignal onCurrentThread(String farewell) {
        StopSignal signal = new StopSignal(farewell);
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
        System.err.println();
        System.err.println("soundtown: " + farewell);
    }
}
