package org.soundtown.acoustics.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
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
import org.soundtown.acoustics.air.Atmosphere;
import org.soundtown.acoustics.path.PathFinder;
import org.soundtown.acoustics.path.PathSettings;
import org.soundtown.acoustics.path.PropagationPath;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.acoustics.signal.ImpulseResponse;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.Street;
import org.soundtown.citymodel.reading.DistrictReader;
import org.soundtown.foundation.geometry.Position;

/**
 * Cost of one pair on the pilot district: sources along the streets, receivers at the mounting points, at most 400 m
 * apart. Run {@link #main} from the project's folder.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PilotBenchmark {
    private static final double RANGE_METRES = 400;

    private final List<Position[]> pairs = new ArrayList<>();
    private final List<List<PropagationPath>> paths = new ArrayList<>();
    private PathFinder direct;
    private PathFinder reflected;
    private int next;

    @Setup
    public void read() {
        District district = DistrictReader.read(Path.of("districts/tarentaize-beaubrun-couriot"));
        Scene scene = Scene.of(district);
        Atmosphere air = Atmosphere.of(district.weather());
        PathSettings settings = PathSettings.standard().withMaxRange(RANGE_METRES);
        direct = new PathFinder(scene, air, settings.withReflections(0, 0));
        reflected = new PathFinder(scene, air, settings);
        for (Street street : district.streets()) {
            var on = street.centreLine().getCoordinateN(0);
            Position source = new Position(on.x, on.y, district.terrain().altitudeAt(on.x, on.y) + 1.5);
            district.mountingPoints().stream()
                    .map(point -> point.position())
                    .filter(receiver -> receiver.distanceTo(source) <= RANGE_METRES)
                    .forEach(receiver -> pairs.add(new Position[] {source, receiver}));
        }
        for (Position[] pair : pairs) {
            paths.add(reflected.find(pair[0], pair[1]));
        }
    }

    @Benchmark
    public List<PropagationPath> order0() {
        Position[] pair = pairs.get(next++ % pairs.size());
        return direct.find(pair[0], pair[1]);
    }

    @Benchmark
    public List<PropagationPath> order1() {
        Position[] pair = pairs.get(next++ % pairs.size());
        return reflected.find(pair[0], pair[1]);
    }

    @Benchmark
    public ImpulseResponse impulseResponse() {
        return ImpulseResponse.of(paths.get(next++ % paths.size()), 16_000);
    }

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(PilotBenchmark.class.getSimpleName())
                        .build())
                .run();
    }
}
