package org.soundtown.headless.acoustics.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.index.strtree.STRtree;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.dice.DiceCursor;
import org.soundtown.foundation.document.Documents;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.headless.acoustics.input.Place;
import org.soundtown.headless.acoustics.input.PlaceFile;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a {@link SyntheticCity} as files: twenty sources on the streets within 300 m of its middle, receivers everywhere
 * there on a grid of 3.55 m but in houses and nearer than half a metre, all 1.5 m above the ground.
 */
public final class SyntheticFolder {
    private static final double REACH_METRES = 300;
    private static final double GRID_METRES = 3.55;
    private static final double EAR_METRES = 1.5;
    private static final int SOURCES = 20;
    private static final double SOURCE_CLEAR_METRES = 2;
    private static final double SOURCES_APART_METRES = 40;
    private static final double RECEIVER_CLEAR_METRES = 0.5;
    private static final long SEED = 1;
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final List<SyntheticCity.House> houses;
    private final STRtree index = new STRtree();

    private SyntheticFolder(List<SyntheticCity.House> houses) {
        this.houses = houses;
        houses.forEach(house -> index.insert(house.outline().getEnvelopeInternal(), house));
    }

    /** Writes {@code buildings.geojson}, {@code sources.csv} and {@code receivers.csv}. */
    public static Path write(int buildings, Path folder) throws IOException {
        SyntheticFolder city = new SyntheticFolder(SyntheticCity.houses(buildings));
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("buildings.geojson"), city.geoJson());
        PlaceFile.write(city.sources(), "source_id", folder.resolve("sources.csv"));
        PlaceFile.write(city.receivers(), "receiver_id", folder.resolve("receivers.csv"));
        return folder;
    }

    private String geoJson() {
        ObjectNode root = Documents.JSON.createObjectNode().put("type", "FeatureCollection");
        ArrayNode features = root.putArray("features");
        for (SyntheticCity.House house : houses) {
            ObjectNode feature = features.addObject().put("type", "Feature");
            feature.putObject("properties")
                    .put("id", house.id())
                    .put("height", house.heightMetres())
                    .put("alpha", house.alpha());
            ArrayNode ring = feature.putObject("geometry")
                    .put("type", "Polygon")
                    .putArray("coordinates")
                    .addArray();
            for (Coordinate corner : house.outline().getCoordinates()) {
                ring.addArray().add(corner.x).add(corner.y);
            }
        }
        return Documents.JSON.writeValueAsString(root);
    }

    /** On the middle of streets, by turns along and across. */
    private List<Place> sources() {
        DiceCursor dice = Dice.of(SEED, "sources", "synthetic city").cursor();
        List<Place> sources = new ArrayList<>();
        while (sources.size() < SOURCES) {
            double along = dice.uniform(-0.8 * REACH_METRES, 0.8 * REACH_METRES);
            double street = (dice.below(4) - 1.5) * SyntheticCity.PITCH + dice.uniform(-4, 4);
            boolean eastward = sources.size() % 2 == 0;
            Position position = at(eastward ? along : street, eastward ? street : along);
            boolean apart =
                    sources.stream().allMatch(other -> other.position().distanceTo(position) > SOURCES_APART_METRES);
            if (apart && isClear(position, SOURCE_CLEAR_METRES)) {
                sources.add(new Place("" + sources.size(), position));
            }
        }
        return sources;
    }

    private List<Place> receivers() {
        List<Place> receivers = new ArrayList<>();
        int steps = (int) (2 * REACH_METRES / GRID_METRES);
        for (int row = 0; row <= steps; row++) {
            for (int column = 0; column <= steps; column++) {
                Position position = at(column * GRID_METRES - REACH_METRES, row * GRID_METRES - REACH_METRES);
                if (isClear(position, RECEIVER_CLEAR_METRES)) {
                    receivers.add(new Place("" + receivers.size(), position));
                }
            }
        }
        return receivers;
    }

    private boolean isClear(Position position, double metres) {
        Point point = FACTORY.createPoint(new Coordinate(position.x(), position.y()));
        Envelope around = point.getEnvelopeInternal();
        around.expandBy(metres);
        for (Object found : index.query(around)) {
            if (((SyntheticCity.House) found).outline().isWithinDistance(point, metres)) {
                return false;
            }
        }
        return true;
    }

    private static Position at(double x, double y) {
        return new Position(Math.rint(x * 100) / 100, Math.rint(y * 100) / 100, EAR_METRES);
    }
}
