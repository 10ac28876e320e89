package org.soundtown.acoustics.scene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;

/** Break lines and single points as the triangulation needs them: every place once, lines that meet at places only. */
final class SurveyedLines {
    /** A stretch of a break line between two places. */
    record Stretch(int from, int to) {}

    private record Cell(long column, long row) {}

    private final Map<Cell, List<Coordinate>> seen = new LinkedHashMap<>();
    private final Map<Coordinate, Integer> indices = new LinkedHashMap<>();
    private final List<Coordinate> places = new ArrayList<>();
    private final List<Integer> namedBy = new ArrayList<>();
    private final Set<Stretch> stretches = new LinkedHashSet<>();

    SurveyedLines(List<Coordinate[]> lines) {
        List<Coordinate[]> breaks = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            List<Coordinate> distinct = new ArrayList<>();
            for (int point = 0; point < lines.get(line).length; point++) {
                Coordinate place = merged(checked(lines.get(line)[point], line, point));
                if (distinct.isEmpty() || !distinct.get(distinct.size() - 1).equals2D(place)) {
                    distinct.add(place);
                }
            }
            if (distinct.size() > 1) {
                breaks.add(distinct.toArray(Coordinate[]::new));
            }
        }
        for (Noding.Cut cut : Noding.cut(breaks)) {
            int from = place(cut, 0, breaks);
            for (int i = 1; i < cut.points().length; i++) {
                int to = place(cut, i, breaks);
                if (from != to) {
                    stretches.add(new Stretch(Math.min(from, to), Math.max(from, to)));
                }
                from = to;
            }
        }
        seen.values().forEach(cell -> cell.forEach(point -> place(point, point.z, -1)));
    }

    /** All places, each once, with the altitude of the line that named it last. */
    List<Coordinate> places() {
        return places;
    }

    /** What must be edges of the surface, each once. */
    Set<Stretch> stretches() {
        return stretches;
    }

    private int place(Noding.Cut cut, int point, List<Coordinate[]> breaks) {
        Coordinate here = cut.points()[point];
        return place(here, altitudeOn(breaks.get(cut.line()), here), cut.line());
    }

    private int place(Coordinate here, double z, int line) {
        Integer known = indices.putIfAbsent(here, places.size());
        if (known == null) {
            places.add(new Coordinate(here.x, here.y, z));
            namedBy.add(line);
            return places.size() - 1;
        }
        if (line > namedBy.get(known)) {
            places.get(known).z = z;
            namedBy.set(known, line);
        }
        return known;
    }

    /** Altitude of a line at its point nearest to a place on it (m). */
    private static double altitudeOn(Coordinate[] line, Coordinate place) {
        double nearest = Double.POSITIVE_INFINITY;
        double altitude = Double.NaN;
        for (int i = 1; i < line.length; i++) {
            Coordinate a = line[i - 1];
            Coordinate b = line[i];
            double dx = b.x - a.x;
            double dy = b.y - a.y;
            double along = ((place.x - a.x) * dx + (place.y - a.y) * dy) / (dx * dx + dy * dy);
            double t = Math.max(0, Math.min(1, along));
            double distance = Math.hypot(a.x + t * dx - place.x, a.y + t * dy - place.y);
            if (distance < nearest) {
                nearest = distance;
                altitude = t == 1 ? b.z : a.z + t * (b.z - a.z);
            }
        }
        return altitude;
    }

    /** The place named earlier that lies here, now at this altitude, else the point itself. */
    private Coordinate merged(Coordinate point) {
        long column = (long) Math.floor(point.x / Noding.TOLERANCE_METRES);
        long row = (long) Math.floor(point.y / Noding.TOLERANCE_METRES);
        for (long i = column - 1; i <= column + 1; i++) {
            for (long j = row - 1; j <= row + 1; j++) {
                for (Coordinate earlier : seen.getOrDefault(new Cell(i, j), List.of())) {
                    if (earlier.distance(point) <= Noding.TOLERANCE_METRES) {
                        earlier.z = point.z;
                        return earlier;
                    }
                }
            }
        }
        Coordinate own = new Coordinate(point);
        seen.computeIfAbsent(new Cell(column, row), cell -> new ArrayList<>()).add(own);
        return own;
    }

    private static Coordinate checked(Coordinate point, int line, int index) {
        if (!Double.isFinite(point.x) || !Double.isFinite(point.y) || !Double.isFinite(point.z)) {
            throw new IllegalArgumentException("terrain: line " + (line + 1) + ", point " + (index + 1) + ": ("
                    + point.x + ", " + point.y + ", " + point.z + "): expected x, y and altitude, finite (m)");
        }
        return point;
    }
}
