package org.soundtown.citymodel.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.MountingPoint;
import org.soundtown.citymodel.reading.DistrictReader;
import org.soundtown.foundation.document.InputError;

class OsmImporterTest {
    private static final long LAST_NODE = 100;

    @TempDir
    Path folder;

    @Test
    void housesKeepTheirHeightsAndCourtyards() throws IOException {
        District town = imported();

        String shown = town.buildings().stream()
                .map(b -> String.format(
                        Locale.ROOT,
                        "%s %.1f m high, %.0f m2, %d courtyards",
                        b.id(),
                        b.heightMetres(),
                        b.footprint().getArea(),
                        b.footprint().getNumInteriorRing()))
                .sorted()
                .collect(Collectors.joining("\n"));
        assertEquals("""
                relation-300 9.0 m high, 2323 m2, 1 courtyards
                way-200 14.5 m high, 1494 m2, 0 courtyards
                way-201 15.0 m high, 1494 m2, 0 courtyards
                way-204-1 9.0 m high, 498 m2, 0 courtyards
                way-204-2 9.0 m high, 498 m2, 0 courtyards
                way-205 3.0 m high, 1991 m2, 0 courtyards""", shown);
    }

    @Test
    void whatWasFoundRepairedDroppedAndAssumedIsCounted() throws IOException {
        ImportSummary summary = OsmImporter.importMap(xml(), Optional.empty(), folder.resolve("town"));

        assertEquals(new ImportSummary.Buildings(6, 1, 1, 3, 1, 1, 1, 1, 0), summary.buildings());
        assertEquals(new ImportSummary.Streets(3, 1, 1, 0, 1, 1), summary.streets());
        assertEquals(2, summary.devices().mountingPointsMapped());
        assertTrue(summary.devices().mountingPointsAssumed() > 3);
        assertTrue(summary.lines().contains("heights: 1 mapped, 1 from storeys, 3 assumed; 1 unreadable"));
    }

    @Test
    void aPlannerGetsNoMoreMicrophonesThanWanted() throws IOException {
        ImportSummary two = OsmImporter.importMap(xml(), Optional.empty(), OptionalInt.of(2), folder.resolve("two"));

        assertEquals(2, two.devices().microphones());
        InputError none = assertThrows(
                InputError.class,
                () -> OsmImporter.importMap(xml(), Optional.empty(), OptionalInt.of(0), folder.resolve("none")));
        assertEquals("microphones 0: expected 1 to 1000", none.getMessage());
    }

    @Test
    void streetsAreCutAtTheEdgeAndKeepWidthLimitAndDirection() throws IOException {
        District town = imported();

        String shown = town.streets().stream()
                .map(s -> String.format(
                        Locale.ROOT,
                        "%s '%s' %.1f m wide, %.1f km/h%s, from (%.0f, %.0f) to (%.0f, %.0f)",
                        s.id(),
                        s.name(),
                        s.widthMetres(),
                        s.speedKmh(),
                        s.oneWay() ? ", one way" : "",
                        s.centreLine().getStartPoint().getX(),
                        s.centreLine().getStartPoint().getY(),
                        s.centreLine().getEndPoint().getX(),
                        s.centreLine().getEndPoint().getY()))
                .collect(Collectors.joining("\n"));
        assertEquals("""
                way-100 'Hauptstraße' 10.0 m wide, 30.0 km/h, from (-112, 0) to (112, 0)
                way-101 'Ring' 14.0 m wide, 48.3 km/h, one way, from (0, 111) to (0, -111)
                way-102 '' 2.5 m wide, 0.0 km/h, from (75, 0) to (75, 89)""", shown.replace("-0)", "0)"));
    }

    @Test
    void theParkIsPorousAndAPlaceAndTreesAndLampsStandWhereTheyAreMapped() throws IOException {
        District town = imported();

        assertEquals("Stadtpark", town.places().get(0).name());
        assertEquals("park", town.places().get(0).kind());
        assertEquals(0.9, town.groundZones().get(0).g());
        assertEquals(12, town.trees().get(0).heightMetres());
        assertEquals(
                "[TRAFFIC_LIGHT, LAMP_POST]",
                town.mountingPoints().stream()
                        .filter(point -> point.id().startsWith("node-"))
                        .map(MountingPoint::kind)
                        .toList()
                        .toString());
    }

    @Test
    void theImportLeavesAScenarioAndNamesOpenStreetMap() throws IOException {
        District town = imported();

        String scenario = Files.readString(town.folder().resolve("scenario.yaml"));
        assertTrue(scenario.contains("district: .\n") && scenario.contains("name: town\n"), scenario);
        assertTrue(scenario.contains("- {class: gunshot, atSeconds: 60, where: {x: "), scenario);
        assertTrue(town.sources().get(0).source().startsWith("© OpenStreetMap contributors, ODbL"));
    }

    @Test
    void xmlGzipAndPbfOfOneMapMakeOneDistrict() throws IOException {
        Path gzip = folder.resolve("town.osm.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
            out.write(SmallTown.xml().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        Path pbf = folder.resolve("town.osm.pbf");
        Files.write(pbf, PbfWriter.write(OsmFile.read(xml(), Optional.empty()), LAST_NODE));

        OsmImporter.importMap(xml(), Optional.empty(), folder.resolve("a/town"));
        OsmImporter.importMap(gzip, Optional.empty(), folder.resolve("b/town"));
        OsmImporter.importMap(pbf, Optional.empty(), folder.resolve("c/town"));

        assertEquals(contents(folder.resolve("a/town")), contents(folder.resolve("b/town")));
        assertEquals(contents(folder.resolve("a/town")), contents(folder.resolve("c/town")));
    }

    @Test
    void onlyWhatLiesInTheBoxIsImported() throws IOException {
        Path out = folder.resolve("west");

        OsmImporter.importMap(xml(), Optional.of(BoundingBox.parse("15.9985,47.999,15.99995,48.001")), out);

        District west = DistrictReader.read(out);
        assertEquals(
                "[relation-300, way-200, way-205]",
                west.buildings().stream().map(b -> b.id()).sorted().toList().toString());
        assertEquals(0, west.places().size());
    }

    private District imported() throws IOException {
        Path out = folder.resolve("town");
        OsmImporter.importMap(xml(), Optional.empty(), out);
        return DistrictReader.read(out);
    }

    private Path xml() throws IOException {
        return Files.writeString(folder.resolve("town.osm"), SmallTown.xml());
    }

    private static String contents(Path district) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(district)) {
            for (Path file : files.sorted().toList()) {
                all.append(file.getFileName())
                        .append('\n')
                        .append(Files.readString(file).replaceAll("town\\.osm[.a-z]*", "town.osm"));
            }
        }
        return all.toString();
    }
}
