package org.soundtown.citymodel.reading;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.index.strtree.STRtree;
import org.soundtown.citymodel.Building;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.MountingPoint;
import org.soundtown.citymodel.network.StreetNetwork;
import org.soundtown.foundation.document.Fault;
import org.soundtown.foundation.document.Faults;
import org.soundtown.foundation.geometry.Position;

/** What can be, but is hardly meant: warnings. The bounds are assumed. */
final class Plausibility {
    /** Footprints of neighbours that were drawn apart overlap by less (m²). */
    private static final double OVERLAP_SQUARE_METRES = 2;

    /** As far as a ladder is carried from a street, square or park (m). */
    private static final double REACH_METRES = 50;

    /** Taller houses stand in few cities (m); a height in centimetres is soon above it. */
    private static final double TALL_BUILDING_METRES = 250;

    /** Higher above ground no device of a city hangs (m). */
    private static final double HIGH_DEVICE_METRES = 60;

    /** Full storm, 10 on Beaufort's scale begins at 24.5 m/s. */
    private static final double STORM_METRES_PER_SECOND = 24.5;

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final District district;
    private final LayerPlaces places;
    private final Faults faults;

    Plausibility(District district, LayerPlaces places, Faults faults) {
        this.district = district;
        this.places = places;
        this.faults = faults;
    }

    void check() {
        heights();
        overlaps();
        wind();
        if (!district.streets().isEmpty()) {
            StreetNetwork network = StreetNetwork.of(district);
            pieces(network);
            unreachable(network);
        }
    }

    private void heights() {
        for (Building building : district.buildings()) {
            high(
                    building.heightMetres(),
                    TALL_BUILDING_METRES,
                    expected -> places.fault(
                            Layer.BUILDINGS,
                            building.id(),
                            "properties.heightMetres",
                            plain(building.heightMetres()),
                            expected));
        }
        for (MountingPoint point : district.mountingPoints()) {
            high(
                    point.heightMetres(),
                    HIGH_DEVICE_METRES,
                    expected -> places.fault(
                            Layer.MOUNTING_POINTS,
                            point.id(),
                            "properties.heightMetres",
                            plain(point.heightMetres()),
                            expected));
        }
    }

    private void high(double height, double most, Function<String, Fault> fault) {
        if (height > most) {
            warn(fault.apply("metres, hardly more than " + plain(most)));
        }
    }

    private void overlaps() {
        List<Building> buildings = district.buildings();
        STRtree index = new STRtree();
        for (int i = 0; i < buildings.size(); i++) {
            index.insert(buildings.get(i).footprint().getEnvelopeInternal(), i);
        }
        for (int i = 0; i < buildings.size(); i++) {
            for (Object near : index.query(buildings.get(i).footprint().getEnvelopeInternal())) {
                if ((Integer) near < i) {
                    overlap(buildings.get(i), buildings.get((Integer) near));
                }
            }
        }
    }

    private void overlap(Building building, Building other) {
        double shared = building.footprint().intersection(other.footprint()).getArea();
        if (shared > OVERLAP_SQUARE_METRES) {
            warn(places.fault(
                    Layer.BUILDINGS,
                    building.id(),
                    "geometry.coordinates",
                    "overlaps building " + other.id() + " by " + Math.round(shared) + " m²",
                    "buildings beside each other"));
        }
    }

    private void wind() {
        double speed = district.weather().windSpeedMetresPerSecond();
        if (speed > STORM_METRES_PER_SECOND) {
            warn(places.fault(
                    "weather.windSpeedMetresPerSecond",
                    plain(speed),
                    "m/s, as a district's usual weather below a storm"));
        }
    }

    private void pieces(StreetNetwork network) {
        if (district.patrolPosts().isEmpty()) {
            return;
        }
        List<String> cutOff = network.cutOffFromDriving();
        if (!cutOff.isEmpty()) {
            String others = cutOff.size() == 1 ? "" : " like " + (cutOff.size() - 1) + " others";
            warn(places.fault(
                    Layer.STREETS,
                    cutOff.get(0),
                    "geometry.coordinates",
                    "cut off from the streets that patrols drive" + others,
                    "an end within " + StreetNetwork.SNAPPING_METRES + " m of another drivable street"));
        }
    }

    private void unreachable(StreetNetwork network) {
        Map<String, MountingPoint> points = new TreeMap<>();
        district.mountingPoints().forEach(point -> points.put(point.id(), point));
        for (int i = 0; i < district.microphones().size(); i++) {
            String id = district.microphones().get(i).mountingPoint();
            MountingPoint point = points.get(id);
            if (point != null && !isReachable(point.position(), network)) {
                warn(places.fault(
                        "microphones[" + i + "].mountingPoint",
                        id + ", out of reach",
                        "a street, square or park within " + plain(REACH_METRES) + " m"));
            }
        }
    }

    private boolean isReachable(Position position, StreetNetwork network) {
        Point point = FACTORY.createPoint(new Coordinate(position.x(), position.y()));
        return network.nearestPoint(position.x(), position.y()).distanceMetres() <= REACH_METRES
                || district.places().stream().anyMatch(place -> place.area().isWithinDistance(point, REACH_METRES));
    }

    private void warn(Fault fault) {
        faults.add(fault.asWarning());
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
