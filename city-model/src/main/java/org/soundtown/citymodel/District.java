package org.soundtown.citymodel;

import java.nio.file.Path;
import java.util.List;
import org.soundtown.foundation.geometry.Position;

/**
 * A modelled area: everything that stands still, in the local metric frame (x east, y north, z altitude; m). Immutable;
 * read with {@link org.soundtown.citymodel.reading.DistrictReader}.
 *
 * @param folder where it was read from
 */
public record District(
        Path folder,
        String name,
        String title,
        Origin origin,
        List<SourceNote> sources,
        Weather weather,
        Population population,
        List<Building> buildings,
        List<Street> streets,
        List<GroundZone> groundZones,
        List<Tree> trees,
        List<Place> places,
        Terrain terrain,
        List<MountingPoint> mountingPoints,
        List<Microphone> microphones,
        List<Site> cameras,
        List<Site> droneBases,
        List<Site> patrolPosts,
        List<Dwelling> dwellings,
        List<Site> speakers) {

    public District {
        sources = List.copyOf(sources);
        buildings = List.copyOf(buildings);
        streets = List.copyOf(streets);
        groundZones = List.copyOf(groundZones);
        trees = List.copyOf(trees);
        places = List.copyOf(places);
        mountingPoints = List.copyOf(mountingPoints);
        microphones = List.copyOf(microphones);
        cameras = List.copyOf(cameras);
        droneBases = List.copyOf(droneBases);
        patrolPosts = List.copyOf(patrolPosts);
        dwellings = List.copyOf(dwellings);
        speakers = List.copyOf(speakers);
    }

    /** WGS84 anchor of the local frame (degrees); altitude of z = 0 is sea level, the district's own is for information (m). */
    public record Origin(double latitude, double longitude, double altitudeMetres) {}

    /** Where a piece of the data comes from, or the word {@code assumed}. */
    public record SourceNote(String what, String source) {}

    /** Weather when a scenario says nothing; wind blows from {@code windFromDegrees} (clockwise from north). */
    public record Weather(
            double temperatureCelsius,
            double relativeHumidityPercent,
            double pressureKilopascal,
            double windSpeedMetresPerSecond,
            double windFromDegrees) {}

    /**
     * @param outdoorsByHour people outdoors in the district at each hour, 24 values
     * @param vehiclesPerHour vehicles entering the district in each hour, 24 values
     */
    public record Population(
            int residents, List<Integer> outdoorsByHour, List<Integer> vehiclesPerHour, String source) {
        public Population {
            outdoorsByHour = List.copyOf(outdoorsByHour);
            vehiclesPerHour = List.copyOf(vehiclesPerHour);
        }
    }

    /** A device's default place: a microphone on one of the mounting points. */
    public record Microphone(String id, String mountingPoint) {}

    /** A named point for a device or a post; z is altitude, terrain plus height. */
    public record Site(String id, Position position) {}

    /** Homes behind one door. */
    public record Dwelling(String id, Position position, int residents) {}

    /** A tree: seen and drawn; not an obstacle to sound at these sizes. */
    public record Tree(String id, Position foot, double heightMetres) {}
}
