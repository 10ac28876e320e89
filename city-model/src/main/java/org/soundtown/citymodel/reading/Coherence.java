package org.soundtown.citymodel.reading;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.MountingPoint;
import org.soundtown.citymodel.Street;
import org.soundtown.citymodel.index.BuildingIndex;
import org.soundtown.foundation.document.Fault;
import org.soundtown.foundation.document.Faults;
import org.soundtown.foundation.geometry.Position;

/** What must hold between the layers. */
final class Coherence {
    private static final String IN_THE_OPEN = "a place in the open, on a façade or on a roof";

    private final District district;
    private final LayerPlaces places;
    private final Faults faults;
    private final BuildingIndex buildings;
    private final Map<String, String> devices = new TreeMap<>();

    Coherence(District district, LayerPlaces places, Faults faults) {
        this.district = district;
        this.places = places;
        this.faults = faults;
        this.buildings = BuildingIndex.of(district);
    }

    void check() {
        microphones();
        ids(district.cameras(), Layer.CAMERAS);
        ids(district.droneBases(), Layer.DRONE_BASES);
        ids(district.patrolPosts(), Layer.PATROL_POSTS);
        ids(district.speakers(), Layer.SPEAKERS);
        inTheOpen(district.cameras(), Layer.CAMERAS);
        inTheOpen(district.speakers(), Layer.SPEAKERS);
        streets();
    }

    private void microphones() {
        Map<String, MountingPoint> points = new TreeMap<>();
        district.mountingPoints().forEach(point -> points.put(point.id(), point));
        for (int i = 0; i < district.microphones().size(); i++) {
            District.Microphone microphone = district.microphones().get(i);
            String place = "microphones[" + i + "]";
            device(
                    microphone.id(),
                    DistrictFile.FILE,
                    expected -> places.fault(place + ".id", microphone.id(), expected));
            String id = microphone.mountingPoint();
            MountingPoint point = points.get(id);
            if (point != null) {
                inTheOpen(point.position(), inside -> places.fault(place + ".mountingPoint", id + inside, IN_THE_OPEN));
            } else if (places.count(Layer.MOUNTING_POINTS).isPresent() && !places.has(Layer.MOUNTING_POINTS, id)) {
                faults.add(places.fault(
                        place + ".mountingPoint",
                        id,
                        "the id of one of the "
                                + places.count(Layer.MOUNTING_POINTS).getAsInt() + " features of "
                                + Layer.MOUNTING_POINTS.file));
            }
        }
    }

    private void ids(List<District.Site> sites, Layer layer) {
        for (District.Site site : sites) {
            device(
                    site.id(),
                    layer.file,
                    expected -> places.fault(layer, site.id(), "properties.id", site.id(), expected));
        }
    }

    private void inTheOpen(List<District.Site> sites, Layer layer) {
        for (District.Site site : sites) {
            inTheOpen(
                    site.position(),
                    inside -> places.fault(layer, site.id(), "geometry.coordinates", site.id() + inside, IN_THE_OPEN));
        }
    }

    private void inTheOpen(Position position, Function<String, Fault> fault) {
        buildings
                .findEnclosing(position)
                .ifPresent(building -> faults.add(fault.apply(", inside building " + building.id())));
    }

    private void device(String id, String file, Function<String, Fault> fault) {
        String first = devices.putIfAbsent(id, file);
        if (first != null) {
            faults.add(fault.apply("an id unique among the devices; it is also in " + first));
        }
    }

    private void streets() {
        List<Street> streets = district.streets();
        if (places.count(Layer.STREETS).orElse(1) == 0) {
            faults.add(places.fault("", "no feature in " + Layer.STREETS.file, "at least one street"));
        } else if (!district.patrolPosts().isEmpty()
                && !streets.isEmpty()
                && streets.stream().noneMatch(Street::drivable)) {
            faults.add(places.fault(
                    Layer.STREETS,
                    streets.get(0).id(),
                    "properties.speedKmh",
                    "0 on every street",
                    "at least one street that the district's patrols can drive"));
        }
    }
}
