package org.soundtown.headless.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.soundtown.acoustics.air.Atmosphere;
import org.soundtown.acoustics.path.PathFinder;
import org.soundtown.acoustics.path.PathSettings;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.MountingPoint;
import org.soundtown.citymodel.reading.DistrictReader;
import org.soundtown.foundation.document.InputError;
import org.soundtown.foundation.document.NearestNames;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.headless.acoustics.input.SceneFiles;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where sound shall travel: in a district or between a modeller's buildings, in which air, over which paths. */
final class SceneOptions {
    @ArgGroup(multiplicity = "1")
    private Where where;

    @Option(
            names = "--ground",
            paramLabel = "GEOJSON",
            description = "with --buildings: polygons with G, 0 hard to 1 porous (default: 0 everywhere)")
    private Path ground;

    @Option(
            names = "--terrain",
            paramLabel = "GEOJSON",
            description = "with --buildings: points or lines with altitude (default: flat at 0)")
    private Path terrain;

    @Mixin
    private AirOptions air;

    @Option(
            names = "--reflection-order",
            paramLabel = "N",
            defaultValue = "1",
            description = "how often a path may be reflected, 0 to 3 (default: ${DEFAULT-VALUE})")
    private int reflectionOrder;

    @Option(
            names = "--reflection-distance",
            paramLabel = "M",
            defaultValue = "50",
            description =
                    "how far from the straight line a façade still reflects, 0 to 1000 m (default: ${DEFAULT-VALUE})")
    private double reflectionDistance;

    /** Either of the two. */
    static final class Where {
        @Option(names = "--district", paramLabel = "DIR", description = "a district's folder")
        private Path district;

        @Option(
                names = "--buildings",
                paramLabel = "GEOJSON",
                description = "polygons in metres, HEIGHT above the ground (m), alpha (default 0.1)")
        private Path buildings;
    }

    /**
     * What was chosen, read.
     *
     * @param extent around all buildings (m)
     * @param named the places that have a name: a district's microphones and mounting points
     */
    record Chosen(
            Scene scene,
            Envelope extent,
            Optional<District> district,
            Atmosphere air,
            PathSettings paths,
            Map<String, Position> named) {
        PathFinder finder() {
            return new PathFinder(scene, air, paths);
        }

        /** The place typed as {@code X,Y,Z} with Z above the ground, or by its name. */
        Position place(String option, String typed) {
            if (typed.matches("[^,]+,[^,]+,[^,]+")) {
                double[] xyz = Options.numbers(option, typed, "X,Y,Z in metres");
                return new Position(xyz[0], xyz[1], scene.groundAltitudeAt(xyz[0], xyz[1]) + xyz[2]);
            }
            if (!named.containsKey(typed)) {
                throw new InputError(option + " " + typed + ": expected X,Y,Z in metres"
                        + (named.isEmpty()
                                ? ""
                                : ", or a microphone or mounting point: "
                                        + NearestNames.suggestion(typed, named.keySet())));
            }
            return named.get(typed);
        }
    }

    Chosen read() {
        Options.within("--reflection-order", reflectionOrder, 0, 3, "");
        Options.within("--reflection-distance", reflectionDistance, 0, 1000, "m");
        PathSettings paths = PathSettings.standard().withReflections(reflectionOrder, reflectionDistance);
        if (where.district == null) {
            SceneFiles.Read files =
                    new SceneFiles(where.buildings, Optional.ofNullable(ground), Optional.ofNullable(terrain)).read();
            return new Chosen(
                    files.scene(),
                    files.extent(),
                    Optional.empty(),
                    air.over(Atmosphere.still(10, 70)),
                    paths,
                    Map.of());
        }
        if (ground != null || terrain != null) {
            throw new InputError((ground == null ? "--terrain" : "--ground")
                    + ": expected with --buildings only: a district has its own");
        }
        District district = DistrictReader.read(where.district);
        Envelope extent = new Envelope();
        district.buildings()
                .forEach(building -> extent.expandToInclude(building.footprint().getEnvelopeInternal()));
        return new Chosen(
                Scene.of(district),
                extent,
                Optional.of(district),
                air.over(Atmosphere.of(district.weather())),
                paths,
                named(district));
    }

    private static Map<String, Position> named(District district) {
        Map<String, Position> named = new LinkedHashMap<>();
        for (MountingPoint point : district.mountingPoints()) {
            named.put(point.id(), point.position());
        }
        for (District.Microphone microphone : district.microphones()) {
            named.put(microphone.id(), named.get(microphone.mountingPoint()));
        }
        return named;
    }
}
