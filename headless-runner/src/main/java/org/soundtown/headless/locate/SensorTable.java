package org.soundtown.headless.locate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.LocalFrame;
import org.soundtown.foundation.document.InputError;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.headless.acoustics.input.CsvFile;
import org.soundtown.protocol.Installation;

/**
 * Where the sensors stand: a table with {@code id} and either {@code x}, {@code y} (m) or {@code latitude}, {@code
 * longitude} (WGS84), and at most one of {@code z}, {@code altitude} (m above the datum) and {@code height} (m above ground).
 */
public record SensorTable(List<Installation.Sensor> sensors, Plane plane) {
    /** Metric coordinates of national grids are below (m). */
    private static final double FURTHEST_METRES = 1e8;

    private static final double HIGHEST_METRES = 10_000;
    private static final List<String> COLUMNS =
            List.of("id", "x", "y", "latitude", "longitude", "z", "altitude", "height", "note");

    public SensorTable {
        sensors = List.copyOf(sensors);
    }

    /** A row: its place on the map as read, and its height. */
    private record Row(int number, String id, double first, double second) {}

    /**
     * @param district where x and y, altitude and ground are its own; else the sensors' middle is the origin and the ground flat
     * @param usualHeightMetres above ground where the table does not say
     * @throws InputError naming file, line, column, value and what was expected
     */
    public static SensorTable read(Path file, Optional<District> district, double usualHeightMetres) {
        CsvFile table = CsvFile.read(file);
        table.allowOnly(COLUMNS);
        boolean metric = table.has("x") || table.has("y");
        boolean geographic = table.has("latitude") || table.has("longitude");
        if (metric == geographic) {
            throw InputError.at(
                    file,
                    "line 1",
                    metric ? "both" : "neither",
                    "columns x and y (m), or latitude and longitude (WGS84)");
        }
        List<Row> rows = geographic
                ? rows(file, table, "latitude", 85, "longitude", 180, "degrees")
                : rows(file, table, "x", FURTHEST_METRES, "y", FURTHEST_METRES, "m");
        Plane plane = plane(rows, geographic, district);
        Heights heights = new Heights(file, table, district, usualHeightMetres);
        List<Installation.Sensor> sensors = new ArrayList<>();
        for (Row row : rows) {
            Coordinate at = geographic
                    ? plane.frame().orElseThrow().toLocal(row.second(), row.first())
                    : new Coordinate(row.first() - plane.east(), row.second() - plane.north());
            if (!(Math.hypot(at.x, at.y) <= LocalFrame.RANGE_METRES)) {
                throw table.fault(
                        row.number(),
                        table.column(geographic ? "latitude" : "x"),
                        "a place within 50 km of " + (district.isPresent() ? "the district's origin" : "the others"));
            }
            sensors.add(new Installation.Sensor(row.id(), heights.raised(row.number(), at)));
        }
        return new SensorTable(sensors, plane);
    }

    private static List<Row> rows(
            Path file, CsvFile table, String first, double mostFirst, String second, double mostSecond, String unit) {
        int id = table.column("id");
        int a = table.column(first);
        int b = table.column(second);
        List<Row> rows = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>();
        for (int row = 0; row < table.rows(); row++) {
            if (!ids.add(table.text(row, id))) {
                throw table.fault(row, id, "every id once");
            }
            rows.add(new Row(
                    row,
                    table.text(row, id),
                    table.number(row, a, -mostFirst, mostFirst, unit),
                    table.number(row, b, -mostSecond, mostSecond, unit)));
        }
        if (rows.isEmpty()) {
            throw new InputError(file + ": a header without rows: expected at least one sensor");
        }
        return rows;
    }

    private static Plane plane(List<Row> rows, boolean geographic, Optional<District> district) {
        if (district.isPresent()) {
            return Plane.of(district.get().frame());
        }
        double first = rows.stream().mapToDouble(Row::first).average().orElseThrow();
        double second = rows.stream().mapToDouble(Row::second).average().orElseThrow();
        return geographic
                ? Plane.of(LocalFrame.at(new District.Origin(first, second, 0)))
                : new Plane(Optional.empty(), Math.rint(first), Math.rint(second));
    }

    /** Which column says how high a sensor is. */
    private static final class Heights {
        private final CsvFile table;
        private final Optional<District> district;
        private final double usualMetres;
        private final Optional<String> column;

        Heights(Path file, CsvFile table, Optional<District> district, double usualMetres) {
            this.table = table;
            this.district = district;
            this.usualMetres = usualMetres;
            List<String> given = List.of("z", "altitude", "height").stream()
                    .filter(table::has)
                    .toList();
            if (given.size() > 1) {
                throw InputError.at(file, "line 1", given, "at most one of z, altitude and height");
            }
            this.column = given.stream().findFirst();
        }

        Position raised(int row, Coordinate at) {
            double ground = district.map(known -> known.terrain().altitudeAt(at.x, at.y))
                    .orElse(0.0);
            if (column.isEmpty()) {
                return new Position(at.x, at.y, ground + usualMetres);
            }
            double value = table.number(row, table.column(column.get()), -HIGHEST_METRES, HIGHEST_METRES, "m");
            return new Position(at.x, at.y, column.get().equals("height") ? ground + value : value);
        }
    }
}
