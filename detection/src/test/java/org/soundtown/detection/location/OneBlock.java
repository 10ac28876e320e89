package org.soundtown.detection.location;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.soundtown.citymodel.Building;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.Place;
import org.soundtown.citymodel.Street;
import org.soundtown.citymodel.terrain.FlatTerrain;

/** A district of one block on flat ground, three streets that meet south of it and a square north of it. */
final class OneBlock {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private OneBlock() {}

    static District district() {
        Polygon footprint = (Polygon) FACTORY.toGeometry(new Envelope(-30, 30, -10, 10));
        Building block = new Building("block", footprint, 0, 30, new double[8]);
        Polygon square = (Polygon) FACTORY.toGeometry(new Envelope(-20, 20, 100, 140));
        return new District(
                Path.of("one-block"),
                "one-block",
                "One block",
                new District.Origin(45, 4, 0),
                List.of(),
                new District.Weather(15, 50, 101.325, 0, 0),
                new District.Population(0, Collections.nCopies(24, 0), Collections.nCopies(24, 0), "assumed"),
                List.of(block),
                List.of(
                        street("main", "rue Haute", -200, -30, 200, -30),
                        street("west", "rue du Puits", -100, -200, -100, 200),
                        street("east", "rue Neuve", 100, -200, 100, 200)),
                List.of(),
                List.of(),
                List.of(new Place("square", "place Basse", "square", square)),
                new FlatTerrain(0),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Street street(String id, String name, double x0, double y0, double x1, double y1) {
        return new Street(
                id,
                name,
                FACTORY.createLineString(new Coordinate[] {new Coordinate(x0, y0), new Coordinate(x1, y1)}),
                10,
                2,
                30,
                false);
    }
}
