package org.soundtown.acoustics.benchmark;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.locationtech.jts.geom.Envelope;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.soundtown.acoustics.air.Atmosphere;
import org.soundtown.acoustics.map.GridFrame;
import org.soundtown.acoustics.map.MapProgress;
import org.soundtown.acoustics.map.SoundMap;
import org.soundtown.acoustics.path.PathSettings;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.MountingPoint;
import org.soundtown.citymodel.reading.DistrictReader;
import org.soundtown.foundation.geometry.Position;

/**
 * Transfer and travel-time map of the pilot's first microphone over the box of its buildings, 1.5 m above the ground, up
 * to 400 m away. Run {@link #main} from the project's folder.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 10)
@Fork(1)
public class MapBenchmark {
    @Param({"5", "1"})
    private double stepMetres;

    @Param({"0", "1"})
    private int order;

    @Param({"1", "2"})
    private int threads;

    private Scene scene;
    private Atmosphere air;
    private Position microphone;
    private GridFrame frame;
    private PathSettings settings;

    @Setup
    public void read() {
        District district = DistrictReader.read(Path.of("districts/tarentaize-beaubrun-couriot"));
        scene = Scene.of(district);
        air = Atmosphere.of(district.weather());
        String mountedAt = district.microphones().get(0).mountingPoint();
        microphone = district.mountingPoints().stream()
                .filter(point -> point.id().equals(mountedAt))
                .map(MountingPoint::position)
                .findFirst()
                .orElseThrow();
        Envelope box = new Envelope();
        district.buildings().forEach(b -> box.expandToInclude(b.footprint().getEnvelopeInternal()));
        frame = GridFrame.over(box, stepMetres, 1.5);
        settings = PathSettings.standard().withMaxRange(400).withReflections(order, order * 50);
    }

    @Benchmark
    public SoundMap map() {
        return SoundMap.of(scene, air, settings, 0, microphone, frame, threads, MapProgress.SILENT);
    }

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(MapBenchmark.class.getSimpleName())
                        .build())
                .run();
    }
}
