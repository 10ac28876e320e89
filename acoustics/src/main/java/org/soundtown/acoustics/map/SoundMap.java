package org.soundtown.acoustics.map;

import java.util.Arrays;
import java.util.BitSet;
import java.util.concurrent.CancellationException;
import org.soundtown.acoustics.air.Atmosphere;
import org.soundtown.acoustics.level.PairAttenuation;
import org.soundtown.acoustics.path.PathSettings;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.foundation.band.OctaveBands;
import org.soundtown.foundation.geometry.Position;

/**
 * The two maps of a microphone, made in one pass: how loud and how late a sound from anywhere arrives.
 *
 * <p>By reciprocity one search from the microphone to every node gives the sound from every node to the microphone. With
 * wind that takes air in which the wind blows the other way, which {@link Atmosphere#reversed} gives (flow reversal
 * theorem, Godin 1997, <i>Wave Motion</i> 25, 143).
 */
public record SoundMap(TransferMap transfer, TravelTimeMap travelTimes) {
    /**
     * Makes both maps. The result is the same on any number of threads.
     *
     * @param favourableShare share of the time with favourable conditions, 0 to 1
     * @param threads 1 to 1024
     * @throws CancellationException when {@code progress} says so or the calling thread is interrupted; then its
     *     interrupt status stays set
     */
    public static SoundMap of(
            Scene scene,
            Atmosphere air,
            PathSettings settings,
            double favourableShare,
            Position microphone,
            GridFrame frame,
            int threads,
            MapProgress progress) {
        float[] altitudes = altitudes(scene, frame);
        BitSet indoors = Indoors.nodes(scene, frame, altitudes);
        float[] seconds = new float[frame.nodes()];
        float[][] attenuation = new float[OctaveBands.COUNT][frame.nodes()];
        Atmosphere towards = air.reversed();
        ParallelRows.run(frame.rows(), threads, progress, () -> {
            PairAttenuation pair = new PairAttenuation(scene, towards, settings, favourableShare);
            pair.from(scene.inTheOpen(microphone));
            double[] found = new double[OctaveBands.COUNT];
            return row -> {
                for (int column = 0; column < frame.columns(); column++) {
                    int node = row * frame.columns() + column;
                    boolean arrives = !indoors.get(node)
                            && pair.to(new Position(frame.x(column), frame.y(row), altitudes[node]), found);
                    seconds[node] = arrives ? (float) pair.firstArrivalSeconds() : Float.NaN;
                    for (int band = 0; band < found.length; band++) {
                        attenuation[band][node] = arrives ? (float) found[band] : Float.NaN;
                    }
                }
            };
        });
        NodeField field = new NodeField(frame, altitudes);
        return new SoundMap(
                new TransferMap(microphone, field, attenuation), new TravelTimeMap(microphone, air, field, seconds));
    }

    /** Altitudes of the nodes (m). */
    static float[] altitudes(Scene scene, GridFrame frame) {
        float[] altitudes = new float[frame.nodes()];
        if (scene.levelGround()) {
            Arrays.fill(altitudes, (float) (scene.groundAltitudeAt(frame.minX(), frame.minY()) + frame.heightMetres()));
            return altitudes;
        }
        for (int node = 0; node < altitudes.length; node++) {
            double x = frame.x(node % frame.columns());
            double y = frame.y(node / frame.columns());
            altitudes[node] = (float) (scene.groundAltitudeAt(x, y) + frame.heightMetres());
        }
        return altitudes;
    }
}
