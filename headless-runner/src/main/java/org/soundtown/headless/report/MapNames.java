package org.soundtown.headless.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.linearref.LengthIndexedLine;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.Place;
import org.soundtown.citymodel.Street;

/** The names of streets and places, each put where the fewest marks lie on it. */
final class MapNames {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final double HALF_NAME_METRES = 28;

    private final MapFrame frame;
    private final District district;
    private final List<Coordinate> marks;

    /**
     * @param marks where devices and sounds are drawn
     */
    MapNames(MapFrame frame, District district, List<Coordinate> marks) {
        this.frame = frame;
        this.district = district;
        this.marks = List.copyOf(marks);
    }

    void draw(Markup page) {
        for (Place place : district.places()) {
            Coordinate middle = freest(place);
            page.element(
                    "text",
                    place.name(),
                    "class",
                    "map-name place",
                    "x",
                    MapFrame.metres(frame.x(middle.x)),
                    "y",
                    MapFrame.metres(frame.y(middle.y)));
        }
        int number = 0;
        for (Street street : longestOfEachName().values()) {
            LineString line = westToEast(street.centreLine());
            String id = "street-" + ++number;
            page.open("defs").empty("path", "id", id, "d", frame.path(line)).close();
            page.open("text", "class", "map-name", "dy", "0.35em")
                    .element("textPath", street.name(), "href", "#" + id, "startOffset", Words.percentOf(freest(line)))
                    .close();
        }
        page.text("\n");
    }

    /** The share of a street's length around which there is most room, away from its ends. */
    private double freest(LineString line) {
        LengthIndexedLine along = new LengthIndexedLine(line);
        return candidates()
                .max(Comparator.comparingDouble(share -> {
                    double middle = share * line.getLength();
                    return Math.min(
                            room(along.extractPoint(middle)),
                            Math.min(
                                    room(along.extractPoint(middle - HALF_NAME_METRES)),
                                    room(along.extractPoint(middle + HALF_NAME_METRES))));
                }))
                .orElseThrow();
    }

    /** A place within the area, half way from west to east, where there is most room. */
    private Coordinate freest(Place place) {
        Envelope box = place.area().getEnvelopeInternal();
        return candidates()
                .map(share -> new Coordinate(box.centre().x, box.getMinY() + share * box.getHeight()))
                .filter(point -> place.area().covers(GEOMETRY.createPoint(point)))
                .max(Comparator.comparingDouble(this::room))
                .orElseGet(() -> place.area().getInteriorPoint().getCoordinate());
    }

    private static Stream<Double> candidates() {
        return DoubleStream.of(0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8).boxed();
    }

    private double room(Coordinate point) {
        return marks.stream().mapToDouble(mark -> mark.distance(point)).min().orElse(0);
    }

    private Map<String, Street> longestOfEachName() {
        Map<String, Street> longest = new LinkedHashMap<>();
        district.streets().stream()
                .filter(Street::drivable)
                .filter(street -> !street.name().isBlank())
                .sorted(Comparator.comparingDouble(
                                (Street street) -> -street.centreLine().getLength())
                        .thenComparing(Street::id))
                .forEach(street -> longest.putIfAbsent(street.name(), street));
        return longest;
    }

    private static LineString westToEast(LineString line) {
        return line.getCoordinateN(0).x <= line.getCoordinateN(line.getNumPoints() - 1).x
                ? line
                : (LineString) line.reverse();
    }
}
