package org.soundtown.headless.acoustics.bench;

import java.util.Arrays;
import org.locationtech.jts.geom.Envelope;
import org.soundtown.acoustics.air.Atmosphere;
import org.soundtown.acoustics.map.GridFrame;
import org.soundtown.acoustics.map.MapProgress;
import org.soundtown.acoustics.map.SoundMap;
import org.soundtown.acoustics.path.PathSettings;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.citymodel.District;
import org.soundtown.foundation.geometry.Position;

/**
 * How long a microphone's transfer and travel-time map of a district takes, both in one, in homogeneous conditions.
 *
 * @param seconds settled, on the clock (s)
 */
public record MapTiming(
        String microphone, double stepMetres, int reflectionOrder, int threads, int columns, int rows, Sample seconds) {
    private static final double MARGIN_METRES = 50;
    private static final double EAR_METRES = 1.5;
    private static final double WARM_UP_SECONDS = 5;

    /** After so long there is no further repeat (s). */
    private static final double LONGEST_SECONDS = 30;

    /** Maps what the first microphone of the district hears. */
    public static MapTiming measure(District district, double step, int order, int threads, int repeats) {
        District.Microphone microphone = district.microphones().get(0);
        Position position = district.mountingPoints().stream()
                .filter(point -> point.id().equals(microphone.mountingPoint()))
                .findFirst()
                .orElseThrow()
                .position();
        Envelope area = new Envelope();
        district.buildings()
                .forEach(building -> area.expandToInclude(building.footprint().getEnvelopeInternal()));
        area.expandBy(MARGIN_METRES);
        GridFrame frame = GridFrame.over(area, step, EAR_METRES);
        Scene scene = Scene.of(district);
        Atmosphere air = Atmosphere.of(district.weather());
        PathSettings paths = PathSettings.standard().withReflections(order, order == 0 ? 0 : 50);
        Runnable map = () -> SoundMap.of(scene, air, paths, 0, position, frame, threads, MapProgress.SILENT);
        long warmUntil = System.nanoTime() + (long) (WARM_UP_SECONDS * 1e9);
        do {
            map.run();
        } while (System.nanoTime() < warmUntil);
        double[] seconds = new double[repeats];
        double all = 0;
        int n = 0;
        while (n < repeats && (n == 0 || all < LONGEST_SECONDS)) {
            long start = System.nanoTime();
            map.run();
            seconds[n] = (System.nanoTime() - start) / 1e9;
            all += seconds[n];
            n++;
        }
        return new MapTiming(
                microphone.id(),
                step,
                order,
                threads,
                frame.columns(),
                frame.rows(),
                Sample.of(Arrays.copyOf(seconds, n)));
    }
}
