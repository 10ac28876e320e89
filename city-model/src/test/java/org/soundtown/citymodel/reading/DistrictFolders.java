package org.soundtown.citymodel.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.drawing.DrawnDistrict;
import org.soundtown.citymodel.terrain.TriangulatedTerrain;
import org.soundtown.foundation.geometry.Position;

/** A small sound district folder to spoil in one place. */
final class DistrictFolders {
    private DistrictFolders() {}

    static final DrawnDistrict CORNER =
            DrawnDistrict.of("####D#####  ,,", "##      ##  ,,", "##      ##  T ", "##########H.S.", ".....M....C..P");

    static Path sound(Path folder) {
        DistrictWriter.write(CORNER.district(), folder);
        return folder;
    }

    static void replace(Path file, String target, String replacement) throws IOException {
        String text = Files.readString(file);
        if (!text.contains(target)) {
            throw new IllegalArgumentException(target + " is not in " + text);
        }
        int at = text.indexOf(target);
        Files.writeString(file, text.substring(0, at) + replacement + text.substring(at + target.length()));
    }

    /** The corner on a slope that rises 1 m in 10 m eastward from 500 m. */
    static District onASlope() {
        District flat = CORNER.district();
        TriangulatedTerrain slope = TriangulatedTerrain.through(List.of(
                new Position(-100, -100, 490),
                new Position(-100, 100, 490),
                new Position(200, -100, 520),
                new Position(200, 100, 520)));
        return new District(
                flat.folder(),
                flat.name(),
                flat.title(),
                flat.origin(),
                flat.sources(),
                flat.weather(),
                flat.population(),
                flat.buildings().stream()
                        .map(b -> org.soundtown.citymodel.Building.standingOn(
                                slope, b.id(), b.footprint(), b.heightMetres(), b.absorption()))
                        .toList(),
                flat.streets(),
                flat.groundZones(),
                List.of(),
                flat.places(),
                slope,
                List.of(),
                List.of(),
                List.of(),
                List.of(new District.Site("drone", new Position(10, 10, slope.altitudeAt(10, 10) + 12))),
                List.of(),
                List.of(),
                List.of());
    }
}
