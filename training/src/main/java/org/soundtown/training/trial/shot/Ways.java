package org.soundtown.training.trial.shot;

import java.nio.file.Path;
import java.util.List;
import org.soundtown.acoustics.air.Atmosphere;
import org.soundtown.acoustics.path.PathFinder;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.acoustics.signal.ImpulseResponse;
import org.soundtown.acoustics.signal.ResponseOptions;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.reading.DistrictReader;
import org.soundtown.foundation.band.OctaveBands;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.training.trial.Spot;
import org.soundtown.training.trial.SpotFinder;

/** Ways that a shot takes in the twin, heard without a microphone's colour. */
final class Ways {
    private static final double HEIGHT = 1.5;
    private static final double MEADOW_G = 1;
    private static final int STREETS = 8;

    private Ways() {}

    /** Over porous ground without anything on it, both ends 1.5 m high, still air of 15 °C and 70 %. */
    static List<ImpulseResponse> overMeadow(double metres, int sampleRate) {
        Scene meadow = Scene.of(List.of(), List.of(), (x, y) -> 0, MEADOW_G);
        PathFinder finder = new PathFinder(meadow, Atmosphere.still(15, 70));
        return List.of(ImpulseResponse.of(
                finder.find(new Position(0, 0, HEIGHT), new Position(metres, 0, HEIGHT)),
                sampleRate,
                0,
                ResponseOptions.plain().withCalibration()));
    }

    /** Eight ways from streets to mounting points of a district. */
    static List<ImpulseResponse> inStreets(Path district, double metres, int sampleRate) {
        District read = DistrictReader.read(district);
        return new SpotFinder(read, new double[OctaveBands.COUNT], sampleRate)
                .find(STREETS, Dice.of(1, "shots", "trial"), unused -> metres).stream()
                        .map(Spot::response)
                        .toList();
    }
}
