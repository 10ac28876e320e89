package org.soundtown.acoustics.scene;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.soundtown.citymodel.Building;
import org.soundtown.citymodel.Terrain;

/**
 * A city of any size, laid out from copies of one quarter side by side in a square, for measuring what a city costs. The
 * terrain is repeated with the buildings; where it differs from one edge of the quarter to the other it has a cliff.
 *
 * @param buildings row by row from the south-west, as many as were asked for
 * @param box of the first copy, which lies where the quarter does; the others follow to the east and north (m)
 * @param columns copies side by side
 */
record TiledCity(List<Building> buildings, Terrain terrain, Envelope box, int columns) {
    /** Street between two copies (m). */
    private static final double GAP_METRES = 15;

    TiledCity {
        buildings = List.copyOf(buildings);
    }

    /** @param count buildings wanted, 1 or more; the last copy is cut off there */
    static TiledCity of(List<Building> quarter, Terrain terrain, int count) {
        if (quarter.isEmpty() || count < 1) {
            throw new IllegalArgumentException("a city of " + count + " buildings from a quarter of " + quarter.size()
                    + ": expected at least one of each");
        }
        Envelope box = new Envelope();
        quarter.forEach(building -> box.expandToInclude(building.footprint().getEnvelopeInternal()));
        box.expandBy(GAP_METRES / 2);
        int copies = (count + quarter.size() - 1) / quarter.size();
        int columns = (int) Math.ceil(Math.sqrt(copies));
        List<Building> city = new ArrayList<>(count);
        for (int copy = 0; copy < copies; copy++) {
            int column = copy % columns;
            int row = copy / columns;
            AffineTransformation shift =
                    AffineTransformation.translationInstance(column * box.getWidth(), row * box.getHeight());
            for (Building building : quarter.subList(0, Math.min(quarter.size(), count - city.size()))) {
                city.add(new Building(
                        building.id() + "@" + column + "," + row,
                        (Polygon) shift.transform(building.footprint()),
                        building.baseAltitudeMetres(),
                        building.heightMetres(),
                        building.absorption()));
            }
        }
        Terrain repeated = (x, y) -> terrain.altitudeAt(
                box.getMinX() + wrapped(x - box.getMinX(), box.getWidth()),
                box.getMinY() + wrapped(y - box.getMinY(), box.getHeight()));
        return new TiledCity(city, repeated, box, columns);
    }

    private static double wrapped(double offset, double length) {
        return offset - length * Math.floor(offset / length);
    }
}
