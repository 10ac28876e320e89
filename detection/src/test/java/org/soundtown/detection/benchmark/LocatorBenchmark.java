package org.soundtown.detection.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.Street;
import org.soundtown.citymodel.reading.DistrictReader;
import org.soundtown.detection.location.CityTravelTimes;
import org.soundtown.detection.location.EventLocator;
import org.soundtown.detection.location.LocatedEvent;
import org.soundtown.detection.location.LocatorSettings;
import org.soundtown.detection.location.StraightTravelTimes;
import org.soundtown.detection.location.TravelTimes;
import org.soundtown.detection.table.AnomalyTable;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.protocol.Detection;
import org.soundtown.protocol.Installation;

/**
 * A shot in a street of the pilot district heard by its 20 sensors, every third of them late. Run {@link #main} from the
 * project's folder.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class LocatorBenchmark {
    private static final double TEMPERATURE = 15;

    @Param({"straight", "city"})
    private String with;

    private EventLocator locator;
    private final List<List<Detection>> events = new ArrayList<>();
    private int next;

    @Setup
    public void read() {
        District district = DistrictReader.read(Path.of("districts/tarentaize-beaubrun-couriot"));
        List<Installation.Sensor> sensors = district.microphones().stream()
                .map(microphone -> new Installation.Sensor(
                        microphone.id(),
                        district.mountingPoints().stream()
                                .filter(point -> point.id().equals(microphone.mountingPoint()))
                                .findFirst()
                                .orElseThrow()
                                .position()))
                .toList();
        LocatorSettings settings = LocatorSettings.shipped();
        TravelTimes city = new CityTravelTimes(district, sensors, TEMPERATURE, settings, 1);
        city.placesAround(IntStream.range(0, sensors.size()).toArray());
        for (Street street : district.streets()) {
            var on = street.centreLine().getInteriorPoint().getCoordinate();
            events.add(heard(city, city.sourceAt(on.x, on.y), Dice.of(1, street.id(), "onset")));
        }
        TravelTimes times = with.equals("city") ? city : new StraightTravelTimes(sensors, TEMPERATURE, settings);
        locator = new EventLocator(times, AnomalyTable.shipped(), settings, Optional.empty());
    }

    private static List<Detection> heard(TravelTimes city, Position source, Dice dice) {
        List<Detection> heard = new ArrayList<>();
        for (int sensor = 0; sensor < city.sensors().size(); sensor++) {
            double late = sensor % 3 == 0 ? dice.exponential(2L * sensor, 0.03) : 0;
            double onset = 100 + city.seconds(sensor, source) + 0.003 * dice.gaussian(sensor) + late;
            double level = 130 - city.lossDb(sensor, source);
            heard.add(new Detection(city.sensors().get(sensor).id(), "gunshot", 0.9, onset, level, level - 50));
        }
        return heard;
    }

    @Benchmark
    public List<LocatedEvent> locate() {
        next = (next + 1) % events.size();
        return locator.locate(events.get(next));
    }

    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(LocatorBenchmark.class.getSimpleName())
                        .build())
                .run();
    }
}
