package org.soundtown.headless.cli;

import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.soundtown.simcore.ProgressListener;

/** How far a run is and how long it will still take: a moving bar on a terminal, a line now and then in a log. */
final class Progress implements ProgressListener, AutoCloseable {
    private static final int LOG_EVERY_MILLIS = 10_000;
    private static final int LOG_WIDTH = 100;

    private final ProgressBar bar;

    private Progress(ProgressBar bar) {
        this.bar = bar;
    }

    static Progress of(String task, double durationSeconds) {
        ProgressBarBuilder builder = new ProgressBarBuilder()
                .setTaskName(task)
                .setStyle(ProgressBarStyle.ASCII)
                .setUnit(" s simulated", 1)
                .setInitialMax((long) Math.ceil(durationSeconds));
        if (System.console() == null) {
            builder.setUpdateIntervalMillis(LOG_EVERY_MILLIS)
                    .setConsumer(new DelegatingProgressBarConsumer(System.err::println, LOG_WIDTH));
        }
        return new Progress(builder.build());
    }

    @Override
    public void progressed(double simulatedSeconds, double durationSeconds) {
        bar.stepTo((long) simulatedSeconds);
    }

    @Override
    public void close() {
        bar.close();
    }
}
