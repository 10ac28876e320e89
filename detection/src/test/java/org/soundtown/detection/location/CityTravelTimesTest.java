package org.soundtown.detection.location;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.soundtown.detection.table.AnomalyTable;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.protocol.Detection;
import org.soundtown.protocol.Installation;

/** A block of 60 m by 20 m, 30 m high, between a yard and the sensors. */
class CityTravelTimesTest {
    private static final double TEMPERATURE = 15;
    private static final LocatorSettings SETTINGS = LocatorSettings.shipped();
    private static final List<Installation.Sensor> SENSORS = List.of(
            sensor("a", -60, -40),
            sensor("b", 60, -45),
            sensor("c", 0, -70),
            sensor("d", -75, 60),
            sensor("e", 80, 55),
            sensor("f", 5, 95));
    private static final CityTravelTimes TIMES =
            new CityTravelTimes(OneBlock.district(), SENSORS, TEMPERATURE, SETTINGS, 1);

    private static Installation.Sensor sensor(String id, double x, double y) {
        return new Installation.Sensor(id, new Position(x, y, 4));
    }

    @Test
    void inSightTheTimeIsThatOfTheStraightLine() {
        StraightTravelTimes straight = new StraightTravelTimes(SENSORS, TEMPERATURE, SETTINGS);
        Position source = TIMES.sourceAt(-3.3, 41.7);
        assertEquals(straight.seconds(5, source), TIMES.seconds(5, source), 1e-4);
    }

    @Test
    void behindTheBlockTheSoundComesRoundItsCorner() {
        Position source = TIMES.sourceAt(0, 20);
        Position microphone = SENSORS.get(2).position();
        double round = Math.hypot(30, 10) + 20 + Math.hypot(30, 60);
        double over = source.distanceTo(microphone);
        double late = TIMES.soundSpeed() * TIMES.seconds(2, source) - over;
        assertTrue(late > 0.5 * (round - over) && late < 1.1 * (round - over), () -> "longer by " + late + " m");
    }

    @Test
    void aSourceIsNeverInABuilding() {
        assertFalse(TIMES.possible(0, 0));
        assertTrue(TIMES.possible(0, 20));
    }

    @Test
    void aShotBehindTheBlockIsPlacedWhereStraightLinesMissIt() {
        Position source = TIMES.sourceAt(8, 16);
        List<Detection> heard = new ArrayList<>();
        for (int i = 0; i < SENSORS.size(); i++) {
            double level = 130 - TIMES.lossDb(i, source);
            heard.add(new Detection(
                    SENSORS.get(i).id(), "gunshot", 0.9, 50 + TIMES.seconds(i, source), level, level - 50));
        }
        LocatedEvent placed = new EventLocator(TIMES, AnomalyTable.shipped(), SETTINGS, Optional.empty())
                .locate(heard)
                .get(0);
        assertTrue(placed.position().horizontalDistanceTo(source) < 1.5, placed::toString);
        assertTrue(placed.regionHolds(source), placed::toString);
        LocatedEvent straight = EventLocator.straight(SENSORS, TEMPERATURE, AnomalyTable.shipped(), SETTINGS)
                .locate(heard)
                .get(0);
        assertTrue(
                straight.position().horizontalDistanceTo(source)
                        > 2 * placed.position().horizontalDistanceTo(source),
                straight::toString);
    }
}
