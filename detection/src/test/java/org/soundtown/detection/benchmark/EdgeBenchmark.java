package org.soundtown.detection.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.soundtown.detection.classify.OnnxClassifier;
import org.soundtown.detection.edge.EdgeDetector;
import org.soundtown.detection.table.AnomalyTable;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.protocol.Capture;
import org.soundtown.protocol.Envelope;
import org.soundtown.protocol.Message;
import org.soundtown.protocol.Outbox;

/**
 * What one microphone costs a core: time per second of audio, the shipped classifier and routine looks included. Full scale is
 * 120 dB. Noise: steady, loudest below 200 Hz, about 60 dB(A). Street: the same swelling by 10 dB every eight seconds, a bang every
 * three seconds, a horn every ten.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class EdgeBenchmark {
    private static final int SECONDS = 60;

    @Param({"16000", "48000"})
    private int rate;

    @Param({"noise", "street"})
    private String scene;

    private final List<Capture> captures = new ArrayList<>();
    private OnnxClassifier classifier;
    private AnomalyTable table;

    @Setup
    public void make() {
        classifier = OnnxClassifier.shipped();
        table = AnomalyTable.shipped();
        float[] samples = noise();
        if (scene.equals("street")) {
            addEvents(samples);
        }
        int block = rate / 2;
        for (int from = 0; from < samples.length; from += block) {
            float[] part = Arrays.copyOfRange(samples, from, from + block);
            captures.add(new Capture("m", (double) from / rate, rate, part, 120, false));
        }
    }

    /** White noise, and ten times as much of it below some 200 Hz. */
    private float[] noise() {
        Dice dice = Dice.of(1, "noise", "benchmark");
        float[] samples = new float[SECONDS * rate];
        double keep = Math.exp(-2 * Math.PI * 200 / rate);
        double low = 0;
        for (int i = 0; i < samples.length; i++) {
            double white = dice.gaussian(i);
            low = keep * low + Math.sqrt(1 - keep * keep) * dice.gaussian(i + samples.length);
            samples[i] = (float) (3e-4 * white + 3e-3 * low);
        }
        return samples;
    }

    private void addEvents(float[] samples) {
        Dice dice = Dice.of(1, "events", "benchmark");
        for (int i = 0; i < samples.length; i++) {
            double t = (double) i / rate;
            double swell = 1 + 2.2 * Math.pow(Math.sin(Math.PI * t / 8), 8);
            double bang = 0.2 * Math.exp(-(t % 3) / 0.1) * dice.gaussian(i);
            double horn = t % 10 > 9 ? 0.02 * Math.signum(Math.sin(2 * Math.PI * 420 * t)) : 0;
            samples[i] = (float) (swell * samples[i] + bang + horn);
        }
    }

    @Benchmark
    @OperationsPerInvocation(SECONDS)
    public void perSecondOfAudio(Blackhole said) {
        EdgeDetector detector = new EdgeDetector("m", classifier, table);
        Outbox outbox = new Outbox() {
            @Override
            public void send(String to, Message message, List<Long> causes) {
                said.consume(message);
            }

            @Override
            public void wakeAt(double seconds) {
                throw new AssertionError("a detector needs no waking");
            }
        };
        for (Capture capture : captures) {
            detector.step(0, List.of(new Envelope(1, "m", detector.id(), 0, 0, List.of(), capture)), outbox);
        }
    }

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(EdgeBenchmark.class.getSimpleName())
                        .build())
                .run();
    }
}
