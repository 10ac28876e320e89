package org.soundtown.citymodel.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.soundtown.citymodel.Building;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.MountingPoint;
import org.soundtown.citymodel.Terrain;
import org.soundtown.citymodel.index.BuildingIndex;
import org.soundtown.citymodel.network.StreetNetwork;
import org.soundtown.foundation.geometry.Position;

/**
 * Devices by a stated rule, as a first proposal to move about. Microphones: farthest-first on the mounting points of the
 * disc around the district's centre that the largest allowed number serves at the wanted spacing, never nearer to each
 * other than two thirds of it. Cameras: farthest-first on the same disc's street crossings, then, where these are too few,
 * on its mounting points. The drone base is on the
 * highest roof there; two patrol posts are on drivable streets a quarter of the district west and east of the centre;
 * loudspeakers are on the posts of the first microphones.
 */
final class DevicePlacement {
    private final BuildingIndex buildings;
    private final List<MountingPoint> points;
    private final StreetNetwork network;
    private final Terrain terrain;
    private final Assumptions.Devices assumed;
    private final Coordinate centre;
    private final double radiusMetres;

    DevicePlacement(
            List<MountingPoint> points,
            BuildingIndex buildings,
            StreetNetwork network,
            Terrain terrain,
            Assumptions.Devices assumed,
            Coordinate centre) {
        this.buildings = buildings;
        this.points = points.stream()
                .filter(point -> buildings.findEnclosing(point.position()).isEmpty())
                .toList();
        this.network = network;
        this.terrain = terrain;
        this.assumed = assumed;
        this.centre = centre;
        this.radiusMetres = assumed.microphoneSpacingMetres() * Math.sqrt(assumed.mostMicrophones() / Math.PI);
    }

    List<MountingPoint> microphonePosts() {
        return Spread.farthestFirst(
                near(points, DevicePlacement::place),
                DevicePlacement::place,
                centre,
                assumed.mostMicrophones(),
                assumed.microphoneSpacingMetres() * 2 / 3);
    }

    static List<District.Microphone> microphones(List<MountingPoint> posts) {
        List<District.Microphone> microphones = new ArrayList<>();
        for (MountingPoint post : posts) {
            microphones.add(new District.Microphone(numbered("mic", microphones.size()), post.id()));
        }
        return microphones;
    }

    List<District.Site> cameras() {
        List<Coordinate> crossings = near(
                network.crossings().stream()
                        .map(at -> new Coordinate(at.x(), at.y()))
                        .filter(this::isInTheOpen)
                        .toList(),
                at -> at);
        List<Coordinate> places = new ArrayList<>(Spread.farthestFirst(
                crossings, at -> at, centre, assumed.cameras(), assumed.leastCameraSpacingMetres()));
        List<Coordinate> others = near(points, DevicePlacement::place).stream()
                .map(DevicePlacement::place)
                .filter(this::isInTheOpen)
                .filter(at ->
                        places.stream().allMatch(taken -> taken.distance(at) >= assumed.leastCameraSpacingMetres()))
                .toList();
        places.addAll(Spread.farthestFirst(
                others, at -> at, centre, assumed.cameras() - places.size(), assumed.leastCameraSpacingMetres()));
        List<District.Site> cameras = new ArrayList<>();
        for (Coordinate at : places) {
            cameras.add(site("cam", cameras.size(), at, assumed.cameraMetres()));
        }
        return cameras;
    }

    /** Whether a camera may stand here, its height counted. */
    private boolean isInTheOpen(Coordinate at) {
        double z = terrain.altitudeAt(at.x, at.y) + assumed.cameraMetres();
        return buildings.findEnclosing(new Position(at.x, at.y, z)).isEmpty();
    }

    List<District.Site> speakers(List<MountingPoint> posts) {
        List<District.Site> speakers = new ArrayList<>();
        for (MountingPoint post : posts.subList(0, Math.min(assumed.speakers(), posts.size()))) {
            speakers.add(site("spk", speakers.size(), place(post), assumed.speakerMetres()));
        }
        return speakers;
    }

    List<District.Site> droneBases(List<Building> buildings) {
        return near(buildings, b -> b.footprint().getCentroid().getCoordinate()).stream()
                .max(Comparator.comparingDouble(Building::roofAltitudeMetres)
                        .thenComparing(Comparator.comparing(Building::id).reversed()))
                .map(highest -> {
                    Coordinate roof = highest.footprint().getInteriorPoint().getCoordinate();
                    return new District.Site(
                            "base-01", new Position(grid(roof.x), grid(roof.y), highest.roofAltitudeMetres()));
                })
                .map(List::of)
                .orElse(List.of());
    }

    List<District.Site> patrolPosts(double districtWidthMetres) {
        List<District.Site> posts = new ArrayList<>();
        for (double aside : new double[] {-districtWidthMetres / 4, districtWidthMetres / 4}) {
            network.nearestDrivablePoint(centre.x + aside, centre.y).ifPresent(street -> {
                Coordinate at =
                        new Coordinate(street.position().x(), street.position().y());
                posts.add(site("post", posts.size(), at, 0));
            });
        }
        return posts;
    }

    private <T> List<T> near(List<T> all, java.util.function.Function<T, Coordinate> place) {
        List<T> near = all.stream()
                .filter(one -> place.apply(one).distance(centre) <= radiusMetres)
                .toList();
        return near.isEmpty() ? all : near;
    }

    private District.Site site(String prefix, int index, Coordinate at, double height) {
        Coordinate placed = new Coordinate(grid(at.x), grid(at.y));
        double z = terrain.altitudeAt(placed.x, placed.y) + height;
        return new District.Site(numbered(prefix, index), new Position(placed.x, placed.y, z));
    }

    private static Coordinate place(MountingPoint point) {
        return new Coordinate(point.position().x(), point.position().y());
    }

    private static String numbered(String prefix, int index) {
        return String.format(java.util.Locale.ROOT, "%s-%02d", prefix, index + 1);
    }

    private static double grid(double metres) {
        return Math.rint(metres * 1000) / 1000;
    }
}
