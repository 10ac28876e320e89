package org.soundtown.citymodel.importing;

import java.util.List;
import java.util.Locale;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.MountingPoint;
import org.soundtown.citymodel.index.BuildingIndex;
import org.soundtown.citymodel.network.StreetNetwork;
import org.soundtown.foundation.geometry.Position;

/**
 * The scenario that an import leaves beside the district: a quarter of an evening hour, one fixed sound on the street
 * nearest to each of the first microphones in turn, and a few at random. All of it is assumed.
 */
final class DefaultScenario {
    static final String FILE = "scenario.yaml";

    private static final List<String> SOUNDS = List.of(
            "gunshot", "glass-breaking", "cry", "car-horn", "explosion", "tyre-screech", "firecracker", "whistle");
    private static final double FIRST_SECONDS = 60;
    private static final double EVERY_SECONDS = 90;
    private static final double HEIGHT_METRES = 1.5;

    private DefaultScenario() {}

    static String text(District district) {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, """
                # Left by the import as something to start from; what happens, where and when is assumed.
                name: %s
                title: A quarter of an hour in the evening
                district: .
                seed: 1
                startHour: 20.0
                durationSeconds: 900
                switches: {sensorToCamera: true, drone: true, loudspeaker: true}
                events:
                  fixed:
                """, district.name()));
        StreetNetwork network = StreetNetwork.of(district);
        BuildingIndex buildings = BuildingIndex.of(district);
        List<Position> spots = district.microphones().stream()
                .map(microphone -> spot(district, microphone, network))
                .filter(spot -> buildings.buildingAt(spot.x(), spot.y()).isEmpty())
                .toList();
        for (int i = 0; i < SOUNDS.size() && !spots.isEmpty(); i++) {
            Position spot = spots.get(i % spots.size());
            text.append(String.format(
                    Locale.ROOT,
                    "    - {class: %s, atSeconds: %.0f, where: {x: %.2f, y: %.2f}, heightMetres: %.1f}%n",
                    SOUNDS.get(i),
                    FIRST_SECONDS + i * EVERY_SECONDS,
                    spot.x(),
                    spot.y(),
                    HEIGHT_METRES));
        }
        return text.append("""
                  random:
                    - {class: car-horn, perHour: 12}
                    - {class: dog, perHour: 8}
                    - {class: door-slam, perHour: 12}
                """).toString().replace("\r\n", "\n");
    }

    private static Position spot(District district, District.Microphone microphone, StreetNetwork network) {
        Position post = district.mountingPoints().stream()
                .filter(point -> point.id().equals(microphone.mountingPoint()))
                .map(MountingPoint::position)
                .findFirst()
                .orElseThrow();
        return network.nearestPoint(post.x(), post.y()).position();
    }
}
