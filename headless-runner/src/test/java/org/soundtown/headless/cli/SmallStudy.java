package org.soundtown.headless.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A modeller's files for a street of three houses, to be spoilt by tests. */
final class SmallStudy {
    static final String BUILDINGS = """
            {"type": "FeatureCollection", "crs_note": "local", "features": [
            {"type": "Feature", "properties": {"PK": 1, "HEIGHT": 9.0, "alpha": 0.1, "use": "shop"},
             "geometry": {"type": "Polygon", "coordinates": [[[10, 10], [30, 10], [30, 20], [10, 20], [10, 10]]]}},
            {"type": "Feature", "properties": {"PK": 2, "height": 7.5},
             "geometry": {"type": "Polygon", "coordinates": [[[40, 10], [60, 10], [60, 20], [40, 20], [40, 10]]]}},
            {"type": "Feature", "properties": {"PK": 3, "HEIGHT": 12, "alpha": [0, 0.1, 0.1, 0.1, 0.2, 0.2, 0.2, 0.2]},
             "geometry": {"type": "Polygon", "coordinates": [[[10, -20], [60, -20], [60, -8], [10, -8], [10, -20]]]}}
            ]}
            """;
    static final String SOURCES = "source_id,x,y,z\n1,5,0,1.5\n0,35,0.5,0.5\n";
    static final String RECEIVERS = "receiver_id,x,y,z\n10,35,30,1.5\n9,70,0,4\n2,20,25,1.5\n1,300,0,2\n";
    static final String GROUND = """
            {"type": "FeatureCollection", "features": [
            {"type": "Feature", "properties": {"G": 0.8},
             "geometry": {"type": "Polygon", "coordinates": [[[0, 20], [80, 20], [80, 40], [0, 40], [0, 20]]]}}
            ]}
            """;

    /** A hill of 30 m with its ridge at x = 500, between 100 m to either side of it. */
    static final String TERRAIN = """
            {"type": "FeatureCollection", "features": [
            {"type": "Feature", "properties": {}, "geometry": {"type": "LineString",
             "coordinates": [[400, -300, 20], [400, 300, 20]]}},
            {"type": "Feature", "properties": {"altitude": 50}, "geometry": {"type": "LineString",
             "coordinates": [[500, -300], [500, 300]]}},
            {"type": "Feature", "properties": {}, "geometry": {"type": "LineString",
             "coordinates": [[600, -300, 20], [600, 300, 20]]}},
            {"type": "Feature", "properties": {"HEIGHT": 20}, "geometry": {"type": "Point", "coordinates": [0, 0]}},
            {"type": "Feature", "properties": {"z": 20}, "geometry": {"type": "Point", "coordinates": [900, 0]}}
            ]}
            """;

    private final Path folder;

    private SmallStudy(Path folder) {
        this.folder = folder;
    }

    static SmallStudy in(Path folder) throws IOException {
        SmallStudy study = new SmallStudy(folder);
        study.put("buildings.geojson", BUILDINGS)
                .put("sources.csv", SOURCES)
                .put("receivers.csv", RECEIVERS)
                .put("ground.geojson", GROUND)
                .put("terrain.geojson", TERRAIN);
        return study;
    }

    SmallStudy put(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
        return this;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    Invocation levels(String out, String... more) {
        List<String> arguments = new ArrayList<>(List.of("acoustics", "levels"));
        for (String layer : List.of("buildings", "ground")) {
            arguments.addAll(List.of("--" + layer, file(layer + ".geojson").toString()));
        }
        for (String layer : List.of("sources", "receivers")) {
            arguments.addAll(List.of("--" + layer, file(layer + ".csv").toString()));
        }
        arguments.addAll(List.of("--out", file(out).toString()));
        arguments.addAll(List.of(more));
        return Invocation.of(arguments.toArray(new String[0]));
    }
}
