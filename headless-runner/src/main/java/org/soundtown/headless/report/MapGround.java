package org.soundtown.headless.report;

import org.soundtown.citymodel.Building;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.Place;
import org.soundtown.citymodel.Street;

/** What stands still on the map: places, streets, trees, buildings. */
final class MapGround {
    private static final double TREE_RADIUS_METRES = 2.2;

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
                MapFrame.rounded(frame.width()),
                "height",
                MapFrame.rounded(frame.height()));
        for (Place place : district.places()) {
            page.empty("path", "class", "map-place " + place.kind(), "d", frame.path(place.area()));
        }
        for (Street street : district.streets()) {
            page.empty(
                    "path",
                    "class",
                    street.drivable() ? "map-street" : "map-path",
                    "stroke-width",
                    MapFrame.rounded(Math.max(0.8, frame.units(street.widthMetres()))),
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
                    MapFrame.rounded(frame.x(tree.foot().x())),
                    "cy",
                    MapFrame.rounded(frame.y(tree.foot().y())),
                    "r",
                    MapFrame.rounded(frame.units(TREE_RADIUS_METRES)));
        }
        page.text("\n");
    }
}
