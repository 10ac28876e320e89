package org.soundtown.coverage.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.soundtown.coverage.Conditions;
import org.soundtown.coverage.CoverageInput;
import org.soundtown.coverage.CoverageModel;
import org.soundtown.coverage.Effort;
import org.soundtown.coverage.Pilot;
import org.soundtown.coverage.chance.Layer;
import org.soundtown.coverage.chance.Limits;
import org.soundtown.coverage.chance.OnsetErrors;
import org.soundtown.coverage.curve.DetectionCurves;

/** All classes over the pilot's cells of 5 m once the microphones' maps are known. Run {@link #main} from the project's folder. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(1)
public class CombinationBenchmark {
    private CoverageModel model;
    private Conditions when;

    @Setup
    public void read() {
        DetectionCurves curves = DetectionCurves.shipped();
        model = new CoverageModel(new CoverageInput(
                Pilot.SCENARIO.district(),
                Pilot.SCENARIO.devices(),
                curves,
                curves.names(),
                0,
                new OnsetErrors(0.002, 0.005, name -> 0.02),
                Limits.standard(),
                5,
                1.5));
        when = new Conditions(20, "", Pilot.SCENARIO.weather());
        model.maps(when.weather(), model.microphones(), Effort.silent(2));
    }

    @Benchmark
    public List<Layer> layers() {
        return model.layers(when, Effort.silent(2));
    }

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(CombinationBenchmark.class.getSimpleName())
                        .build())
                .run();
    }
}
