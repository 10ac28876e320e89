package org.soundtown.headless.acoustics.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.linearref.LengthIndexedLine;
import org.soundtown.acoustics.air.Atmosphere;
import org.soundtown.acoustics.path.PathFinder;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.acoustics.signal.DelayTable;
import org.soundtown.acoustics.signal.MovingMix;
import org.soundtown.acoustics.signal.PathTracks;
import org.soundtown.acoustics.signal.Trajectory;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.Street;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.dice.DiceCursor;
import org.soundtown.foundation.geometry.Position;

/**
 * How much faster than real time one core makes what microphones hear of sources that drive along a district's streets.
 *
 * @param speedMetresPerSecond of each source (m/s)
 * @param timesRealTime seconds of sound for all microphones a second of processor time
 * @param searchShare share of that time spent on finding paths, 0 to 1
 */
public record WaveformTiming(
        int microphones,
        int sources,
        int sampleRate,
        double speedMetresPerSecond,
        Sample timesRealTime,
        Sample searchShare) {
    private static final int MICROPHONES = 20;
    private static final int SOURCES = 10;
    private static final int RATE = 16_000;
    private static final double SPEED = 30 / 3.6;
    private static final double SECONDS = 10;
    private static final double EAR_METRES = 1.5;
    private static final int WARM_UPS = 3;

    /** Renders the same ten seconds again and again. */
    public static WaveformTiming measure(District district, int repeats) {
        PathFinder finder = new PathFinder(Scene.of(district), Atmosphere.of(district.weather()));
        List<Position> microphones = district.microphones().stream()
                .limit(MICROPHONES)
                .map(microphone -> district.mountingPoints().stream()
                        .filter(point -> point.id().equals(microphone.mountingPoint()))
                        .findFirst()
                        .orElseThrow()
                        .position())
                .toList();
        List<Trajectory> ways = ways(district);
        List<DelayTable> sounds = new ArrayList<>();
        for (int i = 0; i < ways.size(); i++) {
            sounds.add(DelayTable.of(noise(i), RATE));
        }
        double[] times = new double[repeats];
        double[] shares = new double[repeats];
        for (int i = -WARM_UPS; i < repeats; i++) {
            double search = 0;
            double begun = cpuSeconds();
            for (Position microphone : microphones) {
                double searching = cpuSeconds();
                List<MovingMix.Voice> voices = new ArrayList<>();
                for (int source = 0; source < ways.size(); source++) {
                    Trajectory still = Trajectory.still(microphone);
                    voices.add(new MovingMix.Voice(
                            sounds.get(source), PathTracks.follow(ways.get(source), still, SECONDS, RATE, finder)));
                }
                search += cpuSeconds() - searching;
                new MovingMix(RATE).render(voices);
            }
            double all = cpuSeconds() - begun;
            if (i >= 0) {
                times[i] = SECONDS / all;
                shares[i] = search / all;
            }
        }
        return new WaveformTiming(microphones.size(), ways.size(), RATE, SPEED, Sample.of(times), Sample.of(shares));
    }

    /** Along the longest streets, from their beginning. */
    private static List<Trajectory> ways(District district) {
        List<Trajectory> ways = new ArrayList<>();
        List<Street> longest = district.streets().stream()
                .sorted(Comparator.comparingDouble(
                                (Street street) -> -street.centreLine().getLength())
                        .thenComparing(Street::id))
                .limit(SOURCES)
                .toList();
        for (Street street : longest) {
            LengthIndexedLine line = new LengthIndexedLine(street.centreLine());
            List<Trajectory.Node> nodes = new ArrayList<>();
            double length = street.centreLine().getLength();
            for (double second = 0; second <= SECONDS && second * SPEED <= length; second++) {
                Coordinate at = line.extractPoint(second * SPEED);
                double ground = district.terrain().altitudeAt(at.x, at.y);
                nodes.add(new Trajectory.Node(second, new Position(at.x, at.y, ground + EAR_METRES)));
            }
            ways.add(new Trajectory(nodes));
        }
        return ways;
    }

    private static float[] noise(int source) {
        DiceCursor dice = Dice.of(1, "source " + source, "waveform bench").cursor();
        float[] noise = new float[(int) (SECONDS * RATE)];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (float) dice.uniform(-1, 1);
        }
        return noise;
    }

    private static double cpuSeconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }
}
