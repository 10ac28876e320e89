package org.soundtown.citymodel;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
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

    /** The projection between WGS84 and the local metric frame. */
    public LocalFrame frame() {
        return LocalFrame.at(origin);
    }

    /** The same district with other buildings. */
    public District withBuildings(List<Building> others) {
        return with(others, microphones);
    }

    /** The same district with other microphones. */
    public District withMicrophones(List<Microphone> others) {
        return with(buildings, others);
    }

    private District with(List<Building> otherBuildings, List<Microphone> otherMicrophones) {
        return new District(
                folder,
                name,
                title,
                origin,
                sources,
                weather,
                population,
                otherBuildings,
                streets,
                groundZones,
                trees,
                places,
                terrain,
                mountingPoints,
                otherMicrophones,
                cameras,
                droneBases,
                patrolPosts,
                dwellings,
                speakers);
    }

    /**
     * WGS84 anchor of the local frame (degrees). z = 0 is sea level; {@code altitudeMetres} is the ground's altitude where
     * the district has no terrain layer (m).
     */
    public record Origin(double latitude, double longitude, double altitudeMetres) {
        public Origin {
            Ranges.check("latitude", latitude, -85, 85, "degrees");
            Ranges.check("longitude", longitude, -180, 180, "degrees");
            Ranges.check("altitudeMetres", altitudeMetres, -450, 9000, "m");
        }
    }

    /** Where a piece of the data comes from, or the word {@code assumed}. */
    public record SourceNote(String what, String source) {
        public SourceNote {
            Ranges.present("what", what, "what the data are");
            Ranges.present("source", source, "where the data come from, or the word 'assumed'");
        }
    }

    /**
     * Weather when a scenario says nothing.
     *
     * @param windSpeedMetresPerSecond 10 m above ground
     * @param windFromDegrees where the wind blows from (clockwise from north)
     * @param temperatureGradientKelvinPerMetre change of temperature with height (K/m), positive for warm air above cold;
     *     0 where it is left out
     * @param roughnessMetres roughness length of the wind's profile (m); where it is left out 1 m, that of a town
     *     (Davenport's classes, Wieringa 1992)
     */
    public record Weather(
            double temperatureCelsius,
            double relativeHumidityPercent,
            double pressureKilopascal,
            double windSpeedMetresPerSecond,
            double windFromDegrees,
            Double temperatureGradientKelvinPerMetre,
            Double roughnessMetres) {
        private static final double TOWN_ROUGHNESS = 1;

        public Weather {
            temperatureGradientKelvinPerMetre = Objects.requireNonNullElse(temperatureGradientKelvinPerMetre, 0.0);
            roughnessMetres = Objects.requireNonNullElse(roughnessMetres, TOWN_ROUGHNESS);
            Ranges.check("temperatureCelsius", temperatureCelsius, -40, 50, "°C");
            Ranges.check("relativeHumidityPercent", relativeHumidityPercent, 1, 100, "%");
            Ranges.check("pressureKilopascal", pressureKilopascal, 50, 110, "kPa");
            Ranges.check("windSpeedMetresPerSecond", windSpeedMetresPerSecond, 0, 40, "m/s");
            Ranges.check("windFromDegrees", windFromDegrees, 0, 360, "degrees");
            Ranges.check("temperatureGradientKelvinPerMetre", temperatureGradientKelvinPerMetre, -1, 1, "K/m");
            Ranges.check("roughnessMetres", roughnessMetres, 0.001, 5, "m");
        }

        /** In a town, with the same temperature at all heights. */
        public Weather(
                double temperatureCelsius,
                double relativeHumidityPercent,
                double pressureKilopascal,
                double windSpeedMetresPerSecond,
                double windFromDegrees) {
            this(
                    temperatureCelsius,
                    relativeHumidityPercent,
                    pressureKilopascal,
                    windSpeedMetresPerSecond,
                    windFromDegrees,
                    null,
                    null);
        }
    }

    /**
     * @param outdoorsByHour people outdoors in the district at each hour, 24 values
     * @param vehiclesPerHour vehicles entering the district in each hour, 24 values
     */
    public record Population(
            int residents, List<Integer> outdoorsByHour, List<Integer> vehiclesPerHour, String source) {
        public Population {
            Ranges.check("residents", residents, 0, 1_000_000, "people");
            Ranges.present("source", source, "where the figures come from, or the word 'assumed'");
            outdoorsByHour = day("outdoorsByHour", outdoorsByHour);
            vehiclesPerHour = day("vehiclesPerHour", vehiclesPerHour);
        }

        private static List<Integer> day(String name, List<Integer> values) {
            Ranges.present(name, values, "24 values, one an hour");
            if (values.size() != 24) {
                throw new IllegalArgumentException(
                        name + " has " + values.size() + " values: expected 24, one an hour");
            }
            for (int hour = 0; hour < 24; hour++) {
                Ranges.present(name + "[" + hour + "]", values.get(hour), "a whole number from 0");
                Ranges.check(name + "[" + hour + "]", values.get(hour), 0, 1_000_000, "per hour");
            }
            return List.copyOf(values);
        }
    }

    /** A device's default place: a microphone on one of the mounting points. */
    public record Microphone(String id, String mountingPoint) {
        public Microphone {
            Ranges.present("id", id, "a name unique among the devices");
            Ranges.present("mountingPoint", mountingPoint, "the id of a mounting point");
        }
    }

    /** A named point for a device or a post; z is altitude, terrain plus height. */
    public record Site(String id, Position position) {}

    /** Homes behind one door. */
    public record Dwelling(String id, Position position, int residents) {}

    /** A tree: seen and drawn; not an obstacle to sound at these sizes. */
    public record Tree(String id, Position foot, double heightMetres) {}
}
