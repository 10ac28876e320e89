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
    /** Two altitudes at one place that differ by less are one altitude, the first named (m). */
    private static final double SAME_ALTITUDE_METRES = 0.01;

    /** A stretch of a break line between two places. */
    record Stretch(int from, int to) {}

    private record Cell(long column, long row) {}

    private final Map<Cell, List<Coordinate>> seen = new LinkedHashMap<>();
    private final Map<Coordinate, Integer> indices = new LinkedHashMap<>();
    private final List<Coordinate> places = new ArrayList<>();
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
        for (Coordinate[] cut : Noding.cut(breaks)) {
            for (int i = 1; i < cut.length; i++) {
                int from = index(cut[i - 1]);
                int to = index(cut[i]);
                if (from != to) {
                    stretches.add(new Stretch(Math.min(from, to), Math.max(from, to)));
                }
            }
        }
        seen.values().forEach(cell -> cell.forEach(this::index));
    }

    /** All places, each once. */
    List<Coordinate> places() {
        return places;
    }

    /** What must be edges of the surface, each once. */
    Set<Stretch> stretches() {
        return stretches;
    }

    private int index(Coordinate place) {
        Integer known = indices.putIfAbsent(place, places.size());
        if (known == null) {
            places.add(place);
            return places.size() - 1;
        }
        return known;
    }

    /** The place named earlier that lies here, else the point itself. */
    private Coordinate merged(Coordinate point) {
        long column = (long) Math.floor(point.x / Noding.TOLERANCE_METRES);
        long row = (long) Math.floor(point.y / Noding.TOLERANCE_METRES);
        for (long i = column - 1; i <= column + 1; i++) {
            for (long j = row - 1; j <= row + 1; j++) {
                for (Coordinate earlier : seen.getOrDefault(new Cell(i, j), List.of())) {
                    if (earlier.distance(point) <= Noding.TOLERANCE_METRES) {
                        return sameAltitude(earlier, point);
                    }
                }
            }
        }
        Coordinate own = new Coordinate(point);
        seen.computeIfAbsent(new Cell(column, row), cell -> new ArrayList<>()).add(own);
        return own;
    }

    private static Coordinate sameAltitude(Coordinate earlier, Coordinate point) {
        if (Math.abs(earlier.z - point.z) > SAME_ALTITUDE_METRES) {
            throw new IllegalArgumentException("terrain: altitudes " + earlier.z + " m and " + point.z + " m at ("
                    + point.x + ", " + point.y + "): expected one altitude at one place; a vertical step is a screen");
        }
        return earlier;
    }

    private static Coordinate checked(Coordinate point, int line, int index) {
        if (!Double.isFinite(point.x) || !Double.isFinite(point.y) || !Double.isFinite(point.z)) {
            throw new IllegalArgumentException("terrain: line " + (line + 1) + ", point " + (index + 1) + ": ("
                    + point.x + ", " + point.y + ", " + point.z + "): expected x, y and altitude, finite (m)");
        }
        return point;
    }
}
