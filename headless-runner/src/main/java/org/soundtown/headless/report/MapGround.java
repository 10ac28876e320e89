package org.soundtown.headless.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Point;
import org.soundtown.citymodel.Building;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.Place;
import org.soundtown.citymodel.Street;

/** What stands still on the map: places, streets, trees, buildings, and their names. */
final class MapGround {
    private final MapFrame frame;
    private final District district;

    MapGround(MapFrame frame, District district) {
        this.frame = frame;
        this.district = district;
    }

    void draw(Markup page) {
        page.empty(
                "rect",
                "class",
                "map-ground",
                "width",
                MapFrame.metres(frame.width()),
                "height",
                MapFrame.metres(frame.height()));
        for (Place place : district.places()) {
            page.empty("path", "class", "map-place " + place.kind(), "d", frame.path(place.area()));
        }
        for (Street street : district.streets()) {
            page.empty(
                    "path",
                    "class",
                    street.drivable() ? "map-street" : "map-path",
                    "stroke-width",
                    MapFrame.metres(street.widthMetres()),
                    "d",
                    frame.path(street.centreLine()));
        }
        for (Building building : district.buildings()) {
            page.empty("path", "class", "map-building", "d", frame.path(building.footprint()));
        }
        for (District.Tree tree : district.trees()) {
            page.empty(
                    "circle",
                    "class",
                    "map-tree",
                    "cx",
                    MapFrame.metres(frame.x(tree.foot().x())),
                    "cy",
                    MapFrame.metres(frame.y(tree.foot().y())),
                    "r",
                    "2.2");
        }
        page.text("\n");
    }

    /** Names go on top of everything else that is drawn, but under the events. */
    void names(Markup page) {
        for (Place place : district.places()) {
            Point middle = place.area().getInteriorPoint();
            page.element(
                    "text",
                    place.name(),
                    "class",
                    "map-name place",
                    "x",
                    MapFrame.metres(frame.x(middle.getX())),
                    "y",
                    MapFrame.metres(frame.y(middle.getY())));
        }
        int number = 0;
        for (Street street : longestOfEachName().values()) {
            String id = "street-" + ++number;
            page.open("defs")
                    .empty(
                            "path",
                            "id",
                            id,
                            "d",
                            frame.path(westToEast(street.centreLine().getCoordinates()), false))
                    .close();
            page.open("text", "class", "map-name", "dy", "0.35em")
                    .element("textPath", street.name(), "href", "#" + id, "startOffset", "50%")
                    .close();
        }
        page.text("\n");
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

    private static Coordinate[] westToEast(Coordinate[] line) {
        if (line[0].x <= line[line.length - 1].x) {
            return line;
        }
        Coordinate[] reversed = new Coordinate[line.length];
        for (int i = 0; i < line.length; i++) {
            reversed[i] = line[line.length - 1 - i];
        }
        return reversed;
    }
}
