package org.soundtown.citymodel.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.soundtown.citymodel.Building;
import org.soundtown.citymodel.GroundZone;
import org.soundtown.citymodel.Street;
import org.soundtown.foundation.band.OctaveBands;

/** The cells of a drawing joined into buildings, streets and grass. */
final class DrawnShapes {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Drawing drawing;

    DrawnShapes(Drawing drawing) {
        this.drawing = drawing;
    }

    List<Building> buildings(ToDoubleFunction<Character> heightMetres, double absorption) {
        double[] bands = new double[OctaveBands.COUNT];
        Arrays.fill(bands, absorption);
        Map<Double, List<Geometry>> cellsByHeight = new TreeMap<>();
        for (Drawing.Cell cell : drawing.cells(c -> c == '#' || c == 'D' || Character.isDigit(c))) {
            drawing.roofCharacter(cell).ifPresent(roof -> cellsByHeight
                    .computeIfAbsent(heightMetres.applyAsDouble(roof), h -> new ArrayList<>())
                    .add(square(cell)));
        }
        List<Building> buildings = new ArrayList<>();
        cellsByHeight.forEach((height, cells) -> {
            for (Polygon footprint : joined(cells)) {
                buildings.add(new Building("b" + (buildings.size() + 1), footprint, 0, height, bands));
            }
        });
        return buildings;
    }

    List<GroundZone> grass() {
        List<GroundZone> zones = new ArrayList<>();
        List<Geometry> cells =
                drawing.cells(c -> c == ',').stream().map(this::square).toList();
        for (Polygon area : joined(cells)) {
            zones.add(new GroundZone("grass-" + (zones.size() + 1), area, 1));
        }
        return zones;
    }

    /** Rows first, from the north, then columns, from the west. */
    List<Street> streets(double speedKmh) {
        List<Street> streets = new ArrayList<>();
        for (int row = 0; row < drawing.height(); row++) {
            List<Drawing.Cell> line = new ArrayList<>();
            for (int column = 0; column < drawing.width(); column++) {
                line.add(new Drawing.Cell(row, column));
            }
            runs(line, speedKmh, streets);
        }
        for (int column = 0; column < drawing.width(); column++) {
            List<Drawing.Cell> line = new ArrayList<>();
            for (int row = 0; row < drawing.height(); row++) {
                line.add(new Drawing.Cell(row, column));
            }
            runs(line, speedKmh, streets);
        }
        return streets;
    }

    private void runs(List<Drawing.Cell> line, double speedKmh, List<Street> streets) {
        List<Coordinate> run = new ArrayList<>();
        for (Drawing.Cell cell : line) {
            if (drawing.isStreet(cell)) {
                run.add(drawing.square(cell).centre());
            } else {
                street(run, speedKmh, streets);
                run.clear();
            }
        }
        street(run, speedKmh, streets);
    }

    private void street(List<Coordinate> run, double speedKmh, List<Street> streets) {
        if (run.size() < 2) {
            return;
        }
        int number = streets.size() + 1;
        double width = drawing.cellMetres();
        streets.add(new Street(
                "s" + number,
                "street " + number,
                FACTORY.createLineString(run.toArray(new Coordinate[0])),
                width,
                width / 4,
                speedKmh,
                false));
    }

    private Geometry square(Drawing.Cell cell) {
        return FACTORY.toGeometry(drawing.square(cell));
    }

    private static List<Polygon> joined(List<Geometry> cells) {
        Geometry union = cells.isEmpty() ? FACTORY.createPolygon() : UnaryUnionOp.union(cells);
        List<Polygon> polygons = new ArrayList<>();
        for (int i = 0; i < union.getNumGeometries(); i++) {
            if (!union.getGeometryN(i).isEmpty()) {
                polygons.add((Polygon) union.getGeometryN(i));
            }
        }
        return polygons;
    }
}
