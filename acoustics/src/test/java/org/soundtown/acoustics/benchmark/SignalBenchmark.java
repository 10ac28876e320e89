package org.soundtown.acoustics.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.locationtech.jts.geom.Coordinate;
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
import org.soundtown.acoustics.reverberation.LateField;
import org.soundtown.acoustics.reverberation.LateTail;
import org.soundtown.acoustics.reverberation.Scattering;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.acoustics.signal.DelayTable;
import org.soundtown.acoustics.signal.ImpulseResponse;
import org.soundtown.acoustics.signal.MovingMix;
import org.soundtown.acoustics.signal.PathTracks;
import org.soundtown.acoustics.signal.ReceivedSound;
import org.soundtown.acoustics.signal.ResponseOptions;
import org.soundtown.acoustics.signal.Trajectory;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.Street;
import org.soundtown.citymodel.reading.DistrictReader;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.geometry.Position;

/**
 * Waveforms on the pilot district: twenty of its mounting points, ten vehicles along its streets at 8 to 17 m/s, 16 kHz. The moving
 * render is given its paths; {@link #main} says how many there are, and how many searches they took. Run it from the project's
 * folder.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SignalBenchmark {
    private static final int RATE = 16_000;
    private static final double SECONDS = 5;
    private static final int RECEIVERS = 20;
    private static final int SOURCES = 10;
    private static final double SHORTEST_WAY = 80;

    private final List<Position> receivers = new ArrayList<>();
    private final List<Trajectory> ways = new ArrayList<>();
    private final List<List<PathTracks>> tracks = new ArrayList<>();
    private final List<List<PropagationPath>> paths = new ArrayList<>();
    private final float[] sound = new float[(int) (SECONDS * RATE)];
    private LateField here;
    private LateField there;
    private LateTail tail;
    private Scene scene;
    private Atmosphere air;
    private int next;

    @Setup
    public void read() {
        District district = DistrictReader.read(Path.of("districts/tarentaize-beaubrun-couriot"));
        scene = Scene.of(district);
        air = Atmosphere.of(district.weather());
        PathFinder finder = new PathFinder(scene, air, PathSettings.standard());
        int step = district.mountingPoints().size() / RECEIVERS;
        for (int i = 0; i < RECEIVERS; i++) {
            receivers.add(district.mountingPoints().get(i * step).position());
        }
        while (ways.size() < SOURCES) {
            district.streets().forEach(this::drive);
        }
        Dice dice = Dice.of(1, "noise", "benchmark");
        for (int i = 0; i < sound.length; i++) {
            sound[i] = (float) dice.gaussian(i);
        }
        for (Position receiver : receivers) {
            List<PathTracks> ofReceiver = new ArrayList<>();
            for (Trajectory way : ways) {
                ofReceiver.add(PathTracks.follow(way, Trajectory.still(receiver), SECONDS, RATE, finder));
                paths.add(finder.find(way.at(1), receiver));
            }
            tracks.add(ofReceiver);
        }
        here = LateField.of(scene, air, Scattering.standard(), receivers.get(0));
        Position beside = new Position(
                receivers.get(0).x() + 20,
                receivers.get(0).y(),
                receivers.get(0).z());
        there = LateField.of(scene, air, Scattering.standard(), beside);
        tail = LateTail.between(here, there, finder.find(beside, receivers.get(0)), 1)
                .orElseThrow();
    }

    private void drive(Street street) {
        Coordinate[] line = street.centreLine().getCoordinates();
        double speed = 8 + ways.size();
        double driven = 0;
        List<Trajectory.Node> nodes = new ArrayList<>();
        for (int i = 0; i < line.length; i++) {
            double leg = i == 0 ? 0 : line[i].distance(line[i - 1]);
            if (i == 0 || leg > 0.5) {
                driven += leg;
                double height = scene.groundAltitudeAt(line[i].x, line[i].y) + 1;
                nodes.add(new Trajectory.Node(driven / speed, new Position(line[i].x, line[i].y, height)));
            }
        }
        if (driven >= SHORTEST_WAY && ways.size() < SOURCES) {
            ways.add(new Trajectory(nodes));
        }
    }

    /** Five seconds of ten moving sources at twenty receivers. */
    @Benchmark
    public float movingRender() {
        List<DelayTable> sounds = new ArrayList<>();
        for (int i = 0; i < SOURCES; i++) {
            sounds.add(DelayTable.of(sound, RATE));
        }
        float sum = 0;
        MovingMix mix = new MovingMix(RATE);
        for (List<PathTracks> ofReceiver : tracks) {
            List<MovingMix.Voice> voices = new ArrayList<>();
            for (int i = 0; i < SOURCES; i++) {
                voices.add(new MovingMix.Voice(sounds.get(i), ofReceiver.get(i)));
            }
            ReceivedSound heard = mix.render(voices);
            sum += heard.pressure()[heard.pressure().length / 2];
        }
        return sum;
    }

    @Benchmark
    public ImpulseResponse early() {
        return ImpulseResponse.of(paths.get(next++ % paths.size()), RATE);
    }

    @Benchmark
    public ImpulseResponse calibrated() {
        return ImpulseResponse.of(
                paths.get(next++ % paths.size()),
                RATE,
                0,
                ResponseOptions.plain().withCalibration());
    }

    @Benchmark
    public ImpulseResponse withTail() {
        return ImpulseResponse.of(
                paths.get(next++ % paths.size()),
                RATE,
                0,
                ResponseOptions.plain().withTail(tail));
    }

    /** Particles of one place. */
    @Benchmark
    public LateField lateField() {
        return LateField.of(scene, air, Scattering.standard(), receivers.get(next++ % RECEIVERS));
    }

    /** A pair's tail, its two places' particles given. */
    @Benchmark
    public Object lateTail() {
        return LateTail.between(here, there, paths.get(0), 1);
    }

    /** Five seconds of sound through one pair's early response. */
    @Benchmark
    public float[] convolution() {
        return ImpulseResponse.of(paths.get(0), RATE).applyTo(sound);
    }

    public static void main(String[] arguments) throws RunnerException {
        SignalBenchmark world = new SignalBenchmark();
        world.read();
        double mean = 0;
        double updates = 0;
        for (List<PathTracks> ofReceiver : world.tracks) {
            for (PathTracks one : ofReceiver) {
                mean += one.meanPaths() / (RECEIVERS * SOURCES);
                updates += one.updates() / SECONDS / (RECEIVERS * SOURCES);
            }
        }
        System.out.printf("%.1f paths a pair, %.1f searches a pair and second%n", mean, updates);
        new Runner(new OptionsBuilder()
                        .include(SignalBenchmark.class.getSimpleName())
                        .build())
                .run();
    }
}
