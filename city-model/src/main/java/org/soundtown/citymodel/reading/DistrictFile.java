package org.soundtown.citymodel.reading;

import java.util.List;
import java.util.Objects;
import org.soundtown.citymodel.District;

/** The document {@code district.yaml}: what is known of a district besides its layers. */
record DistrictFile(
        String name,
        String title,
        District.Origin origin,
        List<District.SourceNote> sources,
        District.Weather weather,
        District.Population population,
        List<District.Microphone> microphones) {
    static final String FILE = "district.yaml";

    DistrictFile {
        if (name == null || !name.matches("[a-z0-9][a-z0-9-]*")) {
            throw missing("name", name, "lower-case letters, digits and hyphens");
        }
        if (title == null || title.isBlank()) {
            throw missing("title", title, "the district's name as people write it");
        }
        require("origin", origin, "latitude, longitude and altitudeMetres");
        require("sources", sources, "a list of what and source");
        require("weather", weather, "temperature, humidity, pressure and wind");
        require("population", population, "residents and their day");
        require("microphones", microphones, "a list of id and mountingPoint, [] for none");
    }

    private static void require(String name, Object value, String expected) {
        if (value == null || value instanceof List<?> list && list.stream().anyMatch(Objects::isNull)) {
            throw missing(name, value, expected);
        }
    }

    private static IllegalArgumentException missing(String name, Object value, String expected) {
        return new IllegalArgumentException(
                name + (value == null ? " is missing" : " '" + value + "'") + ": expected " + expected);
    }
}
