package org.soundtown.headless.acoustics.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.foundation.document.InputError;
import org.soundtown.headless.acoustics.input.Place;
import org.soundtown.headless.acoustics.input.PlaceFile;
import org.soundtown.headless.acoustics.input.SceneFiles;

/**
 * A district to measure on: a folder with {@code buildings.geojson}, {@code sources.csv}, {@code receivers.csv} and, where
 * another tool has calculated it, {@code nm_s…_order…_p….csv.gz}.
 */
public record BenchDistrict(
        Path folder, Scene scene, List<Place> sources, List<Place> receivers, Optional<Reference> reference) {

    public static BenchDistrict read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new InputError("--district " + folder + ": expected a folder with buildings.geojson, sources.csv and "
                    + "receivers.csv");
        }
        return new BenchDistrict(
                folder,
                new SceneFiles(folder.resolve("buildings.geojson"), Optional.empty(), Optional.empty())
                        .read()
                        .scene(),
                PlaceFile.read(folder.resolve("sources.csv"), "source_id"),
                PlaceFile.read(folder.resolve("receivers.csv"), "receiver_id"),
                Reference.find(folder));
    }

    /** Every so-manieth receiver, from the first. */
    List<Place> everyReceiver(int step) {
        List<Place> thinned = new ArrayList<>();
        for (int i = 0; i < receivers.size(); i += step) {
            thinned.add(receivers.get(i));
        }
        return thinned;
    }
}
