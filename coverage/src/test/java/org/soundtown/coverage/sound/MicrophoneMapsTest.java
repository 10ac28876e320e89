package org.soundtown.coverage.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundtown.acoustics.path.PathFinder;
import org.soundtown.acoustics.path.PathSettings;
import org.soundtown.acoustics.path.PropagationPath;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.acoustics.weather.Refraction;
import org.soundtown.citymodel.District;
import org.soundtown.coverage.Effort;
import org.soundtown.coverage.Pilot;
import org.soundtown.coverage.place.OpenCells;
import org.soundtown.foundation.band.OctaveBands;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.simcore.sound.Microphones;

class MicrophoneMapsTest {
    private final District district = Pilot.SCENARIO.district();
    private final Scene scene = Scene.of(district);
    private final Position microphone = Microphones.positions(district).get("mic-08");

    /** Where the source is the western end the twin searches from there, which differs now and then behind several corners. */
    @Test
    void aPassGivesWhatTheTwinsOwnPathsGive() {
        OpenCells cells = OpenCells.over(district, scene, 25, 1.5);
        MicrophoneMap map = map(cells, PassSettings.exact());
        Refraction weather = Refraction.of(Pilot.SCENARIO.weather());
        PathFinder all = new PathFinder(scene, weather, PathSettings.standard().withNegligible(200));
        PathFinder twins = new PathFinder(scene, weather, PathSettings.standard());
        List<Double> differences = new ArrayList<>();
        int alike = 0;
        for (int i = 0; i < map.count(); i++) {
            Position place = cells.position(map.cells()[i]);
            if (place.x() > microphone.x()) {
                assertEquals(0, difference(all.find(place, microphone), map, i), 1e-3, "cell " + map.cells()[i]);
                alike++;
            }
            differences.add(difference(twins.find(place, microphone), map, i));
        }
        differences.sort(null);
        assertTrue(alike >= 80 && differences.size() > 200, alike + " of " + differences.size() + " cells in the east");
        double nearlyAll = differences.get(differences.size() * 95 / 100);
        assertEquals(0, nearlyAll, 0.5, "95 % of the differences from what the twin keeps (dB)");
    }

    /** Greatest difference in any band (dB). */
    private static double difference(List<PropagationPath> paths, MicrophoneMap map, int i) {
        double[] gain = PathFinder.totalGainDb(paths);
        double most = 0;
        for (int band = 0; band < OctaveBands.COUNT; band++) {
            most = Math.max(most, Math.abs(gain[band] - map.gainDb(i, band)));
        }
        return most;
    }

    @Test
    void readingBetweenNodesStaysNearTheSearchOfEveryCell() {
        OpenCells cells = OpenCells.over(district, scene, 5, 1.5);
        MicrophoneMap exact = map(cells, PassSettings.exact());
        MicrophoneMap read = map(cells, PassSettings.standard());
        List<Double> errors = new ArrayList<>();
        for (int i = 0; i < exact.count(); i++) {
            int at = read.indexOf(exact.cells()[i]);
            if (at >= 0) {
                errors.add((double) Math.abs(read.gainDb(at, 4) - exact.gainDb(i, 4)));
            }
        }
        errors.sort(null);
        assertTrue(errors.size() > 0.95 * exact.count(), errors.size() + " of " + exact.count() + " cells");
        assertTrue(errors.get(errors.size() / 2) < 0.5, "median " + errors.get(errors.size() / 2) + " dB");
        assertTrue(errors.get(errors.size() * 9 / 10) < 2, "90 %: " + errors.get(errors.size() * 9 / 10) + " dB");
    }

    private MicrophoneMap map(OpenCells cells, PassSettings settings) {
        return new MicrophoneMaps(
                        cells,
                        Pilot.SCENARIO.weather(),
                        Pilot.SCENARIO.devices().microphone(),
                        settings)
                .at(List.of(microphone), Effort.silent(1))
                .get(0);
    }
}
