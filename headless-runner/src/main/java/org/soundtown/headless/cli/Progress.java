package org.soundtown.headless.cli;

import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.soundtown.simcore.ProgressListener;

/** How far a run or a calculation is and how long it will still take: a moving bar on a terminal, a line now and then in a log. */
final class Progress implements ProgressListener, AutoCloseable {
    private static final int LOG_EVERY_MILLIS = 10_000;
    private static final int LOG_WIDTH = 100;

    private final ProgressBar bar;

    private Progress(ProgressBar bar) {
        this.bar = bar;
    }

    static Progress of(String task, double durationSeconds) {
        return counting(task, " s simulated", (long) Math.ceil(durationSeconds));
    }

    static Progress counting(String task, String unit, long total) {
        ProgressBarBuilder builder = new ProgressBarBuilder()
                .setTaskName(task)
                .setStyle(ProgressBarStyle.ASCII)
                .setUnit(unit, 1)
                .setInitialMax(total);
        if (System.console() == null) {
            builder.setUpdateIntervalMillis(LOG_EVERY_MILLIS)
                    .setConsumer(new DelegatingProgressBarConsumer(System.err::println, LOG_WIDTH));
        }
        return new Progress(builder.build());
    }

    @Override
    public void progressed(double simulatedSeconds, double durationSeconds) {
        at((long) simulatedSeconds);
    }

    void at(long done) {
        bar.stepTo(done);
    }

    @Override
    public void close() {
        bar.close();
    }
}
