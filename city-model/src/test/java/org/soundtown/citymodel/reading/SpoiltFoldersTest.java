package org.soundtown.citymodel.reading;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.soundtown.foundation.document.InputError;

class SpoiltFoldersTest {
    private static final List<String> FILES = List.of(
            "district.yaml",
            "buildings.geojson",
            "streets.geojson",
            "ground.geojson",
            "mounting-points.geojson",
            "dwellings.geojson",
            "terrain.geojson");
    private static final String SPOILERS = "\"{}[]:,-.9e0x\n\0é &*!%";

    /** Whatever one wrong character does, the district still reads or one line says which file is wrong. */
    @Property(tries = 300)
    void oneWrongCharacterNeverEndsInAnythingButLinesThatNameTheFile(
            @ForAll @IntRange(max = 6) int file,
            @ForAll @IntRange(max = 9999) int place,
            @ForAll @IntRange(max = 20) int spoiler,
            @ForAll boolean cut)
            throws IOException {
        Path folder = Files.createTempDirectory("spoilt");
        DistrictWriter.write(DistrictFolders.onASlope(), folder);
        DistrictWriter.write(DistrictFolders.CORNER.district(), folder.resolve("flat"));
        Path root = Files.exists(folder.resolve(FILES.get(file))) ? folder : folder.resolve("flat");
        Path path = root.resolve(FILES.get(file));
        String text = Files.readString(path);
        int at = text.length() * place / 10_000;
        String rest = cut ? "" : text.substring(at + 1);
        Files.writeString(path, text.substring(0, at) + SPOILERS.charAt(spoiler) + rest);

        try {
            assertTrue(DistrictReader.read(root).buildings().size() > 0);
        } catch (InputError e) {
            assertTrue(e.getMessage().lines().allMatch(line -> line.startsWith(root.toString())), e.getMessage());
        }
    }
}
