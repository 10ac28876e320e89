package org.soundtown.citymodel.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.linemerge.LineMerger;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.locationtech.jts.precision.GeometryPrecisionReducer;
import org.soundtown.citymodel.LocalFrame;

/** Ways and multipolygons of a map as shapes of the local frame, on its millimetre grid. */
final class OsmShapes {
    private static final PrecisionModel MILLIMETRES = new PrecisionModel(1000);
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final OsmMap map;
    private final LocalFrame frame;
    private final Polygon area;

    /** What became of an outline: sound as mapped, repaired, or nothing that could be used. */
    enum Soundness {
        SOUND,
        REPAIRED,
        LOST
    }

    /** The polygons of an outline, none where lost. */
    record Outline(List<Polygon> polygons, Soundness soundness) {}

    /** @param box the district's longitudes and latitudes (degrees) */
    OsmShapes(OsmMap map, LocalFrame frame, Envelope box) {
        this.map = map;
        this.frame = frame;
        this.area = FACTORY.createPolygon(new Coordinate[] {
            frame.toLocal(box.getMinX(), box.getMinY()),
            frame.toLocal(box.getMaxX(), box.getMinY()),
            frame.toLocal(box.getMaxX(), box.getMaxY()),
            frame.toLocal(box.getMinX(), box.getMaxY()),
            frame.toLocal(box.getMinX(), box.getMinY())
        });
    }

    /** The district's area in the local frame. */
    Polygon area() {
        return area;
    }

    Coordinate local(Coordinate place) {
        return frame.toLocal(place.x, place.y);
    }

    /** Whether a place of the local frame lies in the district. */
    boolean inArea(Coordinate local) {
        return area.intersects(FACTORY.createPoint(local));
    }

    /** Whether a node of the way lies in the district. */
    boolean reachesArea(OsmMap.Way way) {
        for (long node : way.nodes()) {
            Coordinate place = map.place(node);
            if (place != null && inArea(local(place))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a node of one of the relation's ways lies in the district. */
    boolean reachesArea(OsmMap.Relation relation) {
        return relation.members().stream()
                .anyMatch(member ->
                        map.way(member.way()).filter(this::reachesArea).isPresent());
    }

    /** The parts of a way inside the district, in its direction; nodes that the file lacks break it. */
    List<LineString> lines(OsmMap.Way way) {
        List<LineString> lines = new ArrayList<>();
        for (List<Coordinate> run : runs(way)) {
            LineString line = FACTORY.createLineString(run.toArray(new Coordinate[0]));
            Geometry inside = area.covers(line) ? line : onGrid(area.intersection(line));
            for (int i = 0; i < inside.getNumGeometries(); i++) {
                if (inside.getGeometryN(i) instanceof LineString part && part.getLength() > 0) {
                    lines.add(part);
                }
            }
        }
        return lines;
    }

    /** The area that a closed way encloses. */
    Outline outline(OsmMap.Way way) {
        List<List<Coordinate>> runs = runs(way);
        boolean whole = runs.size() == 1 && runs.get(0).size() == way.nodes().length;
        if (!way.closed() || !whole) {
            return new Outline(List.of(), Soundness.LOST);
        }
        return sound(FACTORY.createPolygon(runs.get(0).toArray(new Coordinate[0])));
    }

    /** The area of a multipolygon: what its outer ways enclose less what its inner ways do. */
    Outline outline(OsmMap.Relation relation) {
        Geometry outer = enclosed(relation, false);
        Geometry inner = enclosed(relation, true);
        if (outer.isEmpty()) {
            return new Outline(List.of(), Soundness.LOST);
        }
        return sound(outer.difference(inner));
    }

    /** The parts of an outline inside the district. */
    List<Polygon> clipped(Outline outline) {
        List<Polygon> parts = new ArrayList<>();
        for (Polygon polygon : outline.polygons) {
            parts.addAll(polygons(area.covers(polygon) ? polygon : onGrid(area.intersection(polygon))));
        }
        return parts;
    }

    private Geometry enclosed(OsmMap.Relation relation, boolean inner) {
        LineMerger merger = new LineMerger();
        for (OsmMap.Member member : relation.members()) {
            if (member.role().equals("inner") == inner) {
                map.way(member.way()).ifPresent(way -> {
                    for (List<Coordinate> run : runs(way)) {
                        merger.add(FACTORY.createLineString(run.toArray(new Coordinate[0])));
                    }
                });
            }
        }
        List<Geometry> areas = new ArrayList<>();
        for (Object merged : (Collection<?>) merger.getMergedLineStrings()) {
            LineString line = (LineString) merged;
            if (line.isClosed() && line.getNumPoints() > 3) {
                LinearRing ring = FACTORY.createLinearRing(line.getCoordinateSequence());
                areas.add(GeometryFixer.fix(FACTORY.createPolygon(ring)));
            }
        }
        return areas.isEmpty() ? FACTORY.createPolygon() : UnaryUnionOp.union(areas);
    }

    private static Outline sound(Geometry drawn) {
        Geometry fixed = drawn.isValid() ? drawn : GeometryFixer.fix(drawn);
        List<Polygon> polygons = polygons(onGrid(fixed));
        if (polygons.isEmpty()) {
            return new Outline(List.of(), Soundness.LOST);
        }
        return new Outline(polygons, drawn.isValid() ? Soundness.SOUND : Soundness.REPAIRED);
    }

    private static List<Polygon> polygons(Geometry geometry) {
        List<Polygon> polygons = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof Polygon polygon && polygon.getArea() > 0) {
                polygons.add(polygon);
            }
        }
        return polygons;
    }

    private static Geometry onGrid(Geometry geometry) {
        Geometry reduced = GeometryPrecisionReducer.reduce(geometry, MILLIMETRES);
        return FACTORY.createGeometry(reduced);
    }

    private List<List<Coordinate>> runs(OsmMap.Way way) {
        List<List<Coordinate>> runs = new ArrayList<>();
        List<Coordinate> run = new ArrayList<>();
        for (long node : way.nodes()) {
            Coordinate place = map.place(node);
            if (place != null) {
                run.add(local(place));
            } else {
                keep(run, runs);
                run = new ArrayList<>();
            }
        }
        keep(run, runs);
        return runs;
    }

    private static void keep(List<Coordinate> run, List<List<Coordinate>> runs) {
        if (run.size() > 1) {
            runs.add(run);
        }
    }
}
