package org.soundtown.citymodel.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;
import org.soundtown.foundation.document.InputError;

class ImportFaultsTest {
    private static final String EXPECTED = "expected an OpenStreetMap file: .osm.pbf, .osm or .osm.gz";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"type\":\"CityJSON\"}|: a CityJSON file: CityJSON and other 3D models cannot be imported;",
                "{\"type\":\"Other\"}|: a JSON file: CityJSON and other 3D models cannot be imported;",
                "PK-zip|: neither PBF nor XML:",
                "''|: neither PBF nor XML:",
                "<gpx/>|:1:7: <gpx>: expected <osm> as the outermost element",
                "<osm><node id='1' lat='x' lon='1'/></osm>|<node> lat 'x': expected a number",
                "<osm><node id='1' lat='NaN' lon='1'/></osm>|<node> lat 'NaN': expected a finite number",
                "<osm><node id='1' lat='91' lon='1'/></osm>|node 1 at [1.0, 91.0]: expected longitude -180 to 180",
                "<osm><node id='one' lat='1' lon='1'/></osm>|<node> id 'one': expected a whole number",
                "<osm><node id='1' lon='1'/></osm>|<node> without attribute lat",
                "<osm><node id='1' lat='1' lon='1'>|expected well-formed OSM XML",
                "<osm></osm>|: no nodes: expected a map with buildings and streets",
                "<osm><node id='1' lat='1' lon='1'/><node id='2' lat='1.01' lon='1.01'/></osm>|holds no building"
            })
    void aFileThatIsNoMapIsNamedWithWhatIsWrong(String content, String expected) throws IOException {
        Path map = Files.writeString(folder.resolve("map.osm"), content);

        String message = fault(map, Optional.empty());

        assertTrue(message.startsWith(map.toString()) && message.contains(expected), message);
        assertEquals(1, message.lines().count());
    }

    @Test
    void anEntityThatPointsToAnotherFileIsNotFollowed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "48.0");
        Path map = Files.writeString(
                folder.resolve("map.osm"),
                "<!DOCTYPE osm [<!ENTITY s SYSTEM '" + secret.toUri()
                        + "'>]><osm><node id='1' lat='&s;' lon='1'/></osm>");

        assertFalse(fault(map, Optional.empty()).contains("48.0"));
    }

    @Test
    void aMissingFileAndAFolderThatIsTakenAreNamed() throws IOException {
        Path none = folder.resolve("none.osm");
        assertEquals(none + ": no such file: " + EXPECTED, fault(none, Optional.empty()));
        Path town = Files.writeString(folder.resolve("town.osm"), SmallTown.xml());
        OsmImporter.importMap(town, Optional.empty(), folder.resolve("out"));

        assertEquals(
                folder.resolve("out") + ": holds a district already: expected a new or an empty folder",
                fault(town, Optional.empty()));
    }

    @Test
    void aBoxBesideTheMapIsNamedWithTheMapsOwn() throws IOException {
        Path town = Files.writeString(folder.resolve("town.osm"), SmallTown.xml());

        assertEquals(
                town + ": bbox 4.0,45.0,4.01,45.01: expected a box within the map's 15.9985,47.999,16.0015,48.001",
                fault(town, Optional.of(BoundingBox.parse("4,45,4.01,45.01"))));
    }

    @Test
    void aBoxAsLargeAsACountryIsRefused() throws IOException {
        Path town = Files.writeString(folder.resolve("town.osm"), SmallTown.xml());

        String message = fault(town, Optional.of(new Envelope(15, 17, 47, 49)));

        assertTrue(message.endsWith("expected at most 10 km by 10 km; choose a part of it by bbox"), message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1,2,3", "1,2,3,x", "2,1,1,2", "1,2,2,1", "1,1,181,2", "1,-91,2,2", "NaN,1,2,3", "1,1,1,1"})
    void aBoxThatIsNoneIsRefused(String text) {
        InputError error = assertThrows(InputError.class, () -> BoundingBox.parse(text));

        assertTrue(error.getMessage().startsWith("bbox " + text + ": expected west,south,east,north"));
    }

    /** Every truncation and any flipped byte ends with one line or with a district, never with another exception. */
    @Property(tries = 150)
    void aDamagedPbfIsNamedAsDamaged(
            @ForAll @IntRange(max = 99) int cutPercent, @ForAll @IntRange(min = 1, max = 255) int flip)
            throws IOException {
        Path work = Files.createTempDirectory("pbf");
        Path town = Files.writeString(work.resolve("town.osm"), SmallTown.xml());
        byte[] pbf = PbfWriter.write(OsmFile.read(town, Optional.empty()), 100);
        int at = pbf.length * cutPercent / 100;
        Path truncated = Files.write(work.resolve("cut.osm.pbf"), Arrays.copyOf(pbf, at));
        pbf[at] ^= (byte) flip;
        Path flipped = Files.write(work.resolve("flip.osm.pbf"), pbf);

        InputError error = assertThrows(InputError.class, () -> OsmFile.read(truncated, Optional.empty()));
        assertEquals(1, error.getMessage().lines().count());
        try {
            OsmFile.read(flipped, Optional.empty());
        } catch (InputError e) {
            assertTrue(e.getMessage().startsWith(flipped.toString()), e.getMessage());
        }
    }

    @Test
    void aPbfThatLacksItsLastByteIsNotTakenForASmallerCity() throws IOException {
        Path town = Files.writeString(folder.resolve("town.osm"), SmallTown.xml());
        byte[] pbf = PbfWriter.write(OsmFile.read(town, Optional.empty()), 100);
        Path cut = Files.write(folder.resolve("cut.osm.pbf"), Arrays.copyOf(pbf, pbf.length - 1));

        assertTrue(fault(cut, Optional.empty()).contains("it ends within the block that begins at byte "));
    }

    private String fault(Path map, Optional<Envelope> box) {
        return assertThrows(InputError.class, () -> OsmImporter.importMap(map, box, folder.resolve("out")))
                .getMessage();
    }
}
