package org.soundtown.acoustics.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.soundtown.acoustics.DrawnScene;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.LocalFrame;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.document.Documents;
import org.soundtown.foundation.geometry.Position;
import tools.jackson.databind.JsonNode;

class ContoursTest {
    private static final Scene OPEN = DrawnScene.open(0);
    private static final GridFrame FRAME = GridFrame.over(new Envelope(-50, 50, -50, 50), 5, 1.5);

    private static ScalarGrid grid(GridFrame frame, Scene scene, DoubleBinaryOperator value) {
        float[] values = new float[frame.nodes()];
        for (int node = 0; node < values.length; node++) {
            double x = frame.x(node % frame.columns());
            double y = frame.y(node / frame.columns());
            boolean indoors = scene.findBuildingAround(new Position(x, y, frame.heightMetres()))
                    .isPresent();
            values[node] = indoors ? Float.NaN : (float) value.applyAsDouble(x, y);
        }
        return new ScalarGrid(frame, values);
    }

    @Test
    void bandsOfASlopeAreStripesThatEndAtTheRim() {
        List<Contours.Band> bands = new Contours(grid(FRAME, OPEN, (x, y) -> x), OPEN).bands(-20, 10, 30);
        assertEquals(3000, bands.get(0).area().getArea(), 0.01);
        assertEquals(2000, bands.get(1).area().getArea(), 0.01);
        assertEquals(2000, bands.get(2).area().getArea(), 0.01);
        assertEquals(50, bands.get(0).area().getEnvelopeInternal().getMaxY());
        assertEquals(Double.POSITIVE_INFINITY, bands.get(2).to());
    }

    @Test
    void aContourOfDistanceIsACircle() {
        ScalarGrid distance = grid(FRAME, OPEN, Math::hypot);
        Contours.Line circle = new Contours(distance, OPEN).lines(40).get(0);
        for (Coordinate point : circle.line().getCoordinates()) {
            assertEquals(40, Math.hypot(point.x, point.y), 0.1);
        }
        assertEquals(2 * Math.PI * 40, circle.line().getLength(), 1);
    }

    @Test
    void aBuildingIsCutOutAlongItsWallsAndAQuietCourtyardBehindAThinWingIsKeptApart() {
        Scene yard = new DrawnScene().courtyard(-22, -22, 22, 22, 6, 12).on(0);
        ScalarGrid loudOutside = grid(FRAME, yard, (x, y) -> Math.max(Math.abs(x), Math.abs(y)) < 20 ? 40 : 70);
        Contours contours = new Contours(loudOutside, yard);
        List<Contours.Band> bands = contours.bands(30, 50, 60);
        assertEquals(32 * 32, bands.get(0).area().getArea(), 1e-6);
        assertEquals(0, bands.get(1).area().getArea(), 1e-6);
        assertEquals(100 * 100 - 44 * 44, bands.get(2).area().getArea(), 1e-6);
        assertTrue(contours.lines(50).get(0).line().isEmpty(), "no line runs along a wall");
    }

    @Property(tries = 30)
    void bandsAreValidAreasThatFillTheMapOutsideBuildingsWithoutOverlap(@ForAll @LongRange(min = 1) long seed) {
        Scene scene = new DrawnScene()
                .courtyard(-22, -22, 22, 22, 6, 12)
                .box(18, 18, 41, 33, 8)
                .outline(9, -45, -10, -28, -7, -31, 9, -48, 6)
                .on(0);
        Dice dice = Dice.of(seed, "noise", "field");
        long[] counter = {0};
        ScalarGrid noise = grid(FRAME, scene, (x, y) -> dice.uniform(counter[0]++));
        double sum = 0;
        for (Contours.Band band : new Contours(noise, scene).bands(0, 0.2, 0.5, 0.8)) {
            assertTrue(band.area().isValid(), "band from " + band.from());
            sum += band.area().getArea();
        }
        var all = new GeometryFactory().toGeometry(FRAME.box());
        for (var building : scene.buildings()) {
            all = all.difference(building.footprint());
        }
        assertEquals(all.getArea(), sum, 1e-3 * all.getArea());
    }

    @Test
    void theGeoJsonLiesOnTheGlobeWithOutlinesCounterClockwise() {
        ScalarGrid distance = grid(FRAME, OPEN, Math::hypot);
        LocalFrame at = LocalFrame.at(new District.Origin(45.4385, 4.3785, 526));
        List<Contours.Band> ring = new Contours(distance, OPEN).bands(20, 40);
        String text = ContourGeoJson.geographic("distance", "m", ColourScale.ofTimes(0, 50), at)
                .bands(ring);
        JsonNode first = Documents.JSON.readTree(text).get("features").get(0);
        assertEquals(20, first.get("properties").get("from").asDouble());
        assertEquals(40, first.get("properties").get("to").asDouble());
        assertTrue(first.get("properties").get("fill").asString().matches("#[0-9a-f]{6}"));
        JsonNode polygon = first.get("geometry").get("coordinates").get(0);
        assertTrue(twiceArea(polygon.get(0)) > 0, "outline counter-clockwise");
        assertTrue(twiceArea(polygon.get(1)) < 0, "hole clockwise");
        assertEquals(4.3785, polygon.get(0).get(0).get(0).asDouble(), 0.001);
        assertEquals(45.4385, polygon.get(0).get(0).get(1).asDouble(), 0.001);
    }

    @Test
    void withoutAPlaceOnTheGlobeTheGeoJsonSaysThatItIsInMetres() {
        List<Contours.Line> lines = new Contours(grid(FRAME, OPEN, (x, y) -> x), OPEN).lines(12.5);
        JsonNode document = Documents.JSON.readTree(
                ContourGeoJson.local("east", "m", ColourScale.ofTimes(0, 50)).lines(lines));
        assertTrue(document.get("coordinates").asString().contains("metres"));
        assertEquals(12.5, document.at("/features/0/geometry/coordinates/0/0/0").asDouble());
        assertEquals(12.5, document.at("/features/0/properties/at").asDouble());
    }

    @Test
    void limitsOutOfOrderAreRefused() {
        Contours contours = new Contours(grid(FRAME, OPEN, (x, y) -> x), OPEN);
        var error = assertThrows(IllegalArgumentException.class, () -> contours.bands(1, 3, 2));
        assertEquals("contour limits 3.0, 2.0: expected ascending values", error.getMessage());
        assertFalse(contours.bands(1, 2, 3).isEmpty());
    }

    private static double twiceArea(JsonNode ring) {
        double sum = 0;
        for (int i = 0; i + 1 < ring.size(); i++) {
            sum += (ring.get(i).get(0).asDouble() - 4.3785)
                            * (ring.get(i + 1).get(1).asDouble() - 45.4385)
                    - (ring.get(i + 1).get(0).asDouble() - 4.3785)
                            * (ring.get(i).get(1).asDouble() - 45.4385);
        }
        return sum;
    }
}
