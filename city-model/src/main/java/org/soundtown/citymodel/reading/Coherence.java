package org.soundtown.citymodel.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.MountingPoint;
import org.soundtown.citymodel.Street;
import org.soundtown.foundation.document.InputError;

/** What must hold between the layers. */
final class Coherence {
    private final District district;
    private final Map<String, String> devices = new TreeMap<>();

    private Coherence(District district) {
        this.district = district;
    }

    static void check(District district) {
        Coherence coherence = new Coherence(district);
        coherence.microphones();
        coherence.sites(district.cameras(), Layer.CAMERAS);
        coherence.sites(district.droneBases(), Layer.DRONE_BASES);
        coherence.sites(district.patrolPosts(), Layer.PATROL_POSTS);
        coherence.sites(district.speakers(), Layer.SPEAKERS);
        coherence.streets();
    }

    private void microphones() {
        List<String> points =
                district.mountingPoints().stream().map(MountingPoint::id).toList();
        for (int i = 0; i < district.microphones().size(); i++) {
            District.Microphone microphone = district.microphones().get(i);
            String place = "microphones[" + i + "]";
            device(microphone.id(), DistrictFile.FILE, place + ".id");
            if (!points.contains(microphone.mountingPoint())) {
                throw InputError.at(
                        path(DistrictFile.FILE),
                        place + ".mountingPoint",
                        microphone.mountingPoint(),
                        "the id of one of the " + points.size() + " features of " + Layer.MOUNTING_POINTS.file);
            }
        }
    }

    private void sites(List<District.Site> sites, Layer layer) {
        for (int i = 0; i < sites.size(); i++) {
            device(sites.get(i).id(), layer.file, "feature " + i + ", properties.id");
        }
    }

    private void device(String id, String file, String place) {
        String first = devices.putIfAbsent(id, file + ", " + place);
        if (first != null) {
            throw InputError.at(path(file), place, id, "an id unique among the devices; it is also at " + first);
        }
    }

    private void streets() {
        if (district.streets().isEmpty()) {
            throw InputError.at(path(Layer.STREETS.file), "features", "[]", "at least one street");
        }
        if (!district.patrolPosts().isEmpty() && district.streets().stream().noneMatch(Street::drivable)) {
            throw InputError.at(
                    path(Layer.STREETS.file),
                    "properties.speedKmh",
                    "0 on every street",
                    "at least one street that the district's patrols can drive");
        }
    }

    private Path path(String file) {
        return district.folder().resolve(file);
    }
}
