package org.soundtown.simcore.sound;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.MountingPoint;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.simcore.device.MicrophoneModel;
import org.soundtown.simcore.device.SensorFailure;
import org.soundtown.simcore.network.TimeWindow;

/** Where the microphones of a district hang and when they fail. */
public record Microphones(District district, List<SensorFailure> failures, double startHour, long seed) {
    /** The microphones' true places by id, in the order of the ids (m). */
    public static Map<String, Position> positions(District district) {
        Map<String, Position> mounts = new TreeMap<>();
        for (MountingPoint point : district.mountingPoints()) {
            mounts.put(point.id(), point.position());
        }
        Map<String, Position> positions = new TreeMap<>();
        for (District.Microphone microphone : district.microphones()) {
            positions.put(microphone.id(), mounts.get(microphone.mountingPoint()));
        }
        return positions;
    }

    List<Ear> ears(MicrophoneModel model, SoundSettings settings) {
        List<Ear> ears = new ArrayList<>();
        positions(district).forEach((id, position) -> {
            List<TimeWindow> ownFailures = failures.stream()
                    .filter(failure -> failure.microphone().equals(id))
                    .map(SensorFailure::window)
                    .toList();
            ears.add(new Ear(
                    id,
                    position,
                    model,
                    settings,
                    new SensorClock(model, Dice.of(seed, id, "clock")),
                    new Ambience(model, startHour, Dice.of(seed, id, "ambience")),
                    ownFailures));
        });
        return ears;
    }
}
