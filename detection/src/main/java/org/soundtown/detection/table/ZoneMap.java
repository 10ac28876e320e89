package org.soundtown.detection.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.Place;
import org.soundtown.foundation.document.InputError;
import org.soundtown.foundation.document.NearestNames;

/** The anomaly table's zones laid over a district. Thread-safe. */
public final class ZoneMap {
    /** Of a table without zones. */
    public static final ZoneMap EMPTY = new ZoneMap(Map.of());

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final Map<String, PreparedGeometry> areas;

    private ZoneMap(Map<String, PreparedGeometry> areas) {
        this.areas = areas;
    }

    /**
     * @param tableName of the table's file, for errors
     * @throws InputError where a zone names a place that the district has not, or its polygon crosses itself
     */
    public static ZoneMap of(AnomalyTable table, District district, String tableName) {
        Map<String, PreparedGeometry> areas = new LinkedHashMap<>();
        for (int i = 0; i < table.zones().size(); i++) {
            Zone zone = table.zones().get(i);
            Geometry area = GEOMETRY.buildGeometry(parts(zone, district, tableName + ": zones[" + i + "]"))
                    .buffer(zone.marginMetres().orElse(0.0));
            areas.put(zone.name(), PreparedGeometryFactory.prepare(area));
        }
        return new ZoneMap(areas);
    }

    private static List<Geometry> parts(Zone zone, District district, String where) {
        List<Geometry> parts = new ArrayList<>();
        List<String> known = district.places().stream().map(Place::id).toList();
        for (String id : zone.places()) {
            if (!known.contains(id)) {
                throw new InputError(where + ".places: " + id + ": " + NearestNames.suggestion(id, known));
            }
        }
        for (Place place : district.places()) {
            if (zone.places().contains(place.id()) || zone.kinds().contains(place.kind())) {
                parts.add(place.area());
            }
        }
        if (!zone.polygon().isEmpty()) {
            parts.add(polygon(
                    where + ".polygon",
                    zone.polygon().stream()
                            .map(corner -> district.frame().toLocal(corner.get(0), corner.get(1)))
                            .toList()));
        }
        if (!zone.polygonMetres().isEmpty()) {
            parts.add(polygon(
                    where + ".polygonMetres",
                    zone.polygonMetres().stream()
                            .map(corner -> new Coordinate(corner.get(0), corner.get(1)))
                            .toList()));
        }
        return parts;
    }

    private static Polygon polygon(String where, List<Coordinate> corners) {
        List<Coordinate> ring = new ArrayList<>(corners);
        if (!ring.get(0).equals2D(ring.get(ring.size() - 1))) {
            ring.add(ring.get(0));
        }
        Polygon polygon = ring.size() < 4 ? null : GEOMETRY.createPolygon(ring.toArray(new Coordinate[0]));
        if (polygon == null || !polygon.isValid()) {
            throw new InputError(where + ": " + corners.size()
                    + " corners: expected a ring that encloses an area and does not cross itself");
        }
        return polygon;
    }

    /** The zones that cover this place of the local frame (m), in the order of the table. */
    public Set<String> at(double x, double y) {
        Geometry point = GEOMETRY.createPoint(new Coordinate(x, y));
        Set<String> zones = new LinkedHashSet<>();
        areas.forEach((name, area) -> {
            if (area.covers(point)) {
                zones.add(name);
            }
        });
        return zones;
    }
}
