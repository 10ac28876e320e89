package org.soundtown.simcore.sound;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.protocol.Capture;
import org.soundtown.simcore.device.MicrophoneModel;
import org.soundtown.simcore.network.TimeWindow;

/**
 * One microphone that listens in windows. A window opens with ambience before the first arrival and closes after the
 * last; it is delivered in blocks of half a second that lie alike for all microphones. The blocks before the first
 * arrival are delivered together with the block in which it falls: quiet is rendered only once it is known to be wanted.
 */
final class Ear {
    private final String id;
    private final Position position;
    private final MicrophoneModel model;
    private final SoundSettings settings;
    private final SensorClock clock;
    private final Ambience ambience;
    private final List<TimeWindow> failures;
    private final int blockSamples;
    private final List<Arrival> arrivals = new ArrayList<>();
    private final TreeSet<Long> planned = new TreeSet<>();

    private long nextBlock;
    private long windows;
    private boolean open;
    private double windowStampSeconds;
    private long windowFirstBlock;
    private long deliveredBlocks;

    Ear(
            String id,
            Position position,
            MicrophoneModel model,
            SoundSettings settings,
            SensorClock clock,
            Ambience ambience,
            List<TimeWindow> failures) {
        this.id = id;
        this.position = position;
        this.model = model;
        this.settings = settings;
        this.clock = clock;
        this.ambience = ambience;
        this.failures = List.copyOf(failures);
        this.blockSamples = model.sampleRate() / 2;
    }

    /** A block ready to be sent, with the emissions in it. */
    record Heard(Capture capture, List<Long> emissions) {}

    String id() {
        return id;
    }

    Position position() {
        return position;
    }

    Ambience ambience() {
        return ambience;
    }

    boolean worksAt(double seconds) {
        return failures.stream().noneMatch(failure -> failure.contains(seconds));
    }

    /** Sensor time delivered as audio so far (s). */
    double listenedSeconds() {
        return deliveredBlocks * (double) blockSamples / model.sampleRate();
    }

    /** When a block is complete (s). */
    double endOf(long block) {
        return (block + 1) * (double) blockSamples / model.sampleRate();
    }

    /**
     * Takes something to listen to.
     *
     * @param plan called with a block at whose end {@link #deliver} must be called
     */
    void listenTo(Arrival arrival, double nowSeconds, LongConsumer plan) {
        arrivals.add(arrival);
        long current = (long) Math.floor(nowSeconds * model.sampleRate() / blockSamples);
        plan(Math.max(Math.floorDiv(arrival.start(), blockSamples), Math.max(current, nextBlock)), plan);
    }

    /** The blocks that are to be sent at the end of this one, in their order. */
    List<Heard> deliver(long block, LongConsumer plan) {
        planned.remove(block);
        List<Heard> heard = new ArrayList<>();
        if (block < nextBlock) {
            return heard;
        }
        boolean goesOn = wants(endSample(block));
        if (worksAt(endOf(block))) {
            long first = open ? nextBlock : firstOfWindow(block);
            if (!open) {
                openWindow(first);
            }
            for (long each = first; each <= block; each++) {
                heard.add(render(each, each == block && !goesOn));
            }
            deliveredBlocks += heard.size();
            open = goesOn;
        } else {
            open = false;
        }
        nextBlock = block + 1;
        arrivals.removeIf(arrival -> arrival.end() + postRoll() <= endSample(block));
        if (goesOn) {
            plan(nextBlock, plan);
        }
        return heard;
    }

    private void plan(long block, LongConsumer plan) {
        if (planned.add(block)) {
            plan.accept(block);
        }
    }

    private boolean wants(long sample) {
        return arrivals.stream()
                .anyMatch(arrival -> arrival.start() - preRoll() < sample && arrival.end() + postRoll() > sample);
    }

    private long firstOfWindow(long block) {
        long earliest = arrivals.stream().mapToLong(Arrival::start).min().orElse(endSample(block));
        long first = Math.max(nextBlock, Math.floorDiv(earliest - preRoll(), blockSamples));
        while (first < block && !worksAt(first * (double) blockSamples / model.sampleRate())) {
            first++;
        }
        return Math.max(0, Math.min(first, block));
    }

    private void openWindow(long first) {
        double stamp = clock.stamp(first * (double) blockSamples / model.sampleRate(), windows++);
        double previousEnd =
                windowStampSeconds + (nextBlock - windowFirstBlock) * (double) blockSamples / model.sampleRate();
        windowStampSeconds = windows == 1 ? stamp : Math.max(stamp, previousEnd);
        windowFirstBlock = first;
    }

    private Heard render(long block, boolean last) {
        long start = block * blockSamples;
        double[] pressure = new double[blockSamples];
        ambience.addTo(pressure, start);
        List<Long> emissions = new ArrayList<>();
        for (Arrival arrival : arrivals) {
            if (arrival.overlaps(start, start + blockSamples)) {
                arrival.addTo(pressure, start);
                arrival.emission().ifPresent(emissions::add);
            }
        }
        double stamp = windowStampSeconds + (block - windowFirstBlock) * (double) blockSamples / model.sampleRate();
        return new Heard(
                new Capture(
                        id,
                        stamp,
                        model.sampleRate(),
                        Digitiser.digitise(pressure, model.fullScaleDb()),
                        model.fullScaleDb(),
                        last),
                emissions.stream().sorted().toList());
    }

    private long endSample(long block) {
        return (block + 1) * blockSamples;
    }

    private long preRoll() {
        return (long) (settings.preRollSeconds() * model.sampleRate());
    }

    private long postRoll() {
        return (long) (settings.postRollSeconds() * model.sampleRate());
    }
}
