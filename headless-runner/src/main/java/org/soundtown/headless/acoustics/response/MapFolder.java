package org.soundtown.headless.acoustics.response;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.soundtown.acoustics.map.ColourScale;
import org.soundtown.acoustics.map.ContourGeoJson;
import org.soundtown.acoustics.map.Contours;
import org.soundtown.acoustics.map.MapLegend;
import org.soundtown.acoustics.map.MapPicture;
import org.soundtown.acoustics.map.ScalarGrid;
import org.soundtown.acoustics.map.SoundMap;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.citymodel.LocalFrame;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.headless.file.WholeFile;

/**
 * A microphone's maps in a folder: {@code level.geojson}, {@code level.png}, {@code arrival.geojson}, {@code arrival.png}.
 *
 * @param frame where the scene lies on the globe, if it does: contours are then in WGS84, else in metres
 */
public record MapFolder(Path folder, Scene scene, Optional<LocalFrame> frame) {
    /** @throws UncheckedIOException where the folder cannot be made */
    public static MapFolder prepare(Path folder, Scene scene, Optional<LocalFrame> frame) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(new IOException("--out " + folder + ": cannot be made as a folder", e));
        }
        return new MapFolder(folder, scene, frame);
    }

    /**
     * Writes the four files.
     *
     * @param powerLevelDb the source's sound power level per octave band (dB), 8 values
     * @param source the source in words
     */
    public void write(SoundMap map, double[] powerLevelDb, String source) {
        Position microphone = map.transfer().microphone();
        ScalarGrid level = map.transfer().aWeightedLevel(powerLevelDb);
        ColourScale levelColours = ColourScale.ofLevels(level);
        MapLegend levelLegend = MapLegend.ofLevels("Level at the microphone", source + " at each place", levelColours);
        write("level", level, levelColours, levelLegend, microphone, "dB(A)");
        ScalarGrid seconds = map.travelTimes().grid();
        ColourScale timeColours = ColourScale.ofTimes(seconds);
        MapLegend timeLegend = MapLegend.ofTimes("First arrival at the microphone", "from each place", timeColours);
        write("arrival", seconds, timeColours, timeLegend, microphone, "s");
    }

    private void write(
            String name, ScalarGrid grid, ColourScale colours, MapLegend legend, Position microphone, String unit) {
        ContourGeoJson geoJson = frame.map(wgs84 -> ContourGeoJson.geographic(name, unit, colours, wgs84))
                .orElseGet(() -> ContourGeoJson.local(name, unit, colours));
        String contours = geoJson.bands(new Contours(grid, scene).bands(legend.marks()));
        WholeFile.<RuntimeException>write(
                folder.resolve(name + ".geojson"), part -> Files.writeString(part, contours + "\n"));
        WholeFile.<RuntimeException>write(
                folder.resolve(name + ".png"),
                part -> new MapPicture(grid, scene, colours, legend).write(microphone, part));
    }
}
