package org.soundtown.citymodel.importing;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundtown.foundation.document.InputError;

/** A PBF map with bytes changed, cut out or cut off is refused clearly or read; {@code -Pfuzz} tries more of them. */
class SpoiledPbfTest {
    private static final int CASES = Integer.getInteger("soundtown.fuzz.cases", 1000) / 5;
    private static final Duration LONGEST = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    @Test
    void aSpoiledPbfMapIsRefusedClearlyOrRead() throws IOException {
        Path town = Files.writeString(folder.resolve("town.osm"), SmallTown.xml());
        OsmMap map = OsmFile.read(town, Optional.empty());
        byte[][] originals = {PbfWriter.write(map, 100), PbfWriter.writeUncompressed(map, 100)};
        Path file = folder.resolve("town.osm.pbf");
        for (int seed = 0; seed < CASES; seed++) {
            Files.write(file, spoiled(originals[seed % originals.length], new SplittableRandom(seed)));
            String name = "seed " + seed;
            assertTimeoutPreemptively(LONGEST, () -> read(file, name), name);
        }
    }

    private static void read(Path file, String name) {
        try {
            OsmFile.read(file, Optional.empty());
        } catch (InputError e) {
            if (!e.getMessage().startsWith(file.toString())) {
                fail(name + " was refused without its name: " + e.getMessage());
            }
        }
    }

    private static byte[] spoiled(byte[] original, SplittableRandom random) {
        byte[] bytes = original.clone();
        int at = random.nextInt(bytes.length);
        switch (random.nextInt(4)) {
            case 0 -> bytes = Arrays.copyOf(bytes, at);
            case 1 -> System.arraycopy(original, at, bytes, random.nextInt(at + 1), original.length - at);
            case 2 -> bytes[at] = (byte) (bytes[at] ^ 1 << random.nextInt(8));
            default -> {
                for (int i = 0; i < 5; i++) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
            }
        }
        return bytes;
    }
}
