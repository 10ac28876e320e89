package org.soundtown.acoustics.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import org.soundtown.acoustics.DrawnScene;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.foundation.geometry.Position;

class MapPictureTest {
    @Test
    void colourScalesGrowEvenlyLighterSoThatEqualStepsLookEqual() {
        assertEven(ColourScale.ofLevels(0, 1), 1);
        assertEven(ColourScale.ofTimes(0, 1), -1);
    }

    private static void assertEven(ColourScale scale, int direction) {
        double before = lightness(scale.rgb(0));
        double whole = lightness(scale.rgb(1)) - before;
        for (int i = 1; i <= 20; i++) {
            double now = lightness(scale.rgb(i / 20.0));
            assertEquals(whole / 20, now - before, Math.abs(whole) / 40, "step " + i);
            assertTrue(direction * (now - before) > 0, "step " + i);
            before = now;
        }
    }

    /** CIE 1976 L*. */
    private static double lightness(int rgb) {
        double y = 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
        return y > 0.008856 ? 116 * Math.cbrt(y) - 16 : 903.3 * y;
    }

    private static double linear(int channel) {
        double v = channel / 255.0;
        return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
    }

    @Test
    void thePictureShowsLoudBrighterThanQuietAndBuildingsInTheirColour(@TempDir Path folder) throws Exception {
        Scene scene = new DrawnScene().box(10, 10, 30, 30, 10).on(0);
        GridFrame frame = GridFrame.over(new Envelope(-50, 50, -50, 50), 5, 1.5);
        float[] levels = new float[frame.nodes()];
        for (int node = 0; node < levels.length; node++) {
            levels[node] = 40 + 0.4f * (float) frame.x(node % frame.columns());
        }
        ScalarGrid grid = new ScalarGrid(frame, levels);
        ColourScale colours = ColourScale.ofLevels(grid);
        assertEquals(20, colours.low());
        assertEquals(60, colours.high());
        MapLegend legend = MapLegend.ofLevels("Level", "of a slope", colours);
        Path png = folder.resolve("map.png");
        new MapPicture(grid, scene, colours, legend).write(new Position(-40, -40, 5), png);
        BufferedImage image = ImageIO.read(png.toFile());
        assertEquals(1400 + 2 * 40 + MapLegend.WIDTH, image.getWidth());
        int atRoof = image.getRGB(40 + 70 * 14, 76 + 30 * 14) & 0xFFFFFF;
        assertEquals(0xD9D5CF, atRoof);
        double west = lightness(image.getRGB(40 + 10 * 14 + 5, 76 + 20 * 14) & 0xFFFFFF);
        double east = lightness(image.getRGB(40 + 95 * 14 + 5, 76 + 20 * 14) & 0xFFFFFF);
        assertTrue(east > west + 30, "lightness " + west + " and " + east);
    }

    @Test
    void marksOfATimeLegendAreRoundNumbers() {
        MapLegend legend = MapLegend.ofTimes("First arrival", "", ColourScale.ofTimes(0, 1.47));
        assertEquals(0.05, legend.marks()[1], 1e-12);
        assertEquals(30, legend.marks().length);
        assertEquals(1, legend.decimals());
    }
}
