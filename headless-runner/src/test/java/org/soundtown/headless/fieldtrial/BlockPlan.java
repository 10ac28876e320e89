package org.soundtown.headless.fieldtrial;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.soundtown.citymodel.Building;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.Street;
import org.soundtown.citymodel.Terrain;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.dice.DiceCursor;
import org.soundtown.foundation.geometry.Position;

/**
 * A square of town around the origin, made of equal oblong blocks with a row of houses along each long side; lengths,
 * depths, setbacks and storeys are drawn. Everything that it lays out is assumed.
 *
 * @param sideMetres of the square
 * @param columns blocks side by side, west to east
 * @param rows of blocks, south to north
 * @param streetMetres between the blocks
 * @param housesARow along one long side of a block
 * @param gapMetres between neighbours, about
 * @param depthMetres of a house, about
 * @param setbackMetres from the street's edge, about
 * @param storeyHeights heights a house may have, each as likely (m)
 */
record BlockPlan(
        long seed,
        double sideMetres,
        int columns,
        int rows,
        double streetMetres,
        int housesARow,
        double gapMetres,
        double depthMetres,
        double setbackMetres,
        double[] storeyHeights,
        Terrain terrain) {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final double[] WALL = {0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1};

    double pitchX() {
        return sideMetres / columns;
    }

    double pitchY() {
        return sideMetres / rows;
    }

    /** Where the streets run: between the blocks and around them. */
    double streetX(int column) {
        return -sideMetres / 2 + column * pitchX();
    }

    double streetY(int row) {
        return -sideMetres / 2 + row * pitchY();
    }

    List<Building> buildings() {
        List<Building> buildings = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                addBlock(column, row, buildings);
            }
        }
        return buildings;
    }

    private void addBlock(int column, int row, List<Building> buildings) {
        DiceCursor dice = Dice.of(seed, column + "/" + row, "block").cursor();
        double west = streetX(column) + streetMetres / 2;
        double east = streetX(column + 1) - streetMetres / 2;
        double south = streetY(row) + streetMetres / 2;
        double north = streetY(row + 1) - streetMetres / 2;
        double lot = (east - west) / housesARow;
        for (int side = 0; side < 2; side++) {
            for (int i = 0; i < housesARow; i++) {
                double from = west + i * lot + gapMetres / 2 * dice.uniform(0.7, 1.3);
                double to = west + (i + 1) * lot - gapMetres / 2 * dice.uniform(0.7, 1.3);
                double back = setbackMetres * dice.uniform(0.7, 1.3);
                double depth = depthMetres * dice.uniform(0.85, 1.15);
                double low = side == 0 ? south + back : north - back - depth;
                double height = storeyHeights[dice.below(storeyHeights.length)] + dice.uniform(-0.4, 0.4);
                String id = String.format("b-%02d-%02d-%c%02d", column + 1, row + 1, side == 0 ? 's' : 'n', i + 1);
                buildings.add(house(id, from, low, to, low + depth, height));
            }
        }
    }

    /** On a slope the foot is at the lower end; the upper end shall have its storeys too. */
    private Building house(String id, double west, double south, double east, double north, double height) {
        Polygon outline = rectangle(west, south, east, north);
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (Coordinate corner : outline.getCoordinates()) {
            double altitude = terrain.altitudeAt(corner.x, corner.y);
            lowest = Math.min(lowest, altitude);
            highest = Math.max(highest, altitude);
        }
        return Building.standingOn(terrain, id, outline, decimetres(height + highest - lowest), WALL);
    }

    /** Streets with a vertex at every crossing; "1st Street" and so on run west to east, "A Avenue" south to north. */
    List<Street> streets(double footwayMetres, double speedKmh) {
        List<Street> streets = new ArrayList<>();
        for (int row = 0; row <= rows; row++) {
            Coordinate[] line = new Coordinate[columns + 1];
            for (int column = 0; column <= columns; column++) {
                line[column] = corner(column, row);
            }
            streets.add(street("street-" + (row + 1), ordinal(row + 1) + " Street", line, footwayMetres, speedKmh));
        }
        for (int column = 0; column <= columns; column++) {
            Coordinate[] line = new Coordinate[rows + 1];
            for (int row = 0; row <= rows; row++) {
                line[row] = corner(column, row);
            }
            char letter = (char) ('A' + column);
            streets.add(street("avenue-" + (char) ('a' + column), letter + " Avenue", line, footwayMetres, speedKmh));
        }
        return streets;
    }

    /** One door a block, in the middle of its southern side. */
    List<District.Dwelling> dwellings(int residentsABlock) {
        List<District.Dwelling> doors = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double x = millimetres(streetX(column) + pitchX() / 2);
                double y = millimetres(streetY(row) + streetMetres / 2);
                String id = String.format("d-%02d-%02d", column + 1, row + 1);
                doors.add(new District.Dwelling(id, new Position(x, y, terrain.altitudeAt(x, y)), residentsABlock));
            }
        }
        return doors;
    }

    /** The whole square and its surrounding streets. */
    Polygon extent() {
        Envelope square = new Envelope(-sideMetres / 2, sideMetres / 2, -sideMetres / 2, sideMetres / 2);
        square.expandBy(streetMetres);
        return (Polygon) FACTORY.toGeometry(square);
    }

    static double millimetres(double metres) {
        return Math.rint(metres * 1000) / 1000;
    }

    static double decimetres(double metres) {
        return Math.rint(metres * 10) / 10;
    }

    private Coordinate corner(int column, int row) {
        return new Coordinate(millimetres(streetX(column)), millimetres(streetY(row)));
    }

    private Street street(String id, String name, Coordinate[] line, double footwayMetres, double speedKmh) {
        LineString centreLine = FACTORY.createLineString(line);
        return new Street(id, name, centreLine, streetMetres, footwayMetres, speedKmh, false);
    }

    private static String ordinal(int n) {
        int ten = n % 100;
        String ending =
                ten >= 11 && ten <= 13 ? "th" : n % 10 == 1 ? "st" : n % 10 == 2 ? "nd" : n % 10 == 3 ? "rd" : "th";
        return n + ending;
    }

    private static Polygon rectangle(double west, double south, double east, double north) {
        double w = decimetres(west);
        double s = decimetres(south);
        double e = decimetres(east);
        double n = decimetres(north);
        return FACTORY.createPolygon(new Coordinate[] {
            new Coordinate(w, s), new Coordinate(e, s), new Coordinate(e, n), new Coordinate(w, n), new Coordinate(w, s)
        });
    }
}
