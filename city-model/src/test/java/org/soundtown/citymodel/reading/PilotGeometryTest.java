package org.soundtown.citymodel.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.soundtown.citymodel.Building;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.MountingPoint;
import org.soundtown.citymodel.Street;
import org.soundtown.foundation.geometry.Position;

/** The pilot district must be a place in which devices can stand and patrols can drive. */
class PilotGeometryTest {
    /** Overlap that rounding to the millimetre may leave along a party wall (m²). */
    private static final double ROUNDING_SQUARE_METRES = 0.05;

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private static District pilot;
    private static Geometry built;

    @BeforeAll
    static void read() {
        pilot = DistrictReader.read(Path.of("..", "districts", "tarentaize-beaubrun-couriot"));
        built = UnaryUnionOp.union(
                pilot.buildings().stream().map(Building::footprint).toList());
    }

    @Test
    void noTwoHousesStandInOneAnother() {
        List<String> overlaps = new ArrayList<>();
        for (Building a : pilot.buildings()) {
            for (Building b : pilot.buildings()) {
                if (a.id().compareTo(b.id()) < 0
                        && a.footprint().intersects(b.footprint())
                        && a.footprint().intersection(b.footprint()).getArea() > ROUNDING_SQUARE_METRES) {
                    overlaps.add(a.id() + " and " + b.id());
                }
            }
        }
        assertEquals(List.of(), overlaps);
    }

    @Test
    void noMicrophoneOrCameraTouchesAFacade() {
        Map<String, Position> points = new TreeMap<>();
        pilot.mountingPoints().forEach(point -> points.put(point.id(), point.position()));
        pilot.cameras().forEach(camera -> points.put(camera.id(), camera.position()));
        List<String> touching = points.entrySet().stream()
                .filter(point -> distanceToHouses(point.getValue()) < 0.5)
                .map(Map.Entry::getKey)
                .toList();
        assertEquals(List.of(), touching);
    }

    @Test
    void everyMicrophoneHangsThreeToSixMetresHigh() {
        Map<String, MountingPoint> points = new TreeMap<>();
        pilot.mountingPoints().forEach(point -> points.put(point.id(), point));
        assertTrue(pilot.microphones().stream()
                .mapToDouble(
                        microphone -> points.get(microphone.mountingPoint()).heightMetres())
                .allMatch(height -> height >= 3 && height <= 6));
    }

    @Test
    void noStreetRunsThroughAHouse() {
        List<String> blocked = pilot.streets().stream()
                .filter(street -> street.centreLine().intersects(built))
                .map(Street::id)
                .toList();
        assertEquals(List.of(), blocked);
    }

    @Test
    void aPatrolCanDriveFromAnyCornerToAnyOther() {
        Map<Coordinate, List<Coordinate>> onward = new TreeMap<>();
        Map<Coordinate, List<Coordinate>> back = new TreeMap<>();
        for (Street street : pilot.streets()) {
            Coordinate[] line = street.centreLine().getCoordinates();
            for (int i = 1; street.drivable() && i < line.length; i++) {
                join(onward, back, line[i - 1], line[i]);
                if (!street.oneWay()) {
                    join(onward, back, line[i], line[i - 1]);
                }
            }
        }
        assertEquals(onward.keySet(), reachable(onward));
        assertEquals(onward.keySet(), reachable(back));
    }

    @Test
    void everySoundThatAResidentHearsReachesHisDoorInTheOpen() {
        List<String> shut = pilot.dwellings().stream()
                .filter(dwelling -> distanceToHouses(dwelling.position()) == 0)
                .map(District.Dwelling::id)
                .toList();
        assertEquals(List.of(), shut);
        assertEquals(
                pilot.population().residents(),
                pilot.dwellings().stream()
                        .mapToInt(District.Dwelling::residents)
                        .sum());
    }

    private static double distanceToHouses(Position position) {
        return built.distance(FACTORY.createPoint(new Coordinate(position.x(), position.y())));
    }

    private static void join(
            Map<Coordinate, List<Coordinate>> onward,
            Map<Coordinate, List<Coordinate>> back,
            Coordinate from,
            Coordinate to) {
        Stream.of(onward, back).forEach(graph -> Stream.of(from, to)
                .forEach(node -> graph.computeIfAbsent(node, unseen -> new ArrayList<>())));
        onward.get(from).add(to);
        back.get(to).add(from);
    }

    private static TreeSet<Coordinate> reachable(Map<Coordinate, List<Coordinate>> graph) {
        TreeSet<Coordinate> seen = new TreeSet<>();
        ArrayDeque<Coordinate> open =
                new ArrayDeque<>(List.of(graph.keySet().iterator().next()));
        while (!open.isEmpty()) {
            Coordinate node = open.pop();
            if (seen.add(node)) {
                open.addAll(graph.get(node));
            }
        }
        return seen;
    }
}
