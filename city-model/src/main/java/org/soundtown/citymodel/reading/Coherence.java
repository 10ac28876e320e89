package org.soundtown.citymodel.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.MountingPoint;
import org.soundtown.citymodel.Street;
import org.soundtown.citymodel.index.BuildingIndex;
import org.soundtown.foundation.document.InputError;
import org.soundtown.foundation.geometry.Position;

/** What must hold between the layers. */
final class Coherence {
    private final District district;
    private final BuildingIndex buildings;
    private final Map<String, String> devices = new TreeMap<>();

    private Coherence(District district) {
        this.district = district;
        this.buildings = BuildingIndex.of(district);
    }

    static void check(District district) {
        Coherence coherence = new Coherence(district);
        coherence.microphones();
        coherence.sites(district.cameras(), Layer.CAMERAS);
        coherence.sites(district.droneBases(), Layer.DRONE_BASES);
        coherence.sites(district.patrolPosts(), Layer.PATROL_POSTS);
        coherence.sites(district.speakers(), Layer.SPEAKERS);
        coherence.inTheOpen(district.cameras(), Layer.CAMERAS);
        coherence.inTheOpen(district.speakers(), Layer.SPEAKERS);
        coherence.streets();
    }

    private void microphones() {
        Map<String, MountingPoint> points = new TreeMap<>();
        district.mountingPoints().forEach(point -> points.put(point.id(), point));
        for (int i = 0; i < district.microphones().size(); i++) {
            District.Microphone microphone = district.microphones().get(i);
            String place = "microphones[" + i + "]";
            device(microphone.id(), DistrictFile.FILE, place + ".id");
            MountingPoint point = points.get(microphone.mountingPoint());
            if (point == null) {
                throw InputError.at(
                        path(DistrictFile.FILE),
                        place + ".mountingPoint",
                        microphone.mountingPoint(),
                        "the id of one of the " + points.size() + " features of " + Layer.MOUNTING_POINTS.file);
            }
            inTheOpen(point.position(), point.id(), DistrictFile.FILE, place + ".mountingPoint");
        }
    }

    private void sites(List<District.Site> sites, Layer layer) {
        for (int i = 0; i < sites.size(); i++) {
            device(sites.get(i).id(), layer.file, "feature " + i + ", properties.id");
        }
    }

    private void inTheOpen(List<District.Site> sites, Layer layer) {
        for (int i = 0; i < sites.size(); i++) {
            District.Site site = sites.get(i);
            inTheOpen(site.position(), site.id(), layer.file, "feature " + i + ", geometry");
        }
    }

    private void inTheOpen(Position position, String value, String file, String place) {
        buildings.findEnclosing(position).ifPresent(building -> {
            throw InputError.at(
                    path(file),
                    place,
                    value + ", inside building " + building.id(),
                    "a place in the open, on a façade or on a roof");
        });
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
