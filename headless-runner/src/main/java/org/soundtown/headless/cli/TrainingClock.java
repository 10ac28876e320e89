package org.soundtown.headless.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import org.soundtown.training.ProgressListener;

/** Tells every few seconds how far a training is and how long its stage will still take. */
final class TrainingClock implements ProgressListener {
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);

    private final PrintWriter log;
    private String stage = "";
    private Instant stageBegan = Instant.EPOCH;
    private int doneBefore;
    private Instant lastLine = Instant.EPOCH;

    TrainingClock(PrintWriter log) {
        this.log = log;
    }

    @Override
    public void progress(String newStage, int done, int total, String note) {
        Instant now = Instant.now();
        if (!newStage.equals(stage)) {
            stage = newStage;
            stageBegan = now;
            doneBefore = done;
        }
        if (done < total && Duration.between(lastLine, now).compareTo(BETWEEN_LINES) < 0) {
            return;
        }
        lastLine = now;
        log.printf("%s %d of %d%s: %s%n", stage, done, total, left(now, done, total), note);
        log.flush();
    }

    private String left(Instant now, int done, int total) {
        int steps = done - doneBefore;
        if (steps <= 0 || done >= total) {
            return "";
        }
        long seconds = Duration.between(stageBegan, now).toSeconds() * (total - done) / steps;
        return String.format(", %d:%02d left", seconds / 60, seconds % 60);
    }
}
