package org.soundtown.headless.report;

import java.util.ArrayList;
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

/** The names of streets and places, each put where the fewest marks lie on it; the smaller one goes where two would meet. */
final class MapNames {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final double HALF_NAME_METRES = 28;

    private static final double UNITS_PER_LETTER = 4.6;
    private static final double HALF_LINE_UNITS = 6;

    private final MapFrame frame;
    private final District district;
    private final List<Coordinate> marks;
    private final List<Envelope> taken = new ArrayList<>();

    /**
     * @param marks where devices and sounds are drawn
     */
    MapNames(MapFrame frame, District district, List<Coordinate> marks) {
        this.frame = frame;
        this.district = district;
        this.marks = List.copyOf(marks);
    }

    void draw(Markup page) {
        for (Place place : largestFirst()) {
            Coordinate middle = freest(place);
            if (!claim(middle, place.name())) {
                continue;
            }
            page.element(
                    "text",
                    place.name(),
                    "class",
                    "map-name place",
                    "x",
                    MapFrame.rounded(frame.x(middle.x)),
                    "y",
                    MapFrame.rounded(frame.y(middle.y)));
        }
        int number = 0;
        for (Street street : longestOfEachName().values()) {
            LineString line = westToEast(street.centreLine());
            double share = freest(line);
            if (frame.units(line.getLength()) < UNITS_PER_LETTER * street.name().length()
                    || !claim(new LengthIndexedLine(line).extractPoint(share * line.getLength()), street.name())) {
                continue;
            }
            String id = "street-" + ++number;
            page.open("defs").empty("path", "id", id, "d", frame.path(line)).close();
            page.open("text", "class", "map-name", "dy", "0.35em")
                    .element("textPath", street.name(), "href", "#" + id, "startOffset", Words.percentOf(share))
                    .close();
        }
        page.text("\n");
    }

    private List<Place> largestFirst() {
        return district.places().stream()
                .filter(place -> !place.name().isBlank())
                .sorted(Comparator.comparingDouble(
                                (Place place) -> -place.area().getArea())
                        .thenComparing(Place::id))
                .toList();
    }

    /** Whether there is room for a name around this point; if so, it is taken. */
    private boolean claim(Coordinate middle, String name) {
        double half = UNITS_PER_LETTER * name.length() / 2;
        Envelope box = new Envelope(
                frame.x(middle.x) - half,
                frame.x(middle.x) + half,
                frame.y(middle.y) - HALF_LINE_UNITS,
                frame.y(middle.y) + HALF_LINE_UNITS);
        return taken.stream().noneMatch(box::intersects) && taken.add(box);
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
